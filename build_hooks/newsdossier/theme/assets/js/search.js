// The search page: what is asked stands in the address; every change of it is asked of the index and shown.
import { countFilters, readAddress, toggleFilter, withoutFilters, writeAddress } from "./search_address.js";
import { makeFacets } from "./search_facets.js";
import { openIndex } from "./search_index.js";
import { openNames } from "./search_names.js";
import { makeResult } from "./search_results.js";

const PAGE = 10;
const AT_ONCE = 5; // results that are waited for; the others follow below them
const PAUSE = 40; // milliseconds after the last key while an answer is still on its way

const form = document.querySelector("[data-dossier-search]");
const part = (name) => form.querySelector(`[data-dossier-${name}]`);
const field = part("find");
const sort = form.elements.sort;
const list = part("results");
const status = part("status");
const more = part("more");
const root = new URL(form.dataset.root, location.href);

let search = readAddress(location.href);
let index = null;
let correct = () => "";
let showFacets = () => {};
let asked = 0; // number of the latest question; answers to earlier ones are dropped
let pending = [];
let timer = 0;

start();

async function start() {
  part("facets").open = matchMedia("(min-width: 60rem)").matches;
  listen();
  fillControls();
  try {
    [index, correct] = await Promise.all([openIndex(root), openNames(new URL("search/names.json", root))]);
  } catch {
    status.textContent = "The search index could not be loaded";
    return;
  }
  showFacets = makeFacets(form, index.totals, (facet, value) => change(toggleFilter(search, facet, value)));
  await answer();
}

function listen() {
  field.addEventListener("input", () => {
    clearTimeout(timer);
    const pause = list.hasAttribute("aria-busy") ? PAUSE : 0;
    timer = setTimeout(() => change({ ...search, words: field.value.trim() }, "replace"), pause);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    change({ ...search, words: field.value.trim() });
  });
  sort.addEventListener("change", () => change({ ...search, sort: sort.value }));
  for (const end of ["from", "to"]) {
    form.elements[end].addEventListener("change", () => change({ ...search, [end]: form.elements[end].value }));
  }
  more.addEventListener("click", () => showMore());
  part("clear").addEventListener("click", () => change(withoutFilters(search)));
  form.addEventListener("keydown", onKey);
  addEventListener("popstate", () => {
    search = readAddress(location.href);
    fillControls();
    answer();
  });
}

function change(next, way = "push") {
  const address = writeAddress(next, location.href);
  search = next;
  if (address.href !== location.href) history[`${way}State`](null, "", address);
  fillControls();
  answer();
}

function fillControls() {
  if (field.value.trim() !== search.words) field.value = search.words;
  sort.value = search.sort;
  for (const end of ["from", "to"]) form.elements[end].value = search[end];
}

async function answer() {
  if (!index) return;
  const question = ++asked;
  list.setAttribute("aria-busy", "true"); // old results stay until the new ones are there
  const corrected = correct(search.words);
  const asIs = await index.find(search);
  const misspelt = Boolean(corrected) && asIs?.results.length === 0;
  const found = misspelt ? await index.find({ ...search, words: corrected }) : asIs;
  const first = found ? await load(found.results.slice(0, AT_ONCE)) : [];
  if (question !== asked) return;
  list.replaceChildren(...first);
  pending = found ? found.results.slice(PAGE) : [];
  more.hidden = pending.length === 0;
  showFacets(search, found?.counts);
  showSet();
  const unknown = found?.results.length && !misspelt ? await index.findUnknown(search.words) : [];
  if (question !== asked) return;
  showState(found, question, unknown);
  showCorrection(corrected, misspelt && found.results.length > 0);
  const rest = found ? await load(found.results.slice(AT_ONCE, PAGE)) : [];
  if (question !== asked) return;
  list.append(...rest);
  list.removeAttribute("aria-busy");
}

async function load(results) {
  return (await Promise.all(results.map((result) => result.data()))).map((data) => makeResult(data, root));
}

async function showMore() {
  const question = asked;
  const next = await load(pending.slice(0, PAGE));
  if (question !== asked) return;
  pending = pending.slice(PAGE);
  more.hidden = pending.length === 0;
  list.append(...next);
  next[0]?.querySelector("a").focus();
}

function showState(found, question, unknown) {
  const none = found !== null && found.results.length === 0;
  part("empty").hidden = found !== null;
  part("none").hidden = !none;
  status.textContent = sayCount(found, unknown);
  if (none) showWaysOut(question);
}

/** Offer the name that was nearly typed; where only that finds something, say that it is shown. */
function showCorrection(corrected, isShown) {
  const line = part("correction");
  line.hidden = !corrected;
  if (!corrected) return;
  const link = document.createElement("a");
  link.href = writeAddress({ ...search, words: corrected }, location.href).href;
  link.textContent = corrected;
  const words = isShown ? `Nothing for “${search.words}”. These are for ` : "Did you mean ";
  line.replaceChildren(words, link, isShown ? "." : "?");
}

function sayCount(found, unknown) {
  if (!found) return "What are you looking for?";
  const number = found.results.length;
  const known = unknown.length ? search.words.split(/\s+/).filter((word) => !unknown.includes(word)).join(" ") : search.words;
  const words = known ? ` for “${known}”` : "";
  const missing = unknown.length ? `. No article has ${unknown.map((word) => `“${word}”`).join(" or ")}` : "";
  const filters = countFilters(search);
  const narrowed = filters ? `, ${filters} ${filters === 1 ? "filter" : "filters"} set` : "";
  return `${number === 0 ? "No article" : number === 1 ? "1 article" : `${number} articles`}${words}${narrowed}${missing}`;
}

async function showWaysOut(question) {
  const words = search.words.split(/\s+/).filter(Boolean);
  part("fewer-words").hidden = words.length < 2;
  part("fewer-filters").hidden = countFilters(search) === 0;
  const alone = part("alone");
  alone.replaceChildren();
  for (const word of words.length < 2 ? [] : new Set(words)) {
    const found = await index.find({ ...search, words: word });
    if (question !== asked) return;
    alone.append(sayAlone(word, found.results.length));
  }
}

function sayAlone(word, number) {
  const item = document.createElement("li");
  item.append(`“${word}” alone: `);
  if (number === 0) {
    item.append("none");
    return item;
  }
  const link = document.createElement("a");
  link.href = writeAddress({ ...search, words: word }, location.href).href;
  link.textContent = number === 1 ? "1 article" : `${number} articles`;
  item.append(link);
  return item;
}

function showSet() {
  const chips = Object.entries(search.filters).flatMap(([facet, values]) =>
    values.map((value) => makeChip(`${labelOf(facet)}: ${value}`, () => toggleFilter(search, facet, value))),
  );
  if (search.from || search.to) {
    const years = `${search.from || "the first"} to ${search.to || "the last"}`;
    chips.push(makeChip(`Years: ${years}`, () => ({ ...search, from: "", to: "" })));
  }
  part("set").replaceChildren(...chips);
  part("set").hidden = chips.length === 0;
}

function labelOf(facet) {
  return form.querySelector(`[data-dossier-facet="${facet}"]`).dataset.label;
}

function makeChip(label, without) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "dossier-chip";
  button.textContent = `${label} ×`;
  button.setAttribute("aria-label", `${label}, remove this filter`);
  button.addEventListener("click", () => {
    change(without());
    field.focus();
  });
  const item = document.createElement("li");
  item.append(button);
  return item;
}

function onKey(event) {
  const links = [...list.querySelectorAll("h3 a")];
  const place = links.indexOf(document.activeElement);
  const fromField = document.activeElement === field;
  if (event.key === "Escape" && fromField && field.value) {
    field.value = "";
    change({ ...search, words: "" });
  } else if (event.key === "Escape" && place >= 0) {
    field.focus();
  } else if (event.key === "ArrowDown" && (fromField || place >= 0)) {
    links[Math.min(place + 1, links.length - 1)]?.focus();
  } else if (event.key === "ArrowUp" && place >= 0) {
    (links[place - 1] ?? field).focus();
  } else {
    return;
  }
  event.preventDefault();
}
