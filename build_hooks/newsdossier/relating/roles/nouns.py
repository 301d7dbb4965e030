"""Words for what a person is, and words that cannot belong to them."""

import re

HEAD_WORDS = """
    academic activist actor actress adjutant administrator admiral adviser advisor advocate agent aide ally
    ambassador analyst anchor archbishop architect archivist artist astronaut astronomer athlete attache attorney
    author ayatollah backbencher baker ballerina banker baron baroness barrister batsman biographer biologist bishop
    blogger boss bowler boxer brigadier broker businessman businesswoman campaigner candidate captain cardinal
    caretaker cashier ceo chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief
    choreographer cleric clerk climatologist co-founder coach cofounder colonel columnist comedian commander
    commentator commissioner commodore composer comptroller conductor congressman congresswoman constable consul
    contractor coordinator coroner correspondent cosmonaut councillor councilman councilor councilwoman counsel
    counsellor count critic curator cyclist dancer dean defender deputy designer detective dictator diplomat
    director dissident docker doctor driver drummer duchess duke economist editor educator emir emperor empress
    engineer entrepreneur envoy epidemiologist executive expert farmer filmmaker financier firefighter fisherman
    forward founder general geologist goalkeeper golfer governor guard guitarist head headmaster headteacher heir
    heiress historian host imam inspector instructor investigator investor jockey journalist judge justice keeper
    king lawmaker lawyer lead leader lecturer librarian lieutenant linguist lobbyist lord magistrate magnate major
    manager marshal master mayor medallist mediator mep meteorologist midfielder miner minister ministers model
    moderator mogul monarch monk mp musician naturalist negotiator neurologist novelist nun nurse officer official
    oligarch ombudsman ombudswoman operator organiser organizer owner painter partner pastor pathologist patriarch
    patron pediatrician philanthropist philosopher photographer physician physicist pianist pilot pitcher player
    playwright poet policeman policewoman politician pollster pontiff pope porter postman premier president priest
    prime prince princess principal producer professor programmer prosecutor provost psychiatrist psychologist
    publisher quarterback queen rabbi rapper rector referee regent reporter representative researcher resident
    retiree rower runner sailor saxophonist scholar scientist screenwriter sculptor secretary senator sergeant
    sheikh sheriff shopkeeper singer skipper sociologist soldier solicitor songwriter speaker specialist spokesman
    spokesperson spokeswoman sprinter statesman steward strategist striker student sultan superintendant
    superintendent supervisor surgeon surveyor swimmer taoiseach teacher technician theologian trader trainer
    treasurer tsar tycoon undersecretary vet veteran virologist volunteer warden whip whistleblower winger writer
    zoologist
"""
HEADS = frozenset(HEAD_WORDS.split())
"""A noun phrase of which one of these is the head says what a person is."""
BEFORE_ONLY = frozenset({"sen", "rep", "gov", "gen", "col", "capt", "lt", "sgt", "maj", "adm", "prof", "rev"})
"""Abbreviated titles: they stand before a name, never in an apposition."""
COURTESIES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lady"})

FUNCTION_WORDS = """
    a about after against all alongside also although amid among an and another are as at be because been before
    behind between both but by can could despite did do does during each either even every for from had has have he
    her here him his how however i if in including into is it its last later like me more most my near neither no nor
    not now of off on once one only or other our out over own per she since so some such than that the their them then
    there these they this those though through till to today together too under until up upon us via was we were what
    when where whether which while who whom whose why will with within without would yesterday yet you your monday
    tuesday wednesday thursday friday saturday sunday
"""
FUNCTIONS = frozenset(FUNCTION_WORDS.split())
DETERMINERS = frozenset({"the", "a", "an", "its", "his", "her", "their", "our", "this", "that"})
NOUN_FOLLOWS = DETERMINERS | frozenset({"of", "by", "with", "from", "for", "as", "against", "between", "including"})
"""After these a noun phrase begins, so that words in lower case up to the title belong to it."""
VERB_FOLLOWS = frozenset({"to", "will", "would", "can", "could", "did", "do", "does", "must", "should", "not", "may"})
VERB_WORDS = """
    added admits admitted announced argues argued asked asks backed became become blamed blames called calls claimed
    elected greeted hailed hosted interviewed invited joined knew made make meet meets met named names praised
    quoted replaced reports said saw says sees show showed shows succeeded sued supported tell tells thanked told
    took urged urges visit visited visits wants warned warns wrote
"""
VERBS = frozenset(VERB_WORDS.split())
NOT_A_NOUN = re.compile(r"(?:ed|ly|wh\w+)$")
"""Endings of verbs in the past and of adverbs; "-ing" may be part of a name for work ("acting", "managing")."""
INFLECTED = re.compile(r"(?:ing|[^s'’]s)$")
"""Endings of participles and verbs that have an object, where a noun phrase in capitals follows: "showing Merrin's
leader", "launches rocket Merrin Mayor". Before words in lower case it may be part of a name for work."""
ADJECTIVES = frozenset(
    {"retired", "elected", "exiled", "jailed", "ousted", "appointed", "celebrated", "united", "elderly"}
)
"""Words with such an ending that are told of a person."""

MODIFIER_WORDS = """
    acting assistant associate chief current deputy ex executive former founding general incoming interim joint junior
    late longtime long-time managing outgoing prime retired senior sitting sole then vice
"""
MODIFIERS = frozenset(MODIFIER_WORDS.split())
"""They stand before a title and belong to it, whatever stands before them."""

SPELLINGS = (
    ("defence", "defense"),
    ("labour", "labor"),
    ("centre", "center"),
    ("programme", "program"),
    ("organisation", "organization"),
    ("councillor", "councilor"),
    ("adviser", "advisor"),
)
"""British and American spellings of one word."""


def is_head(word: str) -> bool:
    """Return whether the word, as printed, is one for what a person is: "minister", "Vice-President", "co-founder"."""
    plain = word.casefold().rstrip(".")
    return plain in HEADS or plain.rpartition("-")[2] in HEADS


def spelling_key(words: str) -> str:
    """Return the same for words that differ in capitals, hyphens, apostrophes or the side of the ocean alone."""
    key = " ".join(words.casefold().replace("’", "'").replace("-", " ").split())
    for british, american in SPELLINGS:
        key = key.replace(british, american)
    return key
