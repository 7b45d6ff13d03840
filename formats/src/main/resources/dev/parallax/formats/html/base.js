// Shared by all parts. Text of articles only ever becomes text nodes.
const root = document.documentElement;
root.classList.add("js");
const byId = (id) => document.getElementById(id);
const data = JSON.parse(byId("page_data").textContent);
const still = matchMedia("(prefers-reduced-motion: reduce)");
const glide = () => (still.matches ? "auto" : "smooth");
const plainClick = (event) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button);

const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.append(text);
  return element;
};
const name = (article) => data.articles[article][1];
const nameElement = (article) => {
  const element = make("bdi");
  appendText(element, name(article));
  return element;
};
const sentenceId = (ref) => `${data.articles[ref[0]][0]}-${ref[1]}`;
const sentenceOf = (ref) => byId(sentenceId(ref));
const wordsOf = (ref) => sentenceOf(ref)?.textContent ?? "";
const key = (ref) => `${ref[0]}.${ref[1]}`;
const same = (a, b) => a[0] === b[0] && a[1] === b[1];

// The characters that would turn the line around, or cannot be seen, get a label and an element of their own.
const HIDDEN = /[\u0001-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;
const NAMES = { "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO",
  "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI" };
const appendText = (parent, text) => {
  if (!HIDDEN.test(text)) {
    parent.append(text);
    return;
  }
  for (const part of text.split(/([\u0001-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069])/)) {
    if (!HIDDEN.test(part)) {
      parent.append(part);
      continue;
    }
    const label = make("bdi", "ctl", part);
    label.dataset.c = NAMES[part] ?? "U+" + part.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    parent.append(label);
  }
};

const remember = (id) => {
  try {
    history.replaceState(null, "", id ? "#" + id : location.pathname + location.search);
  } catch {
    // Some viewers of local files refuse; the page works without an address for the state.
  }
};

// Links, read and put in order by sentence when first asked for: a page of many reports holds many. They stand behind
// the script, so that it need not wait for them; nothing is linked while they are still arriving.
let links;
const allLinks = () => {
  if (!links && document.readyState === "loading") return [];
  return (links ??= JSON.parse(byId("page_links").textContent));
};
let linkIndex;
const linksOf = (ref) => {
  if (!linkIndex) {
    if (!allLinks().length) return [];
    linkIndex = new Map();
    for (const link of allLinks()) {
      for (const end of [link[0], link[1]]) {
        const list = linkIndex.get(key(end));
        if (list) list.push(link);
        else linkIndex.set(key(end), [link]);
      }
    }
  }
  return linkIndex.get(key(ref)) ?? [];
};
const linkBetween = (a, b) => linksOf(a).find((link) => same(link[0], b) || same(link[1], b));
const otherEnd = (link, ref) => (same(link[0], ref) ? link[1] : link[0]);
