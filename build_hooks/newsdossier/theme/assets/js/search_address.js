// The whole search stands in the address: q, the filters, the years from and to, sort.
export const FACETS = ["topic", "person", "place", "organisation", "outlet", "year"];

/** Return the search that an address asks for. */
export function readAddress(address) {
  const asked = new URL(address).searchParams;
  return {
    words: asked.get("q") ?? "",
    from: readYear(asked.get("from")),
    to: readYear(asked.get("to")),
    sort: ["newest", "oldest"].includes(asked.get("sort")) ? asked.get("sort") : "",
    filters: Object.fromEntries(FACETS.map((facet) => [facet, [...new Set(asked.getAll(facet))]])),
  };
}

function readYear(words) {
  return /^\d{4}$/.test(words ?? "") ? words : "";
}

/** Return the address of a search. */
export function writeAddress(search, address) {
  const url = new URL(address);
  url.search = "";
  if (search.words) url.searchParams.set("q", search.words);
  for (const facet of FACETS) {
    for (const value of search.filters[facet]) url.searchParams.append(facet, value);
  }
  for (const end of ["from", "to"]) if (search[end]) url.searchParams.set(end, search[end]);
  if (search.sort) url.searchParams.set("sort", search.sort);
  return url;
}

export function countFilters(search) {
  const span = search.from || search.to ? 1 : 0;
  return FACETS.reduce((sum, facet) => sum + search.filters[facet].length, span);
}

export function withoutFilters(search) {
  return { ...search, from: "", to: "", filters: Object.fromEntries(FACETS.map((facet) => [facet, []])) };
}

/** Whether a year lies within the years that are asked for; all do where none are. */
export function isInSpan(search, year) {
  return (!search.from || year >= search.from) && (!search.to || year <= search.to);
}

/** Return the search with a filter set, or taken away where it was set. */
export function toggleFilter(search, facet, value) {
  const values = search.filters[facet];
  const changed = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return { ...search, filters: { ...search.filters, [facet]: changed } };
}
