// Pagefind's index, asked in our words.
import { FACETS, countFilters, isInSpan } from "./search_address.js";

const EXCERPT_WORDS = 32;
const MOST_WORDS = 12; // that are asked for one by one
// An article has one outlet and one year: two of them mean "either". Of topics and names it may have all.
const EITHER = ["outlet", "year"];
const SORTS = { newest: { day: "desc" }, oldest: { day: "asc" } };

/** Open the index that lies below the site's root. */
export async function openIndex(root) {
  const pagefind = await import(new URL("pagefind/pagefind.js", root).href);
  await pagefind.options({ baseUrl: root.pathname, excerptLength: EXCERPT_WORDS });
  await pagefind.init();
  const totals = await pagefind.filters();
  const years = Object.keys(totals.year ?? {});
  return {
    totals,
    find: (search) => find(pagefind, search, years),
    findUnknown: (words) => findUnknown(pagefind, words),
  };
}

/** Return which of several words stand in no article: Pagefind leaves them out, and does not say so. */
async function findUnknown(pagefind, words) {
  const each = [...new Set(words.split(/\s+/).filter(Boolean))];
  if (each.length < 2 || each.length > MOST_WORDS) return [];
  const answers = await Promise.all(each.map((word) => pagefind.search(word)));
  return each.filter((_, place) => answers[place].results.length === 0);
}

/** Return the results and, for each facet, how many of them have each value; nothing for a search that asks nothing. */
async function find(pagefind, search, years) {
  if (!search.words && !countFilters(search)) return null;
  const found = await ask(pagefind, search, years);
  const counts = { ...found.filters };
  for (const facet of EITHER.filter((name) => search.filters[name].length)) {
    const wider = await ask(pagefind, { ...search, filters: { ...search.filters, [facet]: [] } }, years);
    counts[facet] = wider.filters[facet];
  }
  return { results: found.results, counts };
}

function ask(pagefind, search, years) {
  const options = { filters: narrow(search, years) };
  if (search.sort) options.sort = SORTS[search.sort];
  return pagefind.search(search.words || null, options);
}

function narrow(search, years) {
  const filters = { ...search.filters };
  const spanned = search.from || search.to;
  if (spanned) filters.year = (filters.year.length ? filters.year : years).filter((year) => isInSpan(search, year));
  if (spanned && !filters.year.length) filters.year = [""]; // a year that no article has
  const set = FACETS.filter((facet) => filters[facet].length);
  return Object.fromEntries(set.map((facet) => [facet, EITHER.includes(facet) ? { any: filters[facet] } : filters[facet]]));
}
