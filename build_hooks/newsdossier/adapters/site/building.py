"""What one build hands on from the hook that makes the dossier to the hooks that use it."""

from dataclasses import dataclass
from typing import Self

from mkdocs.config.defaults import MkDocsConfig

from newsdossier.adapters.site.context import SiteContext
from newsdossier.model.dossier import Dossier

KEY = "newsdossier"


@dataclass(frozen=True, slots=True, kw_only=True)
class Building:
    """One build's dossier.

    It travels in `config.extra`, which every hook of the same build is given, and not in the plugin: a plugin may live
    through many builds of `mkdocs serve`, and what it remembers is of a dossier that has changed since.
    """

    dossier: Dossier
    context: SiteContext

    def hand_on(self, config: MkDocsConfig) -> None:
        config.extra[KEY] = self

    @classmethod
    def handed_on(cls, config: MkDocsConfig) -> Self:
        """Return what this build's `on_files` has handed on."""
        building = config.extra[KEY]
        assert isinstance(building, cls)
        return building
