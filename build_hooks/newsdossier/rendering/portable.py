"""A page's file for a site generator that knows neither our templates nor that found text may be hostile.

The themes of Material for MkDocs and of Zensical print the title and the description of a page as they stand, so that
a headline could put a script into the site. In these two, "<" and ">" become others that look nearly alike; the heading
and the text below the block have them as they are.
"""

from typing import Final

from newsdossier.model.site import Plain, SiteFile
from newsdossier.rendering.front_matter import render_front_matter

OURS: Final = "template"  # a generator that has no such template stops at it
LOOK_ALIKES: Final = {
    "title": str.maketrans({"<": "‹", ">": "›"}),
    "description": str.maketrans({"<": "‹", ">": "›", '"': "'"}),  # it becomes an attribute
}


def make_portable(file: SiteFile) -> str:
    """Return the text of the file without our template, its title and description harmless; others as they are."""
    if file.front_matter is None:
        return file.text
    body = file.text.removeprefix(render_front_matter(file.front_matter))
    values = {name: make_harmless(name, value) for name, value in file.front_matter.items() if name != OURS}
    return render_front_matter(values) + body


def make_harmless(name: str, value: Plain) -> Plain:
    return value.translate(LOOK_ALIKES[name]) if name in LOOK_ALIKES and isinstance(value, str) else value
