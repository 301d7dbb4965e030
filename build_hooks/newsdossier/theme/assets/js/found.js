// Marks the words that a search has led here by. They stand in the address (?found=…); the text itself is not changed.
const words = new URL(location.href).searchParams.getAll("found").filter(Boolean);
const text = document.querySelector("[data-dossier-text]");
const bar = document.querySelector("[data-dossier-found]");

if (words.length && text && bar && globalThis.CSS?.highlights) show(find(words, text));

function show(ranges) {
  if (!ranges.length) return;
  CSS.highlights.set("dossier-found", new Highlight(...ranges));
  let place = -1;
  const next = bar.querySelector("[data-dossier-next]");
  bar.querySelector("[data-dossier-count]").textContent = say(ranges.length);
  bar.hidden = false;
  next.addEventListener("click", () => {
    place = (place + 1) % ranges.length;
    CSS.highlights.set("dossier-found-here", new Highlight(ranges[place]));
    const top = ranges[place].getBoundingClientRect().top + scrollY;
    scrollTo({ top: top - innerHeight / 3 });
  });
  bar.querySelector("[data-dossier-clear]").addEventListener("click", () => {
    CSS.highlights.clear();
    bar.hidden = true;
    const url = new URL(location.href);
    url.searchParams.delete("found");
    history.replaceState(null, "", url);
  });
}

function say(number) {
  const quoted = words.map((word) => `“${word}”`).join(", ");
  return `${quoted}: ${number === 1 ? "1 place" : `${number} places`} marked`;
}

/** Return a range for each place where one of the words stands as a word of its own. */
function find(wanted, root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const any = wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "giu");
  const ranges = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of node.data.matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}
