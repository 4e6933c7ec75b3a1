/* What pages gain with JavaScript; without it everything is still there. */

// The language switch keeps the heading.
for (const link of document.querySelectorAll("[data-sbs-language]")) {
  const page = link.getAttribute("href");
  link.addEventListener("click", () => {
    link.setAttribute("href", page + location.hash);
  });
}

// What axe finds in Material's own parts: an unnamed dialog, an unnamed landmark
// a code block, and tables that scroll but cannot be reached by keyboard.
const mend = () => {
  for (const dialog of document.querySelectorAll(".md-search:not([aria-label])")) {
    dialog.setAttribute("aria-label", dialog.querySelector("input").placeholder);
  }
  for (const nav of document.querySelectorAll(".md-code__nav:not([aria-label])")) {
    nav.setAttribute("aria-label", nav.closest("[id]").id);
  }
  for (const wrap of document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])")) {
    wrap.setAttribute("tabindex", "0");
  }
};
new MutationObserver(mend).observe(document.body, { childList: true, subtree: true });
mend();

// The two indexes: a filter, and columns that sort.
for (const index of document.querySelectorAll("[data-sbs-index]")) {
  const zh = document.documentElement.lang.startsWith("zh");
  const table = index.querySelector("table");
  const rows = [...table.querySelectorAll("tbody tr:not(.sbs-group)")];
  const groups = [...table.querySelectorAll(".sbs-group")];

  const filter = document.createElement("input");
  filter.type = "search";
  filter.className = "sbs-filter";
  filter.placeholder = zh ? "输入名字筛选，如 view" : "Filter by name, such as view";
  filter.setAttribute("aria-label", filter.placeholder);
  filter.addEventListener("input", () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    for (const group of groups) {
      group.hidden = ![...group.parentElement.rows].some((row) => row !== group && !row.hidden);
    }
  });
  index.prepend(filter);

  table.querySelectorAll("thead th").forEach((head, column) => {
    const button = document.createElement("button");
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      for (const other of table.querySelectorAll("thead th")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      for (const group of groups.splice(0)) group.remove();
      const order = new Intl.Collator(document.documentElement.lang);
      rows.sort((a, b) => (up ? 1 : -1) * order.compare(a.cells[column].textContent, b.cells[column].textContent));
      table.tBodies[0].append(...rows);
    });
  });
}
