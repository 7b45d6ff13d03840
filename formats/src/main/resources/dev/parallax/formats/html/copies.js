
// A text with its shared passages as links to their counterparts; words inside them that the other lacks are marked.
const side = (text, passages, second) => {
  const box = make("div", "side");
  box.tabIndex = 0;
  const title = make("h4");
  const label = make("bdi");
  appendText(label, text[0]);
  title.append(label);
  box.append(title);
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", text[0]);
  const words = (parent, tag, className, from, to) => {
    if (to <= from) return;
    const part = make(tag, className);
    appendText(part, text[1].slice(from, to));
    parent.append(part);
  };
  const order = passages.map((passage, i) => [passage, i]);
  order.sort((x, y) => x[0][second ? 3 : 1] - y[0][second ? 3 : 1]);
  let at = 0;
  for (const [passage, number] of order) {
    const [from, to] = second ? [passage[3], passage[4]] : [passage[1], passage[2]];
    if (from < at) continue;
    words(box, "span", "rest", at, from);
    const link = make("a", passage[0]);
    link.href = "#";
    link.dataset.passage = number;
    let done = from;
    for (let i = 0; i < passage[5].length; i += 4) {
      const [start, end] = second ? [passage[5][i + 2], passage[5][i + 3]] : [passage[5][i], passage[5][i + 1]];
      const gap = text[1].slice(done, start);
      const own = gap.match(/[\p{L}\p{N}](.*[\p{L}\p{N}\p{M}])?/su);
      if (own) {
        appendText(link, gap.slice(0, own.index));
        words(link, "mark", "", done + own.index, done + own.index + own[0].length);
        appendText(link, gap.slice(own.index + own[0].length));
      } else appendText(link, gap);
      appendText(link, text[1].slice(start, end));
      done = end;
    }
    appendText(link, text[1].slice(done, to));
    box.append(link);
    at = to;
  }
  words(box, "span", "rest", at, text[1].length);
  if (text[2]) box.append(make("p", "note", "The text goes on; the page has no room for more."));
  return box;
};

const showTexts = (details) => {
  const place = Number(details.dataset.place);
  const box = details.querySelector(".pairtexts");
  if (box.childElementCount || !data.pairs[place]) return;
  const [a, b, passages] = data.pairs[place];
  box.append(side(data.texts[a], passages, false), side(data.texts[b], passages, true));
  box.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-passage]");
    if (!link || !plainClick(event)) return;
    event.preventDefault();
    box.querySelectorAll("a.hit").forEach((e) => e.classList.remove("hit"));
    box.querySelectorAll(`a[data-passage="${link.dataset.passage}"]`).forEach((e) => {
      e.classList.add("hit");
      if (e !== link) {
        const scroller = e.closest(".side");
        scroller.scrollTo({ top: e.offsetTop - scroller.clientHeight / 3, behavior: glide() });
      }
    });
  });
};
document.querySelectorAll("details.beside").forEach((details) => {
  const fill = () => details.open && showTexts(details);
  details.addEventListener("toggle", fill);
  fill();
});

// Finding, stepping, and the keys.
{
  const groups = [...document.querySelectorAll(".group")];
  const dialog = byId("keys");
  const filter = byId("filter");
  let current = -1;
  const apply = () => {
    const wanted = filter.value.trim().toLowerCase().split(/\s+/);
    groups.forEach((g) => (g.hidden = !wanted.every((word) => g.dataset.filter.includes(word))));
    byId("shown").textContent = `${groups.filter((g) => !g.hidden).length} of ${groups.length} shown`;
  };
  const select = (group) => {
    groups.forEach((g) => g.classList.toggle("at", g === group));
    current = groups.indexOf(group);
    group.scrollIntoView({ block: "start", behavior: glide() });
    remember(group.id);
  };
  const step = (by) => {
    let i = current + by;
    while (groups[i]?.hidden) i += by;
    if (groups[i]) select(groups[i]);
  };
  const toggle = () => {
    const details = groups[current]?.querySelector("details.beside");
    if (details) details.open = !details.open;
  };
  filter.addEventListener("input", apply);
  byId("controls").hidden = groups.length < 2;
  apply();
  byId("help").addEventListener("click", () => dialog.showModal());
  const actions = {
    j: () => step(1),
    k: () => step(-1),
    Enter: toggle,
    "/": () => filter.focus(),
    "?": () => dialog.showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || dialog.open) return;
    const typing = event.target.matches("input, select, textarea");
    if (event.key === "Escape") {
      if (typing) event.target.blur();
      else groups[current]?.querySelectorAll("details[open]").forEach((d) => (d.open = false));
    } else if (!typing && Object.hasOwn(actions, event.key) && !(event.key === "Enter" && event.target !== document.body)) {
      event.preventDefault();
      actions[event.key]();
    }
  });
  const wanted = byId(location.hash.slice(1))?.closest(".group");
  if (wanted) select(wanted);
}
