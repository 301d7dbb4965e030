"""Lines that work a page: advertisements, players, galleries, share buttons, labels for screen readers."""

from newsdossier.cleaning.rules.labels import ACCESSIBILITY_LABELS, ADVERTISEMENT_LABELS, AUDIO_LABELS
from newsdossier.cleaning.rules.rule import FurnitureRule, worded

PICTURE = r"(?:image|photo|picture|slide|video|bild|foto|imagen|imagem|immagine|фото)"
PICTURES = r"(?:images|photos|pictures|slides|bilder|fotos)"
OF = r"(?:of|von|sur|de|di|из)"
"""As counters of galleries say it: "Photo 3 of 12"."""

CONTROL_RULES: tuple[FurnitureRule, ...] = (
    FurnitureRule(
        name="advertisement-label",
        reason="label of an advertisement",
        labels=ADVERTISEMENT_LABELS,
        wording=worded(
            r"(?:(?:story|article|post) continues|continue reading|scroll(?: down)? to continue|"
            r"keep reading)\b.{0,40}$",
            r"advertisement ?[-–—:|(,]? ?(?:story|article|post|content|scroll|continue|skip)\b.{0,40}$",
            first=(
                "story article post continue scroll keep advertisement advertisementstory advertisementarticle "
                "advertisementpost advertisementcontent advertisementscroll advertisementcontinue "
                "advertisementskip"
            ),
        ),
        longest=9,
        interrupts=True,
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
            first=(
                "0 ( • · | – — - about ca estimated read reading lesezeit lesedauer tempo tiempo temps leestijd время"
            ),
        ),
        longest=9,
        interrupts=True,
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
            first="0 media your video audio listen",
        ),
        longest=15,
        interrupts=True,
    ),
    FurnitureRule(
        name="picture-counter",
        reason="counter or button of a picture gallery",
        wording=worded(
            rf"[(\[]?(?:{PICTURE}\s?)?\d{{1,3}}\s?(?:/|of /|{OF})\s?\d{{1,3}}[)\]]?(?: {PICTURES})?$",
            rf"{PICTURE}\s?#?\d{{1,3}}:?$",
            rf"(?:(?:gallery|view|see|show)(?: all)?:? )?\d{{1,3}} {PICTURES}$",
            rf"(?:previous|next) {PICTURE}$",
            r"(?:click|tap|swipe)\b.{0,30}\b(?:enlarge|zoom|expand|gallery|for more)$",
            r"(?:view in gallery|full screen)$",
            r"(?:enlarge|view|expand|open|show|hide|toggle|see) (?:image|photo|picture|caption|gallery|"
            r"fullscreen|all photos)\b.{0,20}$",
            r"back to gallery$",
            r"open image modal$",
            first=(
                "0 ( [ image photo picture slide video bild foto imagen imagem immagine фото gallery view see "
                "show previous next click tap swipe full enlarge expand open hide toggle back"
            ),
        ),
        longest=6,
        interrupts=True,
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
            first="skip jump go zum pular saltar aller vai перейти toggle open opens close show hide these",
        ),
        longest=9,
        interrupts=True,
    ),
    FurnitureRule(
        name="share-bar",
        reason="words of a share bar",
        wording=worded(
            r"(?:share )?all sharing options\b",
            r"share (?:this )?(?:with|on|via|using|to) .{2,30}$",
            r"(?:x )?share via$",
            r"(?:get short url|short ?link|read more about sharing|\d+ ?(?:k )?shares?)\b.{0,20}$",
            first="0 share all x get short shortlink read",
        ),
        longest=30,
        interrupts=True,
    ),
)
