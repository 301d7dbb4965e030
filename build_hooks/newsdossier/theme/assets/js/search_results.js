// One result. Nothing of an article is put in as HTML: titles as text, excerpts word by word.
const MOST_WORDS = 8; // in an address
const MOST_WHOLE = 15; // letters; a longer compound may break
const SHORT = 12; // characters; fewer are no sentence and no repetition
const DOTS = { 1: "1", 2: "2", 3: "3" };

/** Return the list entry of a result of Pagefind; its event has its page below the site's root. */
export function makeResult(data, root) {
  const item = document.createElement("li");
  item.append(makeSource(data.meta, root), makeHeadline(data), makeExcerpt(data));
  return item;
}

function makeSource(meta, root) {
  const line = element("p", "dossier-by");
  const outlet = element("b");
  outlet.textContent = meta.outlet ?? "Outlet not stated";
  line.append(outlet, ` · ${meta.day ?? "day not known"}`);
  if (meta.certainty) {
    const certainty = element("span", "dossier-certainty");
    certainty.dataset.dots = DOTS[meta.dots] ?? "1";
    certainty.textContent = meta.certainty;
    line.append(" ", certainty);
  }
  if (meta.event) line.append(" · ", makeEvent(meta, root));
  return line;
}

function makeEvent(meta, root) {
  const link = element("a");
  link.href = new URL(meta.event_url, root).href;
  link.textContent = meta.event;
  return link;
}

function makeHeadline(data) {
  const heading = element("h3");
  const link = element("a", data.meta.opening ? "dossier-opening" : "");
  link.href = addFound(data);
  link.append(...setTitle(data.meta.title));
  speak(link, data.meta);
  heading.append(link);
  if (data.meta.opening) {
    const mark = element("span", "dossier-mark");
    mark.textContent = data.meta.opening;
    heading.append(" ", mark);
  }
  return heading;
}

/** Return the headline with its short compounds kept whole ("Jong-un"), as templates print it. */
function setTitle(title) {
  return title.split(/(\S*-\S*)/).map((part) => {
    if (!part.includes("-") || part.length > MOST_WHOLE) return part;
    const whole = element("span", "dossier-whole");
    whole.textContent = part;
    return whole;
  });
}

/** Return the article's address with the words by which it was found, for the page to mark. */
function addFound(data) {
  const words = [...parse(data.excerpt).querySelectorAll("mark")].map((node) => node.textContent.trim().toLowerCase());
  const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")).filter(Boolean);
  const query = new URLSearchParams([...new Set(bare)].slice(0, MOST_WORDS).map((word) => ["found", word])).toString();
  return query ? `${data.url}?${query}` : data.url;
}

function parse(excerpt) {
  return new DOMParser().parseFromString(excerpt, "text/html").body;
}

function makeExcerpt(data) {
  const text = element("p", "dossier-results__excerpt");
  speak(text, data.meta);
  let headline = countHeadline(data);
  for (const node of parse(data.excerpt).childNodes) {
    const words = node.textContent.slice(headline);
    headline = Math.max(0, headline - node.textContent.length);
    if (words) text.append(node.nodeName === "MARK" ? mark(words) : words);
  }
  return text;
}

/** Return how many characters at the head of the excerpt repeat the end of the headline, which stands above it. */
function countHeadline(data) {
  const excerpt = parse(data.excerpt).textContent;
  const words = data.meta.title.split(" ").map((_, place, all) => all.slice(place).join(" "));
  const repeated = words.find((end) => end.length > SHORT && excerpt.startsWith(end))?.length ?? 0;
  return repeated && excerpt.length - repeated > SHORT ? repeated + excerpt.slice(repeated).match(/^[\s.]*/)[0].length : 0;
}

function mark(words) {
  const found = element("mark");
  found.textContent = words;
  return found;
}

function speak(node, meta) {
  if (meta.lang) node.lang = meta.lang;
  if (meta.dir) node.dir = meta.dir;
}

function element(name, className = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}
