// The whole search stands in the address: q, the filters, sort.
export const FACETS = ["topic", "person", "place", "organisation", "outlet", "year"];

/** Return the search that an address asks for. */
export function readAddress(address) {
  const asked = new URL(address).searchParams;
  return {
    words: asked.get("q") ?? "",
    sort: ["newest", "oldest"].includes(asked.get("sort")) ? asked.get("sort") : "",
    filters: Object.fromEntries(FACETS.map((facet) => [facet, [...new Set(asked.getAll(facet))]])),
  };
}

/** Return the address of a search. */
export function writeAddress(search, address) {
  const url = new URL(address);
  url.search = "";
  if (search.words) url.searchParams.set("q", search.words);
  for (const facet of FACETS) {
    for (const value of search.filters[facet]) url.searchParams.append(facet, value);
  }
  if (search.sort) url.searchParams.set("sort", search.sort);
  return url;
}

export function countFilters(search) {
  return FACETS.reduce((sum, facet) => sum + search.filters[facet].length, 0);
}

export function withoutFilters(search) {
  return { ...search, filters: Object.fromEntries(FACETS.map((facet) => [facet, []])) };
}

/** Return the search with a filter set, or taken away where it was set. */
export function toggleFilter(search, facet, value) {
  const values = search.filters[facet];
  const changed = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return { ...search, filters: { ...search.filters, [facet]: changed } };
}
