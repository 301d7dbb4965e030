// Filters of the timeline. In the page they are links to topics and people; here they become buttons that narrow the list,
// and the choice stands in the address.
const filters = [...document.querySelectorAll("[data-dossier-filter]")];
const entries = [...document.querySelectorAll(".dossier-timeline--full > li")];
const status = document.querySelector("[data-dossier-filter-status]");

function idOf(link) {
  return decodeURIComponent(new URL(link.href).pathname.split("/").filter(Boolean).at(-1) ?? "");
}

function makeButton(link, kind) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "dossier-chip";
  button.dataset.kind = kind;
  button.dataset.id = idOf(link);
  button.append(...link.childNodes);
  button.addEventListener("click", () => choose(isChosen(button) ? null : button));
  link.replaceWith(button);
  return button;
}

const buttons = filters.flatMap((filter) =>
  [...filter.querySelectorAll("a")].map((link) => makeButton(link, filter.dataset.dossierFilter)),
);

function isChosen(button) {
  return button.getAttribute("aria-pressed") === "true";
}

function choose(button) {
  const address = new URL(location.href);
  for (const { kind } of buttons.map((each) => each.dataset)) address.searchParams.delete(kind);
  if (button) address.searchParams.set(button.dataset.kind, button.dataset.id);
  history.pushState(null, "", address);
  show();
}

function show() {
  const address = new URLSearchParams(location.search);
  const chosen = buttons.find((button) => address.get(button.dataset.kind) === button.dataset.id);
  for (const button of buttons) button.setAttribute("aria-pressed", String(button === chosen));
  for (const entry of entries) {
    const ids = chosen && entry.dataset[chosen.dataset.kind]?.split(" ");
    entry.hidden = Boolean(ids && !ids.includes(chosen.dataset.id));
  }
  hideEmptyYears();
  const dated = entries.filter((entry) => "topics" in entry.dataset);
  const shown = dated.filter((entry) => !entry.hidden);
  status.textContent = chosen ? `${shown.length} of ${dated.length} shown` : "";
}

function hideEmptyYears() {
  let year = null;
  for (const entry of entries) {
    if (!("topics" in entry.dataset)) {
      year = entry;
      year.hidden = true;
    } else if (year && !entry.hidden) {
      year.hidden = false;
    }
  }
}

if (buttons.length) {
  addEventListener("popstate", show);
  show();
}
