
// The words of one sentence, with those marked that the other end of a link does not have.
const MOST_SHOWN = 6;

const appendWords = (parent, ref, link) => {
  const text = wordsOf(ref);
  const edits = link ? link[5] : [];
  const second = link && same(link[1], ref);
  const other = link ? wordsOf(second ? link[0] : link[1]) : "";
  let at = 0;
  for (let i = 0; i < edits.length; i += 4) {
    const [start, end] = second ? [edits[i + 2], edits[i + 3]] : [edits[i], edits[i + 1]];
    const [from, to] = second ? [edits[i], edits[i + 1]] : [edits[i + 2], edits[i + 3]];
    if (start < at || end > text.length) continue;
    appendText(parent, text.slice(at, start));
    if (to > from) {
      const gone = make("del");
      appendText(gone, other.slice(from, to));
      parent.append(gone, end > start ? " " : "");
      if (end === start) gone.append(" ");
    }
    if (end > start) {
      const own = make("mark", "own");
      appendText(own, text.slice(start, end));
      parent.append(own);
    }
    at = end;
  }
  appendText(parent, text.slice(at));
};

const isClose = (link) => link !== undefined && (link[3] === "identical" || link[3] === "near-verbatim");

// How the two stand to one another, with the names of their outlets put in.
const relation = (link) =>
  data.relations[link[3]].replace(/\{([ab])\}/g, (_, end) => name(link[end === "a" ? 0 : 1][0]));

// Rounding must not turn what is likely into what is certain.
const likely = (link) => (link[2] > 99 ? "over 99 %" : `${link[2]} %`);

const explain = (link) => {
  const sentence = `Probable to ${likely(link)}: ${relation(link)}.`;
  return link[4] ? `${sentence} ${link[4]}` : sentence;
};

const toText = (ref, label) => {
  const link = make("a", "words", label ?? "");
  link.href = "#" + sentenceId(ref);
  return link;
};
