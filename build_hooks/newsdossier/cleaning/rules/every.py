"""The table of lines that are furniture of a page by their own words, each rule with a name and a reason.

Of several rules that know a line the first speaks.
"""

from newsdossier.cleaning.rules.controls import CONTROL_RULES
from newsdossier.cleaning.rules.invitations import INVITATION_RULES
from newsdossier.cleaning.rules.links import LINK_RULES
from newsdossier.cleaning.rules.notices import NOTICE_RULES
from newsdossier.cleaning.rules.rule import FurnitureRule

RULES: tuple[FurnitureRule, ...] = (*CONTROL_RULES, *INVITATION_RULES, *LINK_RULES, *NOTICE_RULES)
