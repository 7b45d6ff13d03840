
// Facts: one line opens at a time and shows each outlet's own words; filter and search hide lines.
const facts = (() => {
  const table = byId("fact_table");
  if (!table) return { step() {}, open() {}, close: () => false, has: () => false, search() {} };
  const rows = [...table.tBodies[0].rows];
  const indexOf = new Map(data.facts.map((fact, i) => [fact.id, i]));
  const [filter, search, missing, order] = ["fact_filter", "fact_search", "fact_missing", "fact_order"].map(byId);
  let sequence = rows.map((_, i) => i);
  let current = -1;
  let detail = null;
  let searchable;

  const entry = (article, fact) => {
    const state = fact.states[article];
    const absent = state === "n" || state === "b";
    const line = make("div", absent ? "absent" : "");
    const title = make("dt");
    title.append(nameElement(article));
    const words = make("dd");
    line.append(title, words);
    if (absent) {
      words.append(make("p", "words", state === "b" ? "Not found in this report, which appeared before it was known." : "Not found in this report."));
      return line;
    }
    if (state === "p") title.append(make("span", "note", "in part"));
    const refs = [...fact.members, ...fact.partial].filter((ref) => ref[0] === article);
    if (!refs.length) words.append(make("p", "words", "No single sentence to show."));
    for (const ref of refs) words.append(...quotation(ref, fact));
    return line;
  };

  const quotation = (ref, fact) => {
    const isLabel = same(ref, fact.label);
    const link = isLabel ? undefined : linkBetween(ref, fact.label);
    const words = make("p", "words");
    const body = make("bdi", isClose(link) ? "few" : "");
    appendWords(body, ref, link);
    words.append(body);
    const why = make("p", "why");
    appendText(why, isLabel ? "The wording nearest to all others; the others are compared with it." : reason(ref, link, fact));
    why.append(" ", toText(ref, "In the text"));
    return [words, why];
  };

  const reason = (ref, link, fact) => {
    if (link) return explain(link);
    const via = linksOf(ref).filter((l) => fact.members.some((m) => same(m, otherEnd(l, ref)))).sort((a, b) => b[2] - a[2])[0];
    return via ? `Joined through ${name(otherEnd(via, ref)[0])}. ${explain(via)}` : "";
  };

  const close = () => {
    const wasOpen = detail !== null;
    if (wasOpen) {
      detail.remove();
      rows[current].classList.remove("open");
      rows[current].querySelector(".fl a").setAttribute("aria-expanded", "false");
      remember("");
    }
    detail = null;
    return wasOpen;
  };

  const open = (i) => {
    close();
    current = i;
    const row = rows[i];
    row.hidden = false;
    row.classList.add("open");
    row.querySelector(".fl a").setAttribute("aria-expanded", "true");
    detail = make("tr", "detail");
    const cell = make("td");
    cell.colSpan = row.cells.length;
    const told = make("div", "told");
    const list = make("dl");
    const outlets = [...data.articles.keys()].sort((a, b) => rank(data.facts[i], a) - rank(data.facts[i], b) || a - b);
    for (const article of outlets) list.append(entry(article, data.facts[i]));
    for (const [id, words] of data.facts[i].differ ?? []) told.append(differing(id, words));
    told.append(list);
    cell.append(told);
    detail.append(cell);
    row.after(detail);
    remember(data.facts[i].id);
  };
  const differing = (id, words) => {
    const line = make("p", "differing");
    line.append(make("span", "tag strong", "≠ differs"), " ");
    appendText(line, words);
    const to = make("a", "", "All values");
    to.href = "#" + id;
    line.append(" ", to);
    return line;
  };
  // The label's outlet first, as the others are compared to it; those without the fact last.
  const rank = (fact, article) => (article === fact.label[0] ? 0 : "nb".includes(fact.states[article]) ? 2 : 1);

  const reveal = (i) => {
    open(i);
    const link = rows[i].querySelector(".fl a");
    link.focus({ preventScroll: true });
    rows[i].scrollIntoView({ block: "start", behavior: glide() });
  };

  const keep = (i) => {
    const { states } = data.facts[i];
    const told = states.split("c").length - 1;
    const wanted = filter.value;
    const fits = wanted === "every" ? told === states.length
      : wanted === "pair" ? told === 2
      : wanted === "partial" ? states.includes("p")
      : wanted === "differs" ? data.facts[i].differ !== undefined
      : wanted.startsWith("not-") ? "nb".includes(states[wanted.slice(4)]) : true;
    const query = search.value.trim().toLowerCase();
    if (!fits || !query) return fits;
    searchable ??= data.facts.map((f) => [...f.members, ...f.partial].map(wordsOf).join("\n").toLowerCase());
    return query.split(/\s+/).every((word) => searchable[i].includes(word));
  };

  const apply = () => {
    let shown = 0;
    rows.forEach((row, i) => {
      const fits = keep(i);
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    if (detail && rows[current].hidden) close();
    byId("fact_none").hidden = shown > 0;
    byId("fact_count").textContent = shown === rows.length ? `${shown} facts` : `${shown} of ${rows.length} facts`;
  };

  // What a fact is ordered by, smallest first; facts that are alike in it stay as they appear.
  const weight = (i) => {
    const fact = data.facts[i];
    const told = fact.states.split("c").length - 1;
    if (order.value === "most") return -told;
    if (order.value === "fewest") return told;
    if (order.value === "differs") return fact.differ ? 0 : 1;
    if (!order.value.startsWith("in-")) return i;
    const places = fact.members.filter((ref) => ref[0] === Number(order.value.slice(3))).map((ref) => ref[1]);
    return places.length ? Math.min(...places) : Infinity;
  };
  const sort = () => {
    close();
    current = -1;
    const weights = rows.map((_, i) => weight(i));
    sequence = rows.map((_, i) => i).sort((a, b) => (weights[a] === weights[b] ? a - b : weights[a] < weights[b] ? -1 : 1));
    table.tBodies[0].append(...sequence.map((i) => rows[i]));
  };

  rows.forEach((row) => {
    const link = row.querySelector(".fl a");
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
  });
  table.addEventListener("click", (event) => {
    const link = event.target.closest("tbody .fl a");
    if (!link || !plainClick(event)) return;
    event.preventDefault();
    const i = rows.indexOf(link.closest("tr"));
    if (i === current && detail) close();
    else open(i);
  });
  table.addEventListener("keydown", (event) => {
    const link = event.target.closest("tbody .fl a");
    if (link && event.key === " ") {
      event.preventDefault();
      link.click();
    }
  });
  filter.addEventListener("change", apply);
  order.addEventListener("change", sort);
  search.addEventListener("input", apply);
  missing.addEventListener("change", () => table.classList.toggle("show-missing", missing.checked));
  byId("fact_clear").addEventListener("click", () => {
    filter.value = "all";
    search.value = "";
    apply();
    filter.focus();
  });
  document.querySelector(".spread")?.addEventListener("mouseover", (event) => {
    const square = event.target.closest(".units a");
    if (square) square.title = wordsOf(data.facts[indexOf.get(square.hash.slice(1))].label);
  });
  byId("fact_controls").hidden = false;
  apply();

  return {
    open: (id) => reveal(indexOf.get(id)),
    has: (id) => indexOf.has(id),
    close: () => {
      const link = detail && rows[current].querySelector(".fl a");
      const closed = close();
      link?.focus();
      return closed;
    },
    search: () => {
      search.focus();
      search.select();
    },
    step: (by) => {
      if (current < 0 && by < 0) return;
      let at = current < 0 ? -1 : sequence.indexOf(current);
      do at += by;
      while (rows[sequence[at]]?.hidden);
      if (sequence[at] !== undefined) reveal(sequence[at]);
    },
    of: (ref) => data.facts.filter((fact) => fact.members.some((member) => same(member, ref))),
  };
})();
