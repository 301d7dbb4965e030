"""Invitations to log in, to subscribe, to follow."""

from newsdossier.cleaning.rules.labels import ACCOUNT_LABELS, NEWSLETTER_LABELS
from newsdossier.cleaning.rules.rule import FurnitureRule, worded

INVITATION_RULES: tuple[FurnitureRule, ...] = (
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
            first=(
                "subscribe sign log login register join become abonnez suscríbete abonnieren already not déjà "
                "bereits this thank thanks support"
            ),
        ),
        longest=25,
    ),
    FurnitureRule(
        name="newsletter-invitation",
        reason="invitation to a newsletter or an app",
        labels=NEWSLETTER_LABELS,
        wording=worded(
            r"(?:no spam|you can unsubscribe|there was an error processing)\b",
            r"(?:click here to )?(?:get|download) the .{1,40} app\b.{0,40}$",
            first="no you there click get download",
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
                r"\b(?:click(?: here)? to|please) subscribe\b.{0,20}$",
                r"^get .{2,60}\bdelivered (?:through|to|straight|right)\b",
                (
                    r"\b(?:alerts?|news|stories)\b.{0,120}\bdelivered (?:every|each|daily|weekly|weekdays?|to your?|"
                    r"straight)\b"
                ),
                r"\bwe(?:'ll| will)? send (?:you )?(?:an )?e-?mails?\b.{0,80}\b(?:stories|news|updates)\b",
            ),
            cues=("newsletter", "inbox", "mail", "boletín", "рассылк", "delivered", "subscribe"),
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
            first=(
                "follow find read see get for like join reach connect contact email tweet folgen suivez "
                "síguenos siga seguici"
            ),
            says=(r"\bfollow (?:us|me|him|her|them) on (?:facebook|twitter|x|instagram|linkedin|youtube|tiktok)\b",),
            cues=("follow ",),
        ),
        longest=35,
    ),
    FurnitureRule(
        name="contact-invitation",
        reason="invitation to write to the newsroom",
        wording=worded(
            r"(?:do you )?(?:have|got|know) (?:an?|any|something)\b.{0,40}\btips?\?",
            first="do have got know",
            says=(
                r"\b(?:have|got) an? (?:news )?tip\b.{0,80}\b(?:let us know|contact|e-?mail|reach|send|call|tell)\b",
                r"\b(?:can|may) be (?:reached|contacted) (?:at|on|via|by)\b.{0,60}@\w",
            ),
            cues=(" tip", "@"),
        ),
        longest=45,
    ),
)
