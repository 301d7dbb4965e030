"""A generated page, as MkDocs holds pages."""

import copy
import logging

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils.meta import get_data

from newsdossier.pipeline import text_region

TEXT_EXTENSIONS = ("attr_list", "def_list", "tables", "toc", "md_in_html")


class GeneratedPage(Page):
    """A page made from found text, which no plugin or extension of the user may take for code.

    Escaped text is plain text to Markdown alone: snippets reads files before Markdown begins, and macros would run
    what stands between braces. So the page shows no Markdown to other plugins, and is converted by our extensions only.
    """

    def __init__(self, file: File, *, config: MkDocsConfig) -> None:
        """`config` is what `quieten` returns."""
        super().__init__(None, file, config)
        self.quiet = config
        self.text = ""

    def read_source(self, config: MkDocsConfig) -> None:
        """Read the front matter, and keep the Markdown from the hooks of other plugins."""
        source = self.file.content_string
        _, self.meta = get_data(source)
        self.text = text_region(source)
        self.markdown = ""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Convert the text region to HTML."""
        self.markdown = self.text
        super().render(self.quiet, files)
        self.markdown = ""
        self.links_to_anchors = None
        self.present_anchor_ids = None  # templates add more: MkDocs cannot know which anchors there are


def quieten(config: MkDocsConfig) -> MkDocsConfig:
    """Return the configuration for generated pages: our Markdown extensions, and no complaints about links.

    An article that was saved as Markdown may have links that lead nowhere. That is as it was found, and no fault.
    """
    quiet = copy.copy(config)
    quiet.markdown_extensions = list(TEXT_EXTENSIONS)
    quiet.mdx_configs = {}
    quiet.validation = copy.deepcopy(config.validation)
    for name in quiet.validation.links:
        quiet.validation.links[name] = logging.DEBUG
    return quiet
