"""The whole dossier, understood."""

from dataclasses import dataclass, field

from newsdossier.model.article import Article
from newsdossier.model.dossier_settings import DossierSettings
from newsdossier.model.problem import Problem
from newsdossier.model.relation import Relations
from newsdossier.model.story import Story
from newsdossier.model.taxonomy import Taxonomies


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """All that the pages, feeds and data files are made from."""

    settings: DossierSettings
    taxonomies: Taxonomies
    articles: tuple[Article, ...]
    """By slug."""
    relations: Relations
    problems: tuple[Problem, ...]
    """By place; faults and notes."""
    story: Story = field(default_factory=Story)
