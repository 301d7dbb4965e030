"""Notices: cookies, copyright, the site's income, and the forms and headings of comments."""

from newsdossier.cleaning.rules.labels import COMMENT_LABELS
from newsdossier.cleaning.rules.rule import FurnitureRule, worded

COPYRIGHT_SIGN = r"(?:©|ⓒ|\(c\)|cop(?:yright|r\.)\s?(?:©|ⓒ|\(c\)|by\b))"
NAMING = r"(?:(?!\b(?:in|of|since|from|until|for|after|before|to|by|and|against|with|over|at|on|vs)\b).)"
"""What stands behind the bare word "copyright" is a name: a headline may speak of copyright, and end with a year."""

NOTICE_RULES: tuple[FurnitureRule, ...] = (
    FurnitureRule(
        name="cookie-notice",
        reason="notice about cookies",
        wording=worded(
            r"(?:accept|allow|reject|decline|manage|about)\b.{0,30}\bcookies?\b.{0,10}$",
            r"cookies?[- ](?:policy|settings?|preferences|notice|consent|options)$",
            r"do you (?:like|accept|want) cookies\b",
            first="accept allow reject decline manage about cookie cookies do",
            says=(
                (
                    r"\b(?:we|our|this (?:web)?site|us|you (?:agree|consent|accept)|wir|nous|utilizamos|usamos|"
                    r"utilizziamo|мы)\b.{0,120}\b(?:cookies?|куки|файлы cookie)\b"
                ),
                (
                    r"\bcookies?\b.{0,120}\b(?:we|our (?:web)?site|this (?:web)?site|you (?:agree|consent|accept)|"
                    r"your consent)\b"
                ),
                r"\bby (?:continuing|using|browsing|closing|clicking)\b.{0,100}\b(?:cookies?|privacy policy|terms)\b",
                r"🍪",
            ),
            cues=("cookie", "куки", "🍪", "privacy policy", "terms"),
        ),
    ),
    FurnitureRule(
        name="copyright-line",
        reason="copyright line",
        wording=worded(
            rf"{COPYRIGHT_SIGN}\s?.{{0,20}}\b(?:19|20)\d\d\b",
            rf"{COPYRIGHT_SIGN}.{{0,120}}\b(?:rights|reserved|ltd|inc|llc|gmbh)\b",
            r"(?:©|copyright) .{1,60}©|© .{1,60}copyright",
            r"cop(?:yright|r\.)[:,]? (?:19|20)\d\d\b(?!:)",
            rf"cop(?:yright|r\.) {NAMING}{{2,60}}(?:[ ,-](?:19|20)\d\d|\b(?:ltd|inc|llc|gmbh))\.?$",
            first="© ⓒ ( copyright copyrightby copr",
            says=(
                (
                    r"\ball rights? reserved\b|\balle rechte vorbehalten\b|\btous droits réservés\b|"
                    r"\btodos los derechos reservados\b|\btodos os direitos reservados\b|\btutti i diritti riservati\b|"
                    r"\bвсе права защищены\b|無断転載|版权所有|무단전재"
                ),
                (
                    r"\bmay not be (?:published|reproduced|redistributed|copied|rewritten)\b.{0,60}\b(?:broadcast|"
                    r"rewritten|redistributed|distributed|transmitted|permission)\b"
                ),
            ),
            cues=(
                "rights",
                "rechte",
                "droits",
                "reservados",
                "diritti",
                "права",
                "無断",
                "版权",
                "무단",
                "may not be",
            ),
        ),
        longest=50,
    ),
    FurnitureRule(
        name="comments",
        reason="comments of readers",
        labels=COMMENT_LABELS,
        wording=worded(
            r"\(?\d{1,6}\)? ?(?:comments?|replies|kommentare?|commentaires?|comentarios?|commenti|коммент\w+)$",
            r"(?:comments?|view comments|show comments|comments? section|kommentare|"
            r"комментарии)\s?[(\[]?[\d+]{0,6}[)\]]?$",
            r"you must (?:be logged in|log in|login) to\b.{0,40}$",
            r"(?:leave|post|add|write) a? ?(?:comment|reply)\b.{0,30}$",
            first="0 ( comment comments view show kommentare комментарии you leave post add write",
            says=(
                (
                    r"\babide by our\b.{0,40}\bguidelines\b|\bcomments are (?:moderated|closed|welcome)\b|"
                    r"\bmoderating all comments\b"
                ),
            ),
            cues=("guidelines", "comments"),
        ),
        longest=60,
    ),
    FurnitureRule(
        name="comment-form",
        reason="form for a comment of a reader",
        wording=worded(
            r"save my name,? (?:and )?e-?mail\b.{0,80}$",
            r"your e-?mail address will not be published\b",
            r"required fields are marked\b",
            r"by submitting this (?:form|comment)\b.{0,160}$",
            first="save your required by",
        ),
        longest=60,
        parts_texts=True,
    ),
    FurnitureRule(
        name="comments-heading",
        reason="heading of the comments of readers",
        wording=worded(
            r"(?:\d{1,5}|one|two|three|no) (?:thoughts?|responses?|comments?|repl(?:y|ies)|kommentare?|"
            r"commentaires?|comentários?|comentarios?) (?:on|to|zu|sur|em|en|sobre)\s?[:\"“«„‘']",
            first="0 one two three no",
        ),
        longest=40,
        ends_text=True,
    ),
    FurnitureRule(
        name="affiliate-notice",
        reason="notice about the site's income or its terms",
        wording=worded(
            says=(
                r"^.{0,60}\bis supported by (?:its|our) (?:audience|readers)\b",
                r"^.{0,60}\b(?:protected by re-?captcha|user agreement and privacy policy)\b",
                r"\b(?:earn|receive|get)\b.{0,40}\b(?:affiliate )?commissions?\b.{0,120}",
                r"\b(?:contains?|include)\b.{0,12}\baffiliate\b.{0,30}\blinks?\b",
                (
                    r"\bopinions expressed (?:by|in|are)\b.{0,80}\b(?:their own|reflect)\b|"
                    r"\bviews and opinions expressed\b"
                ),
            ),
            cues=("commission", "affiliate", "opinions expressed", "supported by", "captcha", "privacy policy"),
        ),
        longest=45,
    ),
)
