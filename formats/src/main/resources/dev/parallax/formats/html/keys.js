
// Keys, and the part of the address after the hash: a fact, a sentence or a column.
{
  const dialog = byId("keys");
  const go = (id) => {
    if (facts.has(id)) facts.open(id);
    else if (texts.has(id)) texts.open(id);
    else return texts.showColumn(id) || showFinding(id);
    return true;
  };
  const target = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  };

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || !plainClick(event)) return;
    const link = event.target.closest("a[href^='#']");
    if (link && go(decodeURIComponent(link.hash.slice(1)))) event.preventDefault();
  });
  window.addEventListener("hashchange", () => go(target()));
  byId("help").addEventListener("click", () => dialog.showModal());

  const actions = {
    j: () => facts.step(1),
    k: () => facts.step(-1),
    t: () => byId("texts").scrollIntoView({ behavior: glide() }),
    "/": () => facts.search(),
    "?": () => dialog.showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || dialog.open) return;
    const typing = event.target.matches("input, select, textarea");
    if (event.key === "Escape") {
      if (typing) event.target.blur();
      else texts.clear() || closePair() || facts.close();
    } else if (!typing && Object.hasOwn(actions, event.key)) {
      event.preventDefault();
      actions[event.key]();
    }
  });
  if (location.hash) document.addEventListener("DOMContentLoaded", () => go(target()));
}
