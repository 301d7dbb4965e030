"""The table of lines that are furniture of a page by their own words, each rule with a name and a reason.

Of several rules that know a line the first speaks.
"""

from newsdossier.cleaning.control_rules import CONTROL_RULES
from newsdossier.cleaning.furniture_rule import FurnitureRule
from newsdossier.cleaning.invitation_rules import INVITATION_RULES
from newsdossier.cleaning.link_rules import LINK_RULES
from newsdossier.cleaning.notice_rules import NOTICE_RULES

RULES: tuple[FurnitureRule, ...] = (*CONTROL_RULES, *INVITATION_RULES, *LINK_RULES, *NOTICE_RULES)
