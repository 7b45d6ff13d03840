// Quotations: a choice of those whose words changed. Folded lists open when something leads to them.
{
  const box = byId("quote_changed");
  const ladders = [...document.querySelectorAll(".ladder")];
  if (box) {
    const apply = () => {
      ladders.forEach((ladder) => (ladder.hidden = box.checked && !ladder.classList.contains("changed")));
      const shown = ladders.filter((ladder) => !ladder.hidden).length;
      byId("quote_count").textContent = `${shown} of ${ladders.length} quotations`;
    };
    box.addEventListener("change", apply);
    byId("quote_controls").hidden = false;
    apply();
  }
}

// Goes to a difference, a quotation, copied text or a list of lone sentences, whatever hides it.
const showFinding = (id) => {
  const element = byId(id);
  if (!element?.matches(".differ, .ladder, .ribbon, .onlys > details")) return false;
  if (element.hidden) {
    byId("quote_changed").checked = false;
    byId("quote_changed").dispatchEvent(new Event("change"));
  }
  for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  document.querySelectorAll(".at").forEach((e) => e.classList.remove("at"));
  element.classList.add("at");
  element.scrollIntoView({ block: "start", behavior: glide() });
  remember(id);
  return true;
};
