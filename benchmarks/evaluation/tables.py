"""Everything that `make eval` measures, in the order in which it is printed. Further tables are added here."""

from benchmarks.evaluation import days, extraction, quotations, relations
from benchmarks.evaluation.table import Table

TABLES: tuple[Table, ...] = (*extraction.TABLES, *days.TABLES, *relations.TABLES, *quotations.TABLES)
