// Facets: made once, in an order that never jumps; then only their counts change, so that no focus is lost.
const SHOWN = 8; // more, and the next facet is out of sight

/** Fill the fieldsets, and return how to show a search in them. */
export function makeFacets(form, totals, onToggle) {
  const facets = [...form.querySelectorAll("[data-dossier-facet]")].map((fieldset) => {
    const name = fieldset.dataset.dossierFacet;
    const options = order(name, totals[name] ?? {}).map((value) => makeOption(name, value, onToggle));
    fieldset.querySelector("[data-dossier-options]").append(...options.map((option) => option.row));
    fieldset.hidden = options.length === 0;
    const facet = { name, options, all: options.length <= SHOWN };
    if (!facet.all) fieldset.append(makeMore(facet));
    return facet;
  });
  return (search, counts) => facets.forEach((facet) => show(facet, search, counts?.[facet.name] ?? totals[facet.name]));
}

function order(name, totals) {
  const values = Object.keys(totals);
  if (name === "year") return values.sort().reverse();
  return values.sort((one, other) => totals[other] - totals[one] || one.localeCompare(other));
}

function makeOption(facet, value, onToggle) {
  const row = document.createElement("label");
  row.className = "dossier-facet__option";
  const box = document.createElement("input");
  box.type = "checkbox";
  box.name = facet;
  box.value = value;
  const text = document.createElement("span");
  text.textContent = value;
  const count = document.createElement("span");
  count.className = "dossier-facet__count";
  row.append(box, text, count);
  box.addEventListener("change", () => onToggle(facet, value));
  return { value, row, box, count };
}

function makeMore(facet) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "dossier-small-button";
  button.textContent = `All ${facet.options.length}`;
  button.addEventListener("click", () => {
    facet.all = true;
    for (const option of facet.options) option.row.hidden = false;
    facet.options[SHOWN].box.focus();
    button.remove();
  });
  return button;
}

function show(facet, search, counts) {
  facet.options.forEach((option, place) => {
    const count = counts?.[option.value] ?? 0;
    option.box.checked = search.filters[facet.name].includes(option.value);
    option.box.disabled = count === 0 && !option.box.checked;
    option.count.textContent = String(count);
    option.row.hidden = !facet.all && place >= SHOWN && !option.box.checked;
  });
}
