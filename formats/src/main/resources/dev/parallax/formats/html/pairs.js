
// A cell of a heat map opens what is known of its two outlets, with the sentences that they were found to share.
let closePair;
{
  const box = byId("pair");
  const section = byId("overlap");
  let current = null;

  const show = (id, cell) => {
    const note = byId(id);
    if (!note) return;
    const [, a, b] = id.split("_").map(Number);
    const copy = note.cloneNode(true);
    copy.removeAttribute("id");
    box.replaceChildren(copy);
    const shared = allLinks().filter((l) => l[0][0] === a && l[1][0] === b && l[2] >= 50).sort((x, y) => y[2] - x[2]);
    if (shared.length) {
      const list = make("ol", "linked");
      for (const link of shared.slice(0, MOST_SHOWN)) list.append(item(link));
      copy.append(list);
      if (shared.length > MOST_SHOWN) copy.append(make("p", "note", `${shared.length - MOST_SHOWN} more in the texts.`));
    }
    box.hidden = false;
    current?.removeAttribute("aria-current");
    current = cell;
    cell.setAttribute("aria-current", "true");
  };

  const item = (link) => {
    const line = make("li");
    for (const ref of [link[0], link[1]]) {
      const words = toText(ref);
      if (isClose(link)) words.classList.add("few");
      appendWords(words, ref, link);
      line.append(words);
    }
    const why = make("span", "note");
    appendText(why, explain(link));
    line.append(why);
    return line;
  };

  section?.addEventListener("click", (event) => {
    const cell = event.target.closest(".heat a");
    if (!cell || !plainClick(event)) return;
    event.preventDefault();
    show(cell.hash.slice(1), cell);
    box.scrollIntoView({ block: "nearest", behavior: glide() });
  });
  closePair = () => {
    const open = box && !box.hidden;
    if (open) {
      box.hidden = true;
      current?.removeAttribute("aria-current");
      current?.focus();
    }
    return open;
  };
}
