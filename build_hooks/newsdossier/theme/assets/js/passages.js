// The same passage lights up in every report while one of them is pointed at, or its letter has the focus.
const lit = (key, isLit) => {
  for (const place of document.querySelectorAll(`[data-dossier-passage="${CSS.escape(key)}"]`)) {
    place.classList.toggle("dossier-lit", isLit);
  }
};

for (const place of document.querySelectorAll("[data-dossier-passage]")) {
  const key = place.dataset.dossierPassage;
  for (const name of ["mouseenter", "focusin"]) place.addEventListener(name, () => lit(key, true));
  for (const name of ["mouseleave", "focusout"]) place.addEventListener(name, () => lit(key, false));
}
