// "/" and Ctrl-K lead to the search field of the page.
const field = document.querySelector("main [data-dossier-find]") ?? document.querySelector("[data-dossier-find]");

function isTyping(target) {
  return target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
}

addEventListener("keydown", (event) => {
  const slash = event.key === "/" && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey;
  const control = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
  if (!field || !(slash || control)) return;
  event.preventDefault();
  field.focus();
  field.select();
});
