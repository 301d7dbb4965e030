// One result. Nothing of an article is put in as HTML: titles as text, excerpts word by word.
const DOTS = { 1: "1", 2: "2", 3: "3" };

/** Return the list entry of a result of Pagefind. */
export function makeResult(data) {
  const item = document.createElement("li");
  item.append(makeSource(data.meta), makeHeadline(data), makeExcerpt(data));
  return item;
}

function makeSource(meta) {
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
  if (meta.event) line.append(` · ${meta.event}`);
  return line;
}

function makeHeadline(data) {
  const heading = element("h3");
  const link = element("a", data.meta.opening ? "dossier-opening" : "");
  link.href = data.url;
  link.textContent = data.meta.title;
  speak(link, data.meta);
  heading.append(link);
  if (data.meta.opening) {
    const mark = element("span", "dossier-mark");
    mark.textContent = data.meta.opening;
    heading.append(" ", mark);
  }
  return heading;
}

function makeExcerpt(data) {
  const text = element("p", "dossier-results__excerpt");
  speak(text, data.meta);
  const parsed = new DOMParser().parseFromString(data.excerpt, "text/html");
  for (const node of parsed.body.childNodes) text.append(node.nodeName === "MARK" ? mark(node) : node.textContent);
  return text;
}

function mark(node) {
  const found = element("mark");
  found.textContent = node.textContent;
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
