"""robots.txt: every page may be read by programs, and the sitemap says where they are."""

from newsdossier.model.site import SiteFile

PATH = "robots.txt"


def render_robots(*, site_url: str) -> SiteFile:
    """Return the file (RFC 9309); it names the sitemap where the site's address is known."""
    sitemap = f"\nSitemap: {site_url.rstrip('/')}/sitemap.xml\n" if site_url else ""
    return SiteFile(path=PATH, text=f"User-agent: *\nAllow: /\n{sitemap}")
