"""Last pass: saved pages on which nothing but the address of their picture carries a day."""

from newsdossier.dating.collecting.declared import PICTURE_ADDRESS
from newsdossier.dating.constraints import in_words
from newsdossier.dating.settling.case import Case, Docket, Ruling, Rulings
from newsdossier.dating.settling.siblings import suits_own_words, undated
from newsdossier.model.address import Slug
from newsdossier.model.days import DateSpan, SettledDay, Subject, Voice
from newsdossier.model.dossier_settings import Scope
from newsdossier.model.evidence import Certainty


def settle_by_picture(docket: Docket, *, so_far: Rulings, scope: Scope) -> dict[Slug, Ruling]:
    """Return a doubtful day for every undated page whose picture's address carries one.

    Of the saved pages that were looked at, three in five came out that very day, one in five on the day before or
    after, and the others later: their picture came from the files.
    """
    rulings = ((case, rule_on_picture(case)) for case in undated(docket, so_far))
    return {case.slug: ruling for case, ruling in rulings if ruling is not None and suits_own_words(case, ruling)}


def rule_on_picture(case: Case) -> Ruling | None:
    for said in case.stated(Subject.PUBLISHED, Voice.ADDRESS):
        if said.evidence.rule == PICTURE_ADDRESS and said.earliest is not None:
            day = said.earliest
            settled = SettledDay(
                span=DateSpan.of_day(day),
                certainty=Certainty.DOUBTFUL,
                stated=False,
                evidence=(said.evidence,),
                reasoning=(f"the address of the page's picture carries {in_words(day)}, and nothing else names a day",),
            )
            return Ruling(published=settled)
    return None
