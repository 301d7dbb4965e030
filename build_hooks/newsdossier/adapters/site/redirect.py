"""Pages at old addresses that lead to new ones."""

from html import escape
from urllib.parse import quote, urljoin

from mkdocs.utils import get_relative_url

from newsdossier.model.site import Redirect

PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Moved</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={target}">
<link rel="canonical" href="{canonical}">
</head>
<body>
<p>This page has moved: <a href="{target}">{target}</a></p>
</body>
</html>
"""
KEPT = "/:?#%@!$&'()*+,;=~"  # what has a meaning in an address, "%" of what is quoted already


def render_redirect(redirect: Redirect, *, site_url: str) -> str:
    """Return the page at the old address: it leads to the new one without a script, and asks not to be indexed."""
    target = quote(redirect.new, safe=KEPT)
    relative = get_relative_url(target, quote(redirect.old, safe=KEPT))
    return PAGE.format(target=escape(relative), canonical=escape(urljoin(site_url, target) if site_url else relative))
