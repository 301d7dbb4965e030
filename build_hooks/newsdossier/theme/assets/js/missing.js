// On the page that says "there is no page here": offer the words of the address to search for.
const missing = document.querySelector("[data-dossier-missing]");

if (missing) {
  const parts = location.pathname.split("/").filter(Boolean);
  try {
    missing.value = decodeURIComponent(parts.at(-1) ?? "").replace(/\.html?$/, "").replace(/[-_]+/g, " ");
  } catch {
    missing.value = ""; // the address is no text
  }
}
