"""The table of lines that are furniture of a page by their own words, each rule with a name and a reason."""

from newsdossier.cleaning.furniture_rule import FurnitureRule, worded
from newsdossier.cleaning.labels import (
    ACCESSIBILITY_LABELS,
    ACCOUNT_LABELS,
    ADVERTISEMENT_LABELS,
    AUDIO_LABELS,
    BOX_LABELS,
    COMMENT_LABELS,
    NEWSLETTER_LABELS,
    RELATED_LABELS,
    SITE_LABELS,
)

RULES: tuple[FurnitureRule, ...] = (
    FurnitureRule(
        name="advertisement-label",
        reason="label of an advertisement",
        labels=ADVERTISEMENT_LABELS,
        wording=worded(
            r"(?:(?:story|article|post) continues|continue reading|scroll(?: down)? to continue|"
            r"keep reading)\b.{0,40}$",
        ),
        longest=9,
    ),
    FurnitureRule(
        name="reading-time",
        reason="how long it takes to read",
        wording=worded(
            r"(?:[(•·|–—-]\s?)?(?:about |ca\. )?\d{1,3}\s?[-–]?\s?(?:min|mins|minutes?|mn|minuten|minutos|"
            r"minuti|мин\w*|分鐘?|분)\.?(?:[ -](?:read(?:ing)?(?: time)?|lesezeit|de lecture|de lectura|de leitura|"
            r"di lettura|leestijd|чтения))?\)?$",
            r"(?:(?:estimated )?read(?:ing)? time|lesezeit|lesedauer|tempo (?:de leitura|di lettura)|"
            r"tiempo de lectura|temps de lecture|leestijd|время (?:чтения|на чтение))\b.{0,30}$",
        ),
        longest=9,
    ),
    FurnitureRule(
        name="cookie-notice",
        reason="notice about cookies",
        wording=worded(
            r"(?:accept|allow|reject|decline|manage|about)\b.{0,30}\bcookies?\b.{0,10}$",
            r"cookies?[- ](?:policy|settings?|preferences|notice|consent|options)$",
            r"do you (?:like|accept|want) cookies\b",
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
            cues=("cookie", "куки", "🍪", "continuing", "using", "browsing", "closing", "clicking"),
        ),
    ),
    FurnitureRule(
        name="account-link",
        reason="link to log in or subscribe",
        labels=ACCOUNT_LABELS,
        wording=worded(
            r"(?:subscribe|sign up|log ?in|register|join|become a member|abonnez-vous|suscríbete|"
            r"abonnieren)\b.{0,40}(?:to (?:read|continue|unlock|get|our)|today|now|for free|here|access|£|€|\$|"
            r"sie)\b.{0,60}$",
            r"(?:already|not yet|déjà|bereits) .{0,30}(?:subscriber|member|registered|subscribed|abonné|"
            r"abonnent)\b.{0,40}$",
            r"this (?:article|content|story) is (?:only available )?(?:for|reserved|"
            r"exclusive)\b.{0,40}subscribers\b",
            r"thank(?:s| you) for (?:signing up|subscribing|registering)\b",
            r"support (?:independent|our|quality|local) journalism\b",
        ),
        longest=25,
    ),
    FurnitureRule(
        name="newsletter-invitation",
        reason="invitation to a newsletter or an app",
        labels=NEWSLETTER_LABELS,
        wording=worded(
            r"(?:no spam|you can unsubscribe|your email address will not be|there was an error processing)\b",
            r"(?:click here to )?(?:get|download) the .{1,40} app\b.{0,40}$",
            says=(
                (
                    r"\b(?:sign(?:ed|ing)?[ -]up|subscribe|subscription|get|receive|delivered|register|want|join|"
                    r"opt in)\b.{0,120}\b(?:newsletters?|inbox|e-?mail (?:alerts?|updates?)|mailing list)\b"
                ),
                r"\b(?:newsletters?|inbox)\b.{0,80}\b(?:sign[ -]up|subscribe|inbox|delivered)\b",
                (
                    r"\b(?:abonnieren|abonnez-vous|suscríbete|inscreva-se|iscriviti|подпи\w+)\b.{0,80}\b(?:newsletter|"
                    r"boletín|рассылк\w+)"
                ),
                r"\bnewsletter\.?$",
                (
                    r"\b(?:alerts?|news|stories)\b.{0,120}\bdelivered (?:every|each|daily|weekly|weekdays?|to your?|"
                    r"straight)\b"
                ),
                r"\bwe(?:'ll| will)? send (?:you )?(?:an )?e-?mails?\b.{0,80}\b(?:stories|news|updates)\b",
            ),
            cues=("newsletter", "inbox", "mail", "boletín", "рассылк", "delivered"),
        ),
        longest=45,
    ),
    FurnitureRule(
        name="follow-invitation",
        reason="invitation to follow an outlet or its coverage",
        wording=worded(
            r"(?:follow|find|read|see|get|for)\b.{0,60}\b(?:coverage|stories|news|"
            r"reporting)\b.{0,40}(?:https?://|www\.)\S+$",
            r"(?:follow|like|join|find|reach|connect with|contact|email|tweet)\b.{1,100}\b(?:on|at|"
            r"via) (?:facebook|twitter|x|instagram|linkedin|youtube|telegram|whatsapp|tiktok|threads|"
            r"social media|https?://\S+|(?:our|my) website)\b.{0,60}$",
            r"follow (?:us|me|him|her|them|@\w+)\b.{0,80}$",
            r"email .{1,60} at \S+@\S+",
            r"(?:folgen sie|suivez|síguenos|siga|seguici)\b.{1,60}$",
            r"follow .{2,60} on$",
        ),
        longest=35,
    ),
    FurnitureRule(
        name="related-link",
        reason="link to another article",
        wording=worded(
            r"(?:read (?:more|also|next|the full (?:story|article))|see also|also read|related(?: (?:story|stories|"
            r"articles?|posts?|news|coverage))?|watch(?: (?:more|now|also))?|more|don'?t miss|lesen sie auch|"
            r"mehr (?:dazu|zum thema)|lire aussi|à lire|lea también|leia (?:também|mais)|leggi anche|читайте также|"
            r"lees ook|click here)\s?[:|»>–—]\s?.{3,}$",
            r"(?:read|learn|find out|see|view|show) (?:more|all)(?: .{0,40})?$",
            r"click here (?:to|for)\b.{0,80}$",
            r"(?:filed under|posted in|tagged(?: with)?|tags|topics|categories|"
            r"this article is related to)\s?:.{0,200}$",
        ),
        longest=30,
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
        ),
        longest=12,
        opens_list=True,
    ),
    FurnitureRule(
        name="copyright-line",
        reason="copyright line",
        wording=worded(
            r"(?:©|ⓒ|\(c\)|copyright|copr\.)\s?.{0,20}\b(?:19|20)\d\d\b",
            r"(?:©|\(c\)|copyright).{0,120}\b(?:rights|reserved|ltd|inc|llc|gmbh)\b",
            r"(?:©|copyright) .{1,60}(?:©|copyright)",
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
                "derechos",
                "direitos",
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
            r"save my name,? (?:and )?e-?mail\b.{0,80}$",
            r"your e-?mail address will not be published\b",
            r"required fields are marked\b",
            r"by submitting this (?:form|comment)\b.{0,160}$",
            r"(?:leave|post|add|write) a? ?(?:comment|reply)\b.{0,30}$",
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
        name="comments-heading",
        reason="heading of the comments of readers",
        wording=worded(
            r"(?:\d{1,5}|one|two|three|no) (?:thoughts?|responses?|comments?|repl(?:y|ies)|kommentare?|"
            r"commentaires?|comentários?|comentarios?) (?:on|to|zu|sur|em|en|sobre)\s?[:\"“«„‘']",
        ),
        longest=40,
        ends_text=True,
    ),
    FurnitureRule(
        name="audio-player",
        reason="controls of an audio or video player",
        labels=AUDIO_LABELS,
        wording=worded(
            r"\d{1,2}:\d\d(?::\d\d)?(?:\s?/\s?\d{1,2}:\d\d(?::\d\d)?)?$",
            r"(?:media playback|your browser|video|audio) (?:is|does|can)\b.{0,40}(?:unsupported|not support|"
            r"not be (?:played|loaded))",
            r"listen to this (?:article|story|page)\b.{0,40}$",
        ),
        longest=15,
    ),
    FurnitureRule(
        name="picture-counter",
        reason="counter or button of a picture gallery",
        wording=worded(
            r"(?:image|photo|picture|slide|bild)?\s?\d{1,3}\s?(?:/|of|of /|von|sur|de)\s?\d{1,3}$",
            r"(?:enlarge|view|expand|open|show|hide|toggle|see) (?:image|photo|picture|caption|gallery|"
            r"fullscreen|all photos)\b.{0,20}$",
            r"back to gallery$",
            r"open image modal$",
        ),
        longest=6,
    ),
    FurnitureRule(
        name="accessibility-label",
        reason="label for screen readers that stands alone",
        labels=ACCESSIBILITY_LABELS,
        wording=worded(
            r"(?:skip|jump|go|zum|pular|saltar|aller|vai|перейти) (?:to|directly|inhalt|para o|al|au|"
            r"hauptinhalt|к)\b.{0,40}(?:content|navigation|menu|main|search|footer|conteúdo|contenido|contenu|"
            r"contenuto|содерж\w+)?$",
            r"(?:toggle|open|close|show|hide) .{0,20}(?:menu|navigation|search|panel|sidebar|modal|dialog)$",
            r"(?:these are external links|opens? in (?:a )?new (?:window|tab))\b.{0,40}$",
        ),
        longest=9,
    ),
    FurnitureRule(
        name="affiliate-notice",
        reason="notice about the site's income or its terms",
        wording=worded(
            r".{0,60}\bis supported by (?:its|our) (?:audience|readers)\b",
            r".{0,60}\b(?:protected by re-?captcha|user agreement and privacy policy)\b",
            says=(
                r"\b(?:earn|receive|get)\b.{0,40}\b(?:affiliate )?commissions?\b.{0,120}",
                r"\b(?:contains?|include)\b.{0,12}\baffiliate\b.{0,30}\blinks?\b",
                (
                    r"\bopinions expressed (?:by|in|are)\b.{0,80}\b(?:their own|reflect)\b|"
                    r"\bviews and opinions expressed\b"
                ),
            ),
            cues=("commission", "affiliate", "opinions expressed", "supported by", "captcha", "user agreement"),
        ),
        longest=45,
    ),
    FurnitureRule(
        name="share-bar",
        reason="words of a share bar",
        wording=worded(
            r"(?:share )?all sharing options\b",
            r"share (?:this )?(?:with|on|via|using|to) .{2,30}$",
            r"(?:x )?share via$",
            r"(?:get short url|short ?link|read more about sharing|\d+ ?(?:k )?shares?)\b.{0,20}$",
        ),
        longest=30,
    ),
    FurnitureRule(
        name="author-box",
        reason="box about the author",
        wording=worded(
            r"(?:about|über|sobre|à propos de|о)(?: the author| [^\W\d_][\w.'’-]+(?: [^\W\d_][\w.'’-]+){1,2})$",
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
