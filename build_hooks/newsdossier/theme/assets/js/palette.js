// Light, dark, or what the system says. Runs before the page is painted, so that nothing flashes; without it, css alone
// follows the system. Material's attribute and its names for the two schemes are kept.
(() => {
  const KEY = "dossier-palette";
  const SCHEMES = { light: "default", dark: "slate" };
  const system = matchMedia("(prefers-color-scheme: dark)");

  function recall() {
    try {
      return localStorage.getItem(KEY) ?? "automatic";
    } catch {
      return "automatic"; // a page opened from disk may have no storage
    }
  }

  function remember(choice) {
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // then the choice holds for this page
    }
  }

  function paint(choice) {
    const scheme = SCHEMES[choice] ?? (system.matches ? SCHEMES.dark : SCHEMES.light);
    document.documentElement.dataset.mdColorScheme = scheme;
  }

  document.documentElement.dataset.dossierScripts = ""; // what needs a script has its room from the first paint on
  let choice = recall();
  paint(choice);
  system.addEventListener("change", () => paint(choice));
  addEventListener("DOMContentLoaded", () => {
    const control = document.querySelector("#dossier-palette");
    if (!control) return;
    control.value = choice in SCHEMES ? choice : "automatic";
    control.addEventListener("change", () => {
      choice = control.value;
      remember(choice);
      paint(choice);
    });
  });
})();
