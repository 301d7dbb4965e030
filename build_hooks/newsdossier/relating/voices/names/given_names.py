"""Given names that are nearly always a woman's, or a man's: so a text that says "she" does not mean Peter.

A name that both bear, and one that is not listed, tells nothing.
"""

NAMES_OF_WOMEN = """
abigail ada aisha alice amanda amber amy ana andrea angela angelina ann anna anne ashley audrey barbara betty
beverly brenda bridget brittany camille carmen carol caroline carolyn catherine cecilia charlotte cheryl christina
christine cindy claire clara cynthia daisy danielle deborah debra denise diana diane donna doris dorothy edith
eleanor elena elizabeth ellen elsa emily emma erin esther eva evelyn fatima fiona gail gloria greta hannah harriet
heather helen hilary hillary holly ida ingrid irene irina isabella isabelle jacqueline jane janet janice jennifer
jenny jessica jill joan joanna josephine joyce judith judy julia julie karen kate katherine kathleen kathryn kathy
kayla kimberly laura lauren linda lisa louise lucia lucy margaret maria marie marilyn marta martha mary megan megyn
melissa michelle miranda molly nancy naomi natalia natalie nicola nicole nikki olga olivia pamela patricia paula
peggy penelope phoebe polly priya rachel rebecca rosa ruth samantha sandra sara sarah sharon sheila shirley sophia
sophie stephanie sunita susan svetlana tara teresa theresa tina ursula vivian wendy yvonne
"""
NAMES_OF_MEN = """
aaron adam ahmed alan albert alexander alexei andrew anthony arthur barack ben benjamin bernie bill billy bob bobby
boris bradley brandon brian bruce bryan carl carlos charles christopher chuck colin dan daniel dave david dennis
dmitry don donald doug douglas dylan edward elijah emmanuel eric ethan eugene felix fernando francois frank françois
fred gabriel gary george gerald giuseppe graham greg gregory hans harold harry hassan henry hugh hugo ian ibrahim
ivan jack jacob jacques james jason javier jean-claude jeff jeffrey jeremy jerry jim joe john jonathan jorge jose
joseph joshua juan julian justin jürgen keith ken kenneth kevin klaus kyle larry lawrence leo lewis louis lucas
luigi luis luke marco mark martin matt matthew max michael miguel mike mikhail mitch mitt mohamed mohammed muhammad
nathan neil newt nicholas nicolas nigel noah oliver omar oscar otto patrick paul pedro peter philip phillip pierre
rahul raj ralph rand randy raymond richard rick robert roger ron ronald roy russell ryan samuel sanjay scott sean
sergei simon stefan stephen steve steven stuart ted thomas tim timothy tom tony tyler vincent vladimir walter wayne
william wolfgang zachary
"""
PRONOUNS_BY_GIVEN_NAME = {**dict.fromkeys(NAMES_OF_WOMEN.split(), "she"), **dict.fromkeys(NAMES_OF_MEN.split(), "he")}


def pronoun_of(name: str) -> str | None:
    """Return "she" or "he" as the given name of a full name tells; None where it tells nothing."""
    given, _, surname = name.partition(" ")
    return PRONOUNS_BY_GIVEN_NAME.get(given.lower()) if surname else None
