// Evidence opens on paper, also in browsers whose css cannot open it, and closes again afterwards. Folds and passages,
// which the text beside them tells already, stay as the reader left them.
let opened = [];

addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open], .dossier-fold, .dossier-passages)")];
  for (const details of opened) details.open = true;
});

addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
});
