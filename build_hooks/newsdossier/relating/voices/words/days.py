"""Days, months and times."""

DAYS = frozenset(
    (
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march"),
        *("april", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar"),
        *("apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"),
    )
)
TIMES = frozenset({"year", "month", "week", "day", "night", "morning", "evening", "afternoon", "hour", "time"})
