// "Did you mean": the dossier's own names, for words that come near one of them.
const CLOSE = [[9, 2], [5, 1]]; // letters of a name from which on so many letters may differ
const MOST_WORDS = 5; // of a name; longer ones are found by their parts

/** Load the names; without them nothing is suggested. */
export async function openNames(address) {
  try {
    const answer = await fetch(address);
    const names = answer.ok ? await answer.json() : [];
    const known = names.flatMap(({ name, also }) => [name, ...also].map((spelling) => ({ name, spelling })));
    const parts = known.flatMap(({ spelling }) => spelling.split(/\s+/).map((part) => ({ name: part, spelling: part })));
    const candidates = [...known, ...parts].map((each) => ({ ...each, folded: fold(each.spelling) }));
    return (words) => correct(words, candidates);
  } catch {
    return () => "";
  }
}

/** Return the words with a name in the place of what is nearly one; "" where nothing is to be corrected. */
function correct(words, candidates) {
  const split = words.split(/\s+/).filter(Boolean);
  for (let length = Math.min(split.length, MOST_WORDS); length > 0; length -= 1) {
    for (let start = 0; start + length <= split.length; start += 1) {
      const name = nearest(split.slice(start, start + length).join(" "), candidates);
      if (name === null) continue;
      if (name === "") return "";
      return [...split.slice(0, start), name, ...split.slice(start + length)].join(" ");
    }
  }
  return "";
}

/** Return the nearest name; "" where the words are one already, null where none is near. */
function nearest(words, candidates) {
  const folded = fold(words);
  if (candidates.some(({ spelling }) => same(spelling, words))) return "";
  let best = null;
  let least = allowed(folded) + 1;
  for (const candidate of candidates) {
    const distance = measure(folded, candidate.folded, least - 1);
    if (distance < least) [best, least] = [candidate.name, distance];
  }
  return best;
}

function same(one, other) {
  return one.localeCompare(other, undefined, { sensitivity: "base" }) === 0;
}

function allowed(folded) {
  return CLOSE.find(([letters]) => folded.length >= letters)?.[1] ?? 0;
}

/** Without case, accents, spaces and hyphens: "Anna-Lena" and "anna lena" are one. */
function fold(words) {
  return words.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
}

/** Return how many letters differ (Levenshtein's distance), or more than `most`. */
function measure(one, other, most) {
  if (most < 0 || !one || Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let place = 1; place <= other.length; place += 1) {
      const replaced = row[place - 1] + (one[line - 1] === other[place - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[place] + 1, next[place - 1] + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row.at(-1);
}
