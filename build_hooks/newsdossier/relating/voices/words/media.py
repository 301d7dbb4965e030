"""Words for newspapers, broadcasters and agencies, and those with which their names end."""

STATE_WORDS = frozenset({"state", "official", "state-run", "state-owned", "state-controlled", "government-run"})
MEDIA_HEADS = frozenset(
    (
        *("media", "newspaper", "newspapers", "daily", "weekly", "magazine", "broadcaster", "television", "tv"),
        *("radio", "station", "channel", "website", "site", "tabloid", "outlet", "outlets", "press", "paper", "blog"),
        *("network", "portal", "periodical"),
    )
)
AGENCY_PHRASES = frozenset(
    {("news", "agency"), ("news", "agencies"), ("news", "service"), ("wire", "service"), ("press", "agency")}
)
OUTLET_ENDINGS = frozenset(
    (
        *("times", "post", "journal", "herald", "tribune", "gazette", "guardian", "telegraph", "chronicle", "courier"),
        *(
            "observer",
            "mail",
            "news",
            "today",
            "magazine",
            "review",
            "standard",
            "globe",
            "examiner",
            "tv",
            "television",
        ),
        *("radio", "dispatch", "mirror", "sun", "independent", "inquirer", "bulletin", "express", "weekly"),
    )
)
