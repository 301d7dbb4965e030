"""Links to other pages: related articles, the writer, the site's own menu."""

from newsdossier.cleaning.rules.labels import BOX_LABELS, RELATED_LABELS, SITE_LABELS
from newsdossier.cleaning.rules.rule import FurnitureRule, worded

LINK_RULES: tuple[FurnitureRule, ...] = (
    FurnitureRule(
        name="related-link",
        reason="link to another article",
        wording=worded(
            r"(?:(?:read|see) (?:more|also|next|the full (?:story|article))|also read|related(?: (?:story|stories|"
            r"articles?|posts?|news|coverage))?|watch(?: (?:more|now|also))?|more|don'?t miss|lesen sie auch|"
            r"mehr (?:dazu|zum thema)|(?:à )?lire(?: (?:aussi|également))?|lea también|leia (?:também|mais)|"
            r"leggi anche|читайте также|lees ook|click here)\s?[:|»>–—]\s?.{3,}$",
            r"(?:read|learn|find out|see|view|show) (?:more|all)(?: .{0,40})?$",
            r"click here (?:to|for)\b.{0,80}$",
            r"(?:filed under|posted in|tagged(?: with)?|tags|topics|categories|"
            r"this article is related to)\s?:.{0,200}$",
            first=(
                "read see also related watch more don dont lesen mehr à lire lea leia leggi читайте lees click "
                "learn find view show filed posted tagged tags topics categories this"
            ),
        ),
        longest=30,
        interrupts=True,
    ),
    FurnitureRule(
        name="related-links",
        reason="links to other articles",
        labels=RELATED_LABELS,
        wording=worded(
            r"(?:more|latest|popular|trending|most (?:read|popular|viewed|shared|commented)|top)(?: (?:news|"
            r"stories|articles|videos))?:? (?:from|on|in|by|about)(?: .{1,50})?$",
            r"(?:more|latest) .{2,30} (?:news|stories|headlines)$",
            r"(?:related (?:articles?|stories|story|news|posts?|content|topics?|tags?|links?|coverage|"
            r"videos?))\b.{0,40}$",
            r"(?:you (?:may|might) (?:also )?(?:like|be interested)|recommended for you|what to read next|"
            r"read next)\b.{0,30}$",
            r"next up in\b.{0,60}$",
            first="more latest popular trending most top related you recommended what read next",
        ),
        longest=12,
        opens_list=True,
    ),
    FurnitureRule(
        name="author-box",
        reason="box about the author",
        wording=worded(
            r"(?:about|über|sobre|à propos de|о)(?: the author| [^\W\d_][\w.'’-]+(?: [^\W\d_][\w.'’-]+){1,2})$",
            first="about über sobre à о",
        ),
        longest=5,
        opens_list=True,
        amid_text=False,
    ),
    FurnitureRule(name="site-link", reason="link of the site's own menu", labels=SITE_LABELS, amid_text=False),
    FurnitureRule(
        name="box-label", reason="label of a box that is not the article", labels=BOX_LABELS, amid_text=False
    ),
)
