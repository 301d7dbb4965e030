"""Everything that `make eval` measures, in the order in which it is printed. Further tables are added here."""

from benchmarks.evaluation import days, extraction, near_duplicates, quotations, relations, stability
from benchmarks.evaluation.table import Table

TABLES: tuple[Table, ...] = (
    *extraction.TABLES,
    *days.TABLES,
    *relations.TABLES,
    *near_duplicates.TABLES,
    *quotations.TABLES,
    *stability.TABLES,
)
