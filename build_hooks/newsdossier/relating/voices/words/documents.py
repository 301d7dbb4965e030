"""Nouns for what is written and may be cited."""

DOCUMENT_HEADS = frozenset(
    (
        *("statement", "report", "reports", "study", "studies", "document", "documents", "paper", "papers", "letter"),
        *("filing", "filings", "survey", "poll", "data", "figures", "statistics", "records", "transcript", "email"),
        *("memo", "memorandum", "communique", "communiqué", "indictment", "complaint", "lawsuit", "affidavit"),
        *("announcement", "release", "calculations", "minutes", "analysis", "review", "audit", "book", "tweet"),
        *("suit", "suits", "poster", "petition", "advert", "notice", "notices", "caption", "manifesto", "resolution"),
        *("post", "posts", "message", "messages", "blog", "note", "warrant", "ruling", "order", "rules", "law", "sign"),
        *("article", "editorial", "guidance", "estimates", "forecast", "research", "polls", "article", "summary"),
    )
)
