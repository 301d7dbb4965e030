// A table that is wider than a phone scrolls by itself; whoever has no pointer reaches it with the tab key.
for (const table of document.querySelectorAll(".dossier-handwritten > table")) {
  if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
}
