"""What the markup of a saved page says: parts of the page that are not the article."""

import re
from collections import Counter

from newsdossier.cleaning.look import Verdict, Verdicts
from newsdossier.cleaning.region.region import Region
from newsdossier.cleaning.region.weights import has_stop
from newsdossier.model.clipping import Block, BlockTag, Clipping, Media
from newsdossier.model.line_shape import count_words, is_running_text, is_sentence, label_of

PARTS = re.compile(
    r"(?:^|[-_ ])(?:nav|navigation|navbar|footer|aside|sidebar|related|share|sharing|social|breadcrumbs?|"
    r"menu|newsletter|subscribe|"
    r"subscription|promo|advert|advertisement|ads?|banner|cookies?|consent|comments?|disqus|outbrain|"
    r"taboola|recirc|recirculation|"
    r"trending|popular|most-?read|recommended|recommendations|teasers?|widget|paywall|tags?|tag-?list|"
    r"author-?bio|toolbar|skip)(?:$|[-_ ])",
    re.IGNORECASE,
)
MOST_PROSE = 0.3  # share of the page's running text: a part that holds more of it is not furniture, whatever its name
HEAD_BLOCKS = 14  # above the text, among which its first picture stands
MOSTLY_LINKS = 0.8  # share of a block's characters that stand inside links


def find_page_parts(clipping: Clipping, region: Region) -> Verdicts:
    """Return the blocks of a saved page that its markup, its links or trafilatura put aside. Pasted text has none."""
    if clipping.media is not Media.HTML:
        return {}
    parts = name_parts(clipping.blocks, region)
    heard = any(block.voted_out is False for block in clipping.blocks)
    titles = frozenset(label_of(field.value) for field in clipping.head.titles)
    found = (
        (index, judge(block, region.holds(index), parts, heard and not is_own_caption(index, block, region)))
        for index, block in enumerate(clipping.blocks)
        if not (block.tag is BlockTag.HEADING and block.level == 1) and label_of(block.text) not in titles - {""}
    )
    return {index: verdict for index, verdict in found if verdict is not None}


def name_parts(blocks: tuple[Block, ...], region: Region) -> frozenset[str]:
    """Return the names of containers that say "not the article" and hold little of the article's running text."""
    suspects = {name for name in {name for block in blocks for name in block.container} if PARTS.search(name)}
    prose: Counter[str] = Counter()
    total = 0
    for block in blocks[region.first : region.end]:
        words = count_words(block.text) if is_running_text(block) else 0
        total += words
        prose.update(dict.fromkeys(suspects.intersection(block.container), words))
    return frozenset(name for name in suspects if prose[name] <= MOST_PROSE * total)


def is_quoted(block: Block) -> bool:
    """Return whether a block stands in a quotation: a post that the text quotes is no share bar, whatever its name."""
    return any(name.split(" ")[0] == "blockquote" for name in block.container)


def is_own_caption(index: int, block: Block, region: Region) -> bool:
    """Return whether markup says that a block in or just above the text tells of a picture.

    Trafilatura counts no caption to the article, so that it left this one out says nothing.
    """
    return block.tag is BlockTag.CAPTION and region.first - HEAD_BLOCKS <= index < region.end


def judge(block: Block, amid_text: bool, parts: frozenset[str], heard: bool) -> Verdict | None:
    part = next((name for name in block.container if name in parts), None)
    if part is not None and not (amid_text and is_quoted(block)):
        return "page-part", f'stands in a part of the page called "{part}"'
    if amid_text and (reads_like_text(block) or block.voted_out is False or is_quoted(block)):
        return None
    if block.link_share >= MOSTLY_LINKS and not (is_running_text(block) and has_stop(block.text)):
        return "mostly-links", "hardly more than links"
    if heard and block.voted_out:
        return "trafilatura-left-it-out", "trafilatura does not count it to the article"
    return None


def reads_like_text(block: Block) -> bool:
    """Return whether a block is a paragraph or a sentence; of a cloud of tags each word is a link."""
    if block.link_share >= MOSTLY_LINKS:
        return is_running_text(block) and has_stop(block.text)
    return is_running_text(block) or is_sentence(block.text)
