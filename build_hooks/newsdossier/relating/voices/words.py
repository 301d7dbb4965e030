"""English words that tell where a noun phrase begins and ends, and what it names."""

PERSON_PRONOUNS = frozenset({"he", "she", "him", "her"})
THING_PRONOUNS = frozenset({"it"})
PLURAL_PRONOUNS = frozenset({"they", "them"})
PRONOUNS = PERSON_PRONOUNS | THING_PRONOUNS | PLURAL_PRONOUNS
RELATIVES = frozenset({"who", "which"})
OWN_VOICE = frozenset({"i", "we", "you", "us", "me"})
"""The writer, or the reader: no source."""
DETERMINERS = frozenset(
    (
        *("the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "another", "one", "two"),
        *("three", "four", "five", "six", "seven", "several", "some", "many", "most", "both", "few", "other", "all"),
        *("both", "every", "each", "any", "no"),
    )
)
JOINERS = frozenset({"of", "for", "at", "from", "in", "with", "on", "to", "by"})
"""Prepositions that may stand inside a source: "a spokesman for the ministry", "the Bank of Mora"."""
STOPS = frozenset(
    (
        *("and", "or", "but", "nor", "yet", "so", "that", "if", "because", "although", "though", "while", "whereas"),
        *("when", "where", "whether", "as", "than", "after", "before", "since", "until", "unless", "during", "amid"),
        *("about", "over", "under", "into", "through", "against", "between", "among", "despite", "without", "within"),
        *("is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did"),
        *("will", "would", "shall", "should", "can", "could", "may", "might", "must", "not", "never", "who", "which"),
        *("what", "how", "why", "whom", "whose", "there", "then", "thus", "hence", "however", "meanwhile", "also"),
        *("said", "says", "say", "saying", "told", "adding", "added", "including", "according", "following", "citing"),
        *("he", "she", "it", "they", "i", "we", "you", "him", "them", "us", "me", "just", "only", "even", "still"),
        *("up", "down", "out", "off", "back", "away", "ago", "via", "per", "like", "speaking", "referring", "using"),
        *("toward", "towards", "upon", "across", "outside", "inside", "near", "around", "above", "below", "behind"),
        *("yesterday", "tomorrow", "now", "later", "earlier", "once", "twice", "again", "too", "together"),
        *("told", "asked", "called", "reported", "announced", "confirmed", "wrote", "because", "except", "instead"),
    )
)
"""Words that stand in no source: verbs, conjunctions, adverbs, and prepositions other than joiners."""
LIKE_VERBS = frozenset({"May", "Will"})
"""Names that look like verbs in lower case."""
LIKE_MONTHS = frozenset({"Jan", "April", "June", "August"})
"""Names that look like months: "Jan Tarn"."""
AUXILIARIES = frozenset(
    (
        *("is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "shall", "should", "can"),
        *("could", "may", "might", "must", "do", "does", "did", "cannot"),
    )
)
SKIPPED = frozenset(
    (
        *("also", "has", "have", "had", "later", "earlier", "then", "once", "now", "already", "further", "first"),
        *("again", "even", "still", "since", "just", "both", "all", "themselves", "himself", "herself", "itself"),
        *("instead", "afterwards", "afterward", "simply", "twice", "eventually", "ever", "reportedly", "thus"),
        *("did", "does", "today", "yesterday", "long", "often", "always", "soon", "too", "only", "recently"),
    )
)
"""What may stand between a source and its verb: "has also"."""
REFUSED = frozenset(
    (
        *("not", "never", "to", "would", "could", "should", "may", "might", "must", "can", "cannot", "nor", "declined"),
        *(
            "refused",
            "will",
            "be",
            "been",
            "is",
            "are",
            "was",
            "were",
            "being",
            "without",
            "by",
            "of",
            "let",
            "neither",
        ),
        *("getting", "got", "get", "to", "or"),
    )
)
"""Before a verb, these show that nobody said it, or that it was said to somebody."""
NEGATED_ENDINGS = ("n't", "n’t")
NO_ADVERBS = frozenset({"family", "italy", "ally", "july", "daily", "weekly", "assembly", "monthly", "supply", "rally"})
DAYS = frozenset(
    (
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march"),
        *("april", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar"),
        *("apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"),
    )
)
TIMES = frozenset({"year", "month", "week", "day", "night", "morning", "evening", "afternoon", "hour", "time"})
UNNAMED_HEADS = frozenset(
    (
        *("source", "sources", "official", "officials", "expert", "experts", "analyst", "analysts", "people", "person"),
        *("observer", "observers", "witness", "witnesses", "critic", "critics", "researcher", "researchers"),
        *("scientist", "scientists", "economist", "economists", "diplomat", "diplomats", "spokesman", "spokeswoman"),
        *("spokesperson", "spokespeople", "spokesmen", "resident", "residents", "trader", "traders", "dealer"),
        *("dealers", "lawyer", "lawyers", "attorney", "attorneys", "prosecutor", "prosecutors", "activist"),
        *("activists", "supporter", "supporters", "opponent", "opponents", "politician", "politicians", "lawmaker"),
        *("lawmakers", "employee", "employees", "worker", "workers", "executive", "executives", "investor"),
        *("investors", "doctor", "doctors", "user", "users", "man", "woman", "men", "women", "members", "member"),
        *("insider", "insiders", "aide", "aides", "delegate", "delegates", "judge", "others", "historians", "scholars"),
        *("broker", "brokers", "farmers", "students", "neighbours", "neighbors", "relatives", "friends", "fans"),
        *("authors", "author", "investigators", "detectives", "teacher", "teachers", "specialists", "economists"),
        *("commentators", "backers", "opponents", "proponents", "sceptics", "skeptics", "rivals", "leaders"),
        *("officers", "soldiers", "veterans", "parents", "mother", "father", "sister", "brother", "wife", "husband"),
        *("son", "daughter", "family", "driver", "drivers", "pilot", "pilots", "owner", "owners", "nurse", "nurses"),
        *("passenger", "passengers", "survivor", "survivors", "victim", "victims", "protesters", "demonstrators"),
        *("organisers", "organizers", "staff", "crew", "rescuers", "defendant", "plaintiffs", "players", "voters"),
        *("neighbour", "neighbor", "friend", "colleague", "colleagues", "guest", "guests", "tourists", "locals"),
        *("another", "some", "many", "one", "most", "several", "both", "ministers", "senators", "representatives"),
        *("advocate", "advocates", "academic", "academics", "critic", "boy", "girl", "boys", "girls", "couple", "teen"),
        *(
            "teens",
            "comedian",
            "chef",
            "medic",
            "medics",
            "pundit",
            "pundits",
            "inmate",
            "inmates",
            "patient",
            "patients",
        ),
        *("fan", "celebrity", "celebrities", "ally", "allies", "rep", "reps", "mom", "mum", "dad", "moms", "mums"),
        *("nephew", "niece", "grandson", "granddaughter", "girlfriend", "boyfriend", "fiancé", "fiancée", "widow"),
        *(
            "roommate",
            "teammate",
            "classmate",
            "stepson",
            "spouse",
            "twin",
            "grandma",
            "grandpa",
            "sibling",
            "siblings",
        ),
        *("aunt", "uncle", "cousin", "child", "children", "kids", "loyalists", "centrists", "others", "watchers"),
    )
)
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
INSTITUTIONS_ELSEWHERE = frozenset(
    (
        *("ministerium", "polizei", "regierung", "behörde", "gewerkschaft", "verband", "ministère", "gouvernement"),
        *("syndicat", "préfecture", "parquet", "ministerio", "gobierno", "policía", "sindicato", "fiscalía"),
        *("министерство", "правительство", "полиция", "ведомство", "кремль"),
    )
)
AGENCIES_ELSEWHERE = frozenset({"nachrichtenagentur", "agence", "agencia", "agentur", "агентство", "агентству"})
ENDINGS_ELSEWHERE = (
    (("通讯社", "通訊社", "社", "통신"), True),
    (
        ("部", "局", "政府", "公司", "委员会", "委員會", "警方", "银行", "부", "청", "정부", "경찰", "군", "위원회"),
        False,
    ),
)
"""Of names in scripts without capitals; True: of a news service, else of an institution."""
OPENING_ELSEWHERE = frozenset(
    {"según", "selon", "laut", "nach", "по", "el", "la", "los", "las", "le", "les", "der", "die", "das", "в", "на"}
)
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
ROLES = frozenset(
    (
        *(
            "leader",
            "president",
            "minister",
            "chief",
            "head",
            "secretary",
            "chairman",
            "chairwoman",
            "chair",
            "captain",
        ),
        *("director", "manager", "editor", "spokesman", "spokeswoman", "spokesperson", "governor", "mayor", "senator"),
        *("ambassador", "envoy", "professor", "economist", "analyst", "lawyer", "attorney", "prosecutor", "judge"),
        *("coach", "striker", "goalkeeper", "officer", "commander", "general", "premier", "chancellor", "founder"),
        *("co-founder", "ceo", "executive", "official", "scientist", "researcher", "author", "co-author", "activist"),
        *("lawmaker", "candidate", "star", "actor", "actress", "singer", "writer", "journalist", "reporter", "user"),
        *("correspondent", "agency", "media", "newspaper", "broadcaster", "company", "group", "firm", "maker", "giant"),
        *("union", "ministry", "body", "party", "daily", "magazine", "website", "station", "network", "operator"),
        *("resident", "student", "teacher", "farmer", "trader", "dealer", "driver", "worker", "member", "deputy"),
        *("prince", "princess", "king", "queen", "pope", "bishop", "king", "sheriff", "detective", "expert"),
        *("engineer", "owner", "investor", "strategist", "historian", "doctor", "psychologist", "biologist"),
    )
)
TITLES = frozenset(
    (
        *("president", "prime", "minister", "secretary", "governor", "gov", "senator", "sen", "representative", "rep"),
        *(
            "chairman",
            "chairwoman",
            "chair",
            "judge",
            "justice",
            "dr",
            "mr",
            "mrs",
            "ms",
            "miss",
            "sir",
            "dame",
            "lord",
        ),
        *("lady", "lt", "col", "colonel", "gen", "general", "capt", "captain", "sgt", "sergeant", "major", "maj"),
        *("admiral", "adm", "prof", "professor", "mayor", "king", "queen", "prince", "princess", "pope", "chancellor"),
        *("ambassador", "commissioner", "administrator", "director", "leader", "chief", "officer", "premier", "ceo"),
        *("vice", "deputy", "congressman", "congresswoman", "lieutenant", "cmdr", "commander", "rev", "reverend"),
        *("father", "sister", "brother", "bishop", "archbishop", "sheikh", "imam", "rabbi", "attorney", "coach"),
        *(
            "sheriff",
            "secretary-general",
            "speaker",
            "whip",
            "senators",
            "representatives",
            "reps",
            "sens",
            "presidents",
            "professors",
        ),
        *("ministers", "officer", "constable", "inspector", "superintendent", "comrade", "first", "lady", "baroness"),
        *("editor-in-chief", "editor", "spokesman", "spokeswoman", "spokesperson", "analyst", "correspondent"),
    )
)
"""Words before a person's name that are no part of it."""
