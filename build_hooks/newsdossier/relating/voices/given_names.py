"""Given names that are nearly always a woman's, or a man's: so a text that says "she" does not mean Peter.

A name that both bear, and one that is not listed, tells nothing.
"""

WOMEN = frozenset(
    (
        *(
            "mary",
            "patricia",
            "jennifer",
            "linda",
            "elizabeth",
            "barbara",
            "susan",
            "jessica",
            "sarah",
            "karen",
            "lisa",
        ),
        *(
            "nancy",
            "betty",
            "margaret",
            "sandra",
            "ashley",
            "kimberly",
            "emily",
            "donna",
            "michelle",
            "carol",
            "amanda",
        ),
        *("dorothy", "melissa", "deborah", "stephanie", "rebecca", "sharon", "laura", "cynthia", "kathleen", "amy"),
        *("angela", "shirley", "anna", "brenda", "pamela", "emma", "nicole", "helen", "samantha", "katherine"),
        *(
            "christine",
            "debra",
            "rachel",
            "carolyn",
            "janet",
            "catherine",
            "maria",
            "heather",
            "diane",
            "ruth",
            "julie",
        ),
        *("olivia", "joyce", "lauren", "christina", "joan", "evelyn", "judith", "megan"),
        *("andrea", "cheryl", "hannah", "jacqueline", "martha", "gloria", "teresa", "ann", "anne", "sara", "kathryn"),
        *("janice", "alice", "doris", "abigail", "julia", "judy", "denise", "amber"),
        *(
            "marilyn",
            "beverly",
            "danielle",
            "theresa",
            "sophia",
            "diana",
            "brittany",
            "natalie",
            "isabella",
            "charlotte",
        ),
        *("kayla", "claire", "louise", "fiona", "nicola", "joanna", "jane", "kate", "lucy", "sophie"),
        *(
            "eleanor",
            "ellen",
            "harriet",
            "hillary",
            "hilary",
            "nikki",
            "theresa",
            "angelina",
            "ursula",
            "ingrid",
            "eva",
        ),
        *("irina", "olga", "natalia", "svetlana", "elena", "marie", "isabelle", "camille", "sophie", "lucia", "carmen"),
        *("ana", "marta", "fatima", "aisha", "priya", "sunita", "jill", "gail", "wendy", "tina", "tara", "paula"),
        *("rosa", "vivian", "yvonne", "sheila", "peggy", "kathy", "cindy", "holly", "molly", "erin", "megyn", "ada"),
        *("miranda", "naomi", "penelope", "phoebe", "polly", "audrey", "bridget", "caroline", "cecilia", "clara"),
        *("daisy", "edith", "elsa", "esther", "greta", "ida", "irene", "jenny", "josephine"),
    )
)
MEN = frozenset(
    (
        *("james", "robert", "john", "michael", "david", "william", "richard", "joseph", "thomas", "christopher"),
        *("charles", "daniel", "matthew", "anthony", "mark", "donald", "steven", "andrew", "paul", "joshua", "kenneth"),
        *("kevin", "brian", "timothy", "ronald", "george", "jason", "edward", "jeffrey", "ryan", "jacob", "gary"),
        *("nicholas", "eric", "jonathan", "stephen", "larry", "justin", "scott", "brandon", "benjamin", "samuel"),
        *("gregory", "alexander", "patrick", "frank", "raymond", "jack", "dennis", "jerry", "tyler", "aaron", "jose"),
        *("adam", "nathan", "henry", "zachary", "douglas", "peter", "kyle", "noah", "ethan", "jeremy", "walter"),
        *("keith", "roger", "sean", "gerald", "carl", "harold", "dylan", "arthur"),
        *("lawrence", "bryan", "billy", "bruce", "gabriel", "joe", "alan", "juan", "albert"),
        *("elijah", "wayne", "randy", "vincent", "roy", "ralph", "bobby", "russell", "bradley"),
        *(
            "philip",
            "phillip",
            "eugene",
            "simon",
            "neil",
            "graham",
            "ian",
            "stuart",
            "martin",
            "nigel",
            "colin",
            "hugh",
        ),
        *("tony", "tom", "tim", "jim", "bob", "bill", "mike", "steve", "dave", "dan", "ben", "matt", "greg", "jeff"),
        *(
            "barack",
            "vladimir",
            "sergei",
            "dmitry",
            "ivan",
            "boris",
            "mikhail",
            "alexei",
            "nicolas",
            "pierre",
            "jacques",
        ),
        *("francois", "françois", "emmanuel", "jean-claude", "hans", "wolfgang", "klaus", "jürgen", "stefan", "luigi"),
        *("giuseppe", "marco", "carlos", "luis", "jorge", "pedro", "miguel", "fernando", "javier", "mohammed"),
        *("muhammad", "mohamed", "ahmed", "omar", "hassan", "ibrahim", "raj", "rahul", "sanjay", "ted", "fred"),
        *("ken", "ron", "don", "doug", "chuck", "rick", "rand", "bernie", "mitch", "mitt", "newt", "marco", "lewis"),
        *("max", "oscar", "otto", "oliver", "harry", "leo", "louis", "lucas", "luke", "felix", "hugo", "julian"),
    )
)
PRONOUNS = {**dict.fromkeys(WOMEN - MEN, "she"), **dict.fromkeys(MEN - WOMEN, "he")}


def pronoun_of(name: str) -> str | None:
    """Return "she" or "he" as the given name of a full name tells; None where it tells nothing."""
    given, _, surname = name.partition(" ")
    return PRONOUNS.get(given.lower()) if surname else None
