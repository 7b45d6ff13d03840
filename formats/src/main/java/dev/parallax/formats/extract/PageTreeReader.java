package dev.parallax.formats.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page's body once and lays it down as a {@link PageTree}. Not thread-safe; one reader for each page. */
final class PageTreeReader implements NodeFilter {

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "select",
            "textarea",
            "button",
            "datalist",
            "map",
            "noframes",
            "head",
            "title",
            "meta",
            "link",
            "dialog",
            "input",
            "applet",
            "progress",
            "meter",
            "rp",
            "rt");
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "nobr",
            "picture",
            "q",
            "ruby",
            "rb",
            "s",
            "samp",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "amp-img",
            "bsp-link");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> STACKED = Set.of(
            "p",
            "div",
            "section",
            "article",
            "ul",
            "ol",
            "dl",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "br",
            "pre",
            "main",
            "figure",
            "form",
            "header",
            "footer",
            "aside",
            "nav",
            "center");

    /** A cell with more text of its own than this, in UTF-16 units, is laid-out prose. */
    private static final int LONG_CELL = 600;

    /** So many inline elements around a text are asked for hints. */
    private static final int MAX_INLINE = 4;

    private final List<String> tags = new ArrayList<>();
    private int[] parents = new int[256];
    private int[] ends = new int[256];
    private int[] containers = new int[256];
    private long[] hints = new long[256];
    private int[] signatures = new int[256];
    private final Map<String, Integer> knownSignatures = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final BlockText text = new BlockText();
    private int current = -1;
    /** The innermost element that is not inline. */
    private int container;

    private int links;
    private int preformatted;

    private PageTreeReader() {}

    static PageTree read(Element body) {
        PageTreeReader reader = new PageTreeReader();
        body.filter(reader);
        reader.flush();
        int n = reader.tags.size();
        return new PageTree(
                reader.tags.toArray(new String[0]),
                Arrays.copyOf(reader.parents, n),
                Arrays.copyOf(reader.ends, n),
                Arrays.copyOf(reader.hints, n),
                Arrays.copyOf(reader.signatures, n),
                List.copyOf(reader.blocks));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            addText(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (SKIPPED.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        open(element, tag);
        return FilterResult.CONTINUE;
    }

    private void addText(String words) {
        if (preformatted == 0) {
            addLine(words);
            return;
        }
        int start = 0;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
            addLine(words.substring(start, end));
            text.lineBreak();
            start = end + 1;
        }
        addLine(words.substring(start));
    }

    private void addLine(String words) {
        if (text.isParagraphBreak() && !words.isBlank()) {
            flush();
        }
        text.append(words, links > 0, inlineHints());
    }

    private long inlineHints() {
        long set = 0;
        int element = current;
        for (int i = 0; i < MAX_INLINE && element > container; i++) {
            set |= hints[element];
            element = parents[element];
        }
        return set;
    }

    private void open(Element element, String tag) {
        int number = tags.size();
        if (number == parents.length) {
            grow();
        }
        if (!isInline(tag)) {
            if (isCell(element, tag)) {
                text.space();
            } else if (tag.equals("br")) {
                text.lineBreak();
            } else {
                flush();
            }
        }
        tags.add(tag);
        parents[number] = current;
        hints[number] = Hint.of(element, tag);
        signatures[number] = signature(tag, element.className());
        current = number;
        container = isInline(tag) || tag.equals("br") ? container : number;
        containers[number] = container;
        links += tag.equals("a") ? 1 : 0;
        preformatted += tag.equals("pre") ? 1 : 0;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (!isInline(tag) && !tag.equals("br")) {
                if (isCell(element, tag)) {
                    text.space();
                } else {
                    flush();
                }
            }
            links -= tag.equals("a") ? 1 : 0;
            preformatted -= tag.equals("pre") ? 1 : 0;
            ends[current] = tags.size();
            current = parents[current];
            container = current < 0 ? 0 : containers[current];
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isInline(String tag) {
        return INLINE.contains(tag);
    }

    /** A cell of a table of data, not of one that lays out the page. */
    private static boolean isCell(Element element, String tag) {
        if (!CELLS.contains(tag)) {
            return false;
        }
        int length = 0;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element inner && STACKED.contains(inner.normalName())) {
                return false;
            }
            length += child instanceof TextNode words ? words.getWholeText().length() : 0;
        }
        return length < LONG_CELL;
    }

    private void flush() {
        if (!text.isEmpty()) {
            Block block = text.take(container);
            if (block.words() > 0) {
                blocks.add(block);
            }
        } else {
            text.take(container);
        }
    }

    private int signature(String tag, String classes) {
        String key = tag + ' ' + classes.strip();
        Integer known = knownSignatures.putIfAbsent(key, knownSignatures.size());
        return known == null ? knownSignatures.size() - 1 : known;
    }

    private void grow() {
        int size = parents.length * 2;
        parents = Arrays.copyOf(parents, size);
        ends = Arrays.copyOf(ends, size);
        containers = Arrays.copyOf(containers, size);
        hints = Arrays.copyOf(hints, size);
        signatures = Arrays.copyOf(signatures, size);
    }
}
