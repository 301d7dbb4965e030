"""A generated page, as MkDocs holds pages."""

from collections.abc import Mapping

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils.meta import get_data

from newsdossier.adapters.site.converter import TextConverter
from newsdossier.model.site import Plain
from newsdossier.pipeline import text_region


class GeneratedPage(Page):
    """A page made from found text, which no plugin or extension of the user may take for code.

    Escaped text is plain text to Markdown alone: snippets reads files before Markdown begins, and macros would run
    what stands between braces. So the page shows no Markdown to other plugins, and is converted by our extensions only.
    """

    def __init__(
        self,
        file: File,
        *,
        config: MkDocsConfig,
        converter: TextConverter,
        front_matter: Mapping[str, Plain] | None = None,
    ) -> None:
        """`front_matter` is what the file's own says, where that is known without reading it."""
        super().__init__(None, file, config)
        self.converter = converter
        self.front_matter = front_matter
        self.text = ""

    def read_source(self, config: MkDocsConfig) -> None:
        """Take the front matter, and keep the Markdown from the hooks of other plugins."""
        source = self.file.content_string
        self.meta = dict(self.front_matter) if self.front_matter is not None else get_data(source)[1]
        self.text = text_region(source)
        self.markdown = ""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Convert the text region to HTML. Which anchors there are MkDocs cannot know: templates add more."""
        self.content, self.toc = self.converter.convert(self.text, file=self.file, files=files)
