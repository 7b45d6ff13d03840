
// Texts: a chosen sentence marks its counterparts and brings them level with itself, each column by its own scroll.
const texts = (() => {
  const columns = [...byId("columns").children];
  const note = byId("text_note");
  const slugs = new Map(data.articles.map(([slug], i) => [slug, i]));
  let marked = [];

  const refOf = (id) => {
    const dash = id.lastIndexOf("-");
    const article = slugs.get(id.slice(0, dash));
    return dash > 0 && article !== undefined && byId(id)?.classList.contains("s") ? [article, Number(id.slice(dash + 1))] : null;
  };

  // Everything that states the same: by a link of its own, or as a member of the same fact.
  const counterparts = (ref) => {
    const found = new Map();
    for (const link of linksOf(ref)) {
      if (link[2] >= 50) found.set(key(otherEnd(link, ref)), [otherEnd(link, ref), link]);
    }
    for (const fact of facts.of?.(ref) ?? []) {
      for (const member of fact.members) {
        if (member[0] !== ref[0] && !found.has(key(member))) found.set(key(member), [member, undefined]);
      }
    }
    return [...found.values()].sort((a, b) => a[0][0] - b[0][0] || (b[1]?.[2] ?? 0) - (a[1]?.[2] ?? 0));
  };

  const clear = () => {
    const had = marked.length > 0;
    marked.forEach((element) => element.classList.remove("hit", "pick"));
    marked = [];
    columns.forEach((column) => (column.querySelector(".found").textContent = ""));
    note.replaceChildren(make("span", "note", "Choose a sentence."));
    return had;
  };

  // Scrolls a column so that an element stands at a height in it, and tells the height that its ends allow.
  const level = (element, height) => {
    const pane = element.closest(".text");
    const offset = pane.scrollTop + element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    const top = Math.max(0, Math.min(offset - height, pane.scrollHeight - pane.clientHeight));
    pane.scrollTo({ top, behavior: glide() });
    return offset - top;
  };

  const choose = (ref, scrollOwn) => {
    clear();
    const own = sentenceOf(ref);
    own.classList.add("pick");
    marked.push(own);
    const found = counterparts(ref);
    show(ref[0], found[0]?.[0][0]);
    // What changes the layout comes before anything is measured.
    columns.forEach((column, i) => {
      const n = found.filter(([other]) => other[0] === i).length;
      column.querySelector(".found").textContent = i === ref[0] ? "chosen" : n ? `● ${n} found` : "○ not found";
    });
    describe(ref, found);
    const pane = own.closest(".text");
    const now = own.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    const height = Math.min(scrollOwn ? level(own, pane.clientHeight / 3) : now, pane.clientHeight * 0.6);
    const first = new Map();
    for (const [other] of found) {
      const element = sentenceOf(other);
      element.classList.add("hit");
      marked.push(element);
      if (!first.has(other[0])) first.set(other[0], element);
    }
    first.forEach((element) => level(element, Math.max(0, height)));
    remember(sentenceId(ref));
  };

  const describe = (ref, found) => {
    const parts = [make("span", "", "")];
    parts[0].append(nameElement(ref[0]), found.length ? " and:" : ": no counterpart was found in another report.");
    const list = make("ul");
    for (const [other, link] of found) {
      const line = make("li");
      const to = toText(other, "");
      to.append(nameElement(other[0]));
      line.append(to, " ");
      line.append(make("span", "note", link ? `${likely(link)}, ${link[3].replaceAll("-", " ")}` : "by the same fact"));
      list.append(line);
    }
    if (found.length) parts.push(list);
    for (const fact of facts.of?.(ref) ?? []) {
      const to = make("a", "", `Fact ${data.facts.indexOf(fact) + 1}`);
      to.href = "#" + fact.id;
      parts.push(to);
    }
    note.replaceChildren(...parts);
  };

  // Narrow screens show two columns: the one chosen, and one that has a counterpart.
  const [first, second] = ["pick_a", "pick_b"].map(byId);
  const pair = () => columns.forEach((column, i) => column.classList.toggle("two", i === Number(first.value) || i === Number(second.value)));
  const show = (article, other) => {
    columns[article].classList.remove("off");
    chips[article]?.setAttribute("aria-pressed", "true");
    if (![first.value, second.value].includes(String(article))) first.value = article;
    const free = first.value === String(article) ? second : first;
    if (other !== undefined && ![first.value, second.value].includes(String(other))) free.value = other;
    pair();
  };
  const chips = data.articles.map(([, label], i) => {
    for (const select of [first, second]) select.append(new Option(label.replace(HIDDEN, "\ufffd"), i));
    const chip = make("button");
    chip.type = "button";
    appendText(chip, label);
    chip.setAttribute("aria-pressed", "true");
    chip.addEventListener("click", () => {
      const on = chip.getAttribute("aria-pressed") !== "true";
      chip.setAttribute("aria-pressed", String(on));
      columns[i].classList.toggle("off", !on);
    });
    return chip;
  });
  byId("text_chips").append(...chips);
  second.value = "1";
  first.addEventListener("change", pair);
  second.addEventListener("change", pair);
  pair();
  byId("text_controls").hidden = false;

  byId("columns").addEventListener("click", (event) => {
    const sentence = event.target.closest(".s");
    const ref = sentence && refOf(sentence.id);
    if (!ref || !plainClick(event) || String(getSelection())) return;
    event.preventDefault();
    if (sentence.matches("a, .u")) choose(ref, false);
  });

  return {
    has: (id) => refOf(id) !== null,
    open: (id) => {
      choose(refOf(id), true);
      byId("columns").scrollIntoView({ block: "start", behavior: glide() });
      const own = byId(id);
      own.closest(".column").scrollIntoView({ block: "nearest", inline: "nearest", behavior: "auto" });
      own.focus({ preventScroll: true });
    },
    showColumn: (id) => {
      const column = byId(id);
      if (!column?.classList.contains("column")) return false;
      show(columns.indexOf(column));
      column.scrollIntoView({ block: "start", inline: "nearest", behavior: glide() });
      return true;
    },
    clear,
  };
})();
