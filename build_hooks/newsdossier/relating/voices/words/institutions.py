"""Nouns on which the names of institutions hang."""

ANY_BODY = frozenset(
    (
        *("firm", "company", "companies", "airline", "airlines", "group", "groups", "organisation", "organization"),
        *("retailer", "maker", "operator", "startup", "start-up", "giant"),
    )
)
"""Without a name they name nobody: every country has a ministry and a police, but any may be the firm."""
INSTITUTION_HEADS = frozenset(
    (
        *("ministry", "government", "police", "army", "navy", "military", "council", "committee", "commission"),
        *("department", "office", "agency", "authority", "authorities", "bank", "company", "companies", "firm"),
        *("group", "union", "party", "court", "university", "institute", "institution", "association", "federation"),
        *("foundation", "board", "bureau", "administration", "parliament", "congress", "senate", "house", "cabinet"),
        *("embassy", "kremlin", "pentagon", "league", "nations", "centre", "center", "team", "club", "church"),
        *("corp", "corporation", "inc", "ltd", "co", "plc", "llc", "gmbh", "holding", "holdings", "hospital"),
        *("laboratory", "organisation", "organization", "alliance", "coalition", "assembly", "society", "service"),
        *("services", "forces", "force", "junta", "regime", "opposition", "states", "college", "school", "airline"),
        *("airlines", "airways", "operator", "maker", "exchange", "chamber", "tribunal", "fund", "trust", "project"),
        *("secretariat", "directorate", "delegation", "mission", "command", "palace", "presidency"),
        *("campaign", "watchdog", "regulator", "brokerage", "startup", "start-up", "studio", "consortium", "nonprofit"),
        *("caucus", "consulate", "airline", "retailer", "automaker", "carmaker", "publisher", "charity", "museum"),
    )
)
