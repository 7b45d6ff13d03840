package dev.parallax.formats.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What an element's name, classes, id and role tell about its text. Sets of hints are bits in a {@code long}.
 *
 * <p>The words that stand for each hint are data, in {@code hints.txt}: {@code word} is a whole word of a class or id,
 * {@code word*} the beginning of one; words are cut at punctuation, at digits and before capital letters.
 */
enum Hint {
    BODY,
    CONTENT,
    ARTICLE,
    COMMENT,
    RELATED,
    SHARE,
    NAVIGATION,
    PROMOTION,
    ADVERTISEMENT,
    SIDE,
    FOOT,
    HEAD,
    META,
    AUTHOR,
    TOPICS,
    MEDIA,
    CAPTION,
    POPUP,
    TOOLS,
    SUMMARY,
    TITLE,
    QUOTE,
    EMBED,
    HIDDEN,
    LIST,
    TABLE,
    FORM,
    WIDGET,
    MARKED;

    /** The hints that speak against main text. */
    static final long AGAINST = COMMENT.bit()
            | RELATED.bit()
            | SHARE.bit()
            | NAVIGATION.bit()
            | PROMOTION.bit()
            | ADVERTISEMENT.bit()
            | SIDE.bit()
            | FOOT.bit()
            | META.bit()
            | AUTHOR.bit()
            | TOPICS.bit()
            | POPUP.bit()
            | TOOLS.bit()
            | HIDDEN.bit()
            | FORM.bit()
            | WIDGET.bit()
            | CAPTION.bit();

    /** The hints on elements that hold text of their own, apart from the article. */
    static final long AWAY = COMMENT.bit() | RELATED.bit() | NAVIGATION.bit() | SIDE.bit() | FOOT.bit() | POPUP.bit();

    /** The hints under which main text hardly ever stands: of some 50,000 words so marked in the labelled pages, 1 in 190 did. */
    static final long NEVER = COMMENT.bit()
            | RELATED.bit()
            | SHARE.bit()
            | NAVIGATION.bit()
            | PROMOTION.bit()
            | ADVERTISEMENT.bit()
            | SIDE.bit()
            | AUTHOR.bit()
            | FORM.bit();

    private static final Map<String, Long> BY_TAG = Map.ofEntries(
            Map.entry("article", ARTICLE.bit()),
            Map.entry("main", CONTENT.bit()),
            Map.entry("aside", SIDE.bit()),
            Map.entry("nav", NAVIGATION.bit()),
            Map.entry("footer", FOOT.bit()),
            Map.entry("header", HEAD.bit()),
            Map.entry("form", FORM.bit()),
            Map.entry("fieldset", FORM.bit()),
            Map.entry("figure", MEDIA.bit()),
            Map.entry("figcaption", CAPTION.bit()),
            Map.entry("caption", TABLE.bit()),
            Map.entry("ul", LIST.bit()),
            Map.entry("ol", LIST.bit()),
            Map.entry("dl", LIST.bit()),
            Map.entry("table", TABLE.bit()),
            Map.entry("blockquote", QUOTE.bit()),
            Map.entry("address", META.bit()),
            Map.entry("h1", TITLE.bit()));
    private static final Words WORDS = Words.load();
    /** Longer classes and ids are read up to here, in UTF-16 units. */
    private static final int MAX_NAME = 400;

    @SuppressWarnings("EnumOrdinal") // sets of hints are bits; models hold the numbers, so hints are only appended
    long bit() {
        return 1L << ordinal();
    }

    boolean in(long set) {
        return (set & bit()) != 0;
    }

    /** Returns the hints of one element, those around it left aside. */
    static long of(Element element, String tag) {
        long set = BY_TAG.getOrDefault(tag, 0L);
        if (tag.equals("body") || tag.equals("html")) {
            return set;
        }
        for (Attribute attribute : element.attributes()) {
            set |= ofAttribute(attribute.getKey(), attribute.getValue());
        }
        return set;
    }

    private static long ofAttribute(String name, String value) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "itemprop" -> value.equals("articleBody") ? MARKED.bit() | BODY.bit() : WORDS.in(value);
            case "class", "id", "role", "data-component", "data-module", "data-testid", "data-type", "data-role" ->
                WORDS.in(value.length() > MAX_NAME ? value.substring(0, MAX_NAME) : value);
            case "hidden" -> HIDDEN.bit();
            case "aria-hidden" -> value.equals("true") ? HIDDEN.bit() : 0;
            case "style" -> hides(value) ? HIDDEN.bit() : 0;
            default -> 0;
        };
    }

    private static boolean hides(String style) {
        String squeezed = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }

    /** The words of {@code hints.txt}. */
    private record Words(Map<String, Long> whole, Map<String, Long> beginnings) {

        static Words load() {
            Map<String, Long> whole = new HashMap<>();
            Map<String, Long> beginnings = new HashMap<>();
            try (InputStream in = Objects.requireNonNull(Hint.class.getResourceAsStream("hints.txt"));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] words = line.strip().split(" +", -1);
                    if (line.isBlank() || line.startsWith("#")) {
                        continue;
                    }
                    long bit = Hint.valueOf(words[0].toUpperCase(Locale.ROOT)).bit();
                    for (int i = 1; i < words.length; i++) {
                        boolean open = words[i].endsWith("*");
                        String word = open ? words[i].substring(0, words[i].length() - 1) : words[i];
                        (open ? beginnings : whole).merge(word, bit, (a, b) -> a | b);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Words(Map.copyOf(whole), Map.copyOf(beginnings));
        }

        /** Looks up each word of a name, and each two neighbouring words joined by a hyphen. */
        long in(String name) {
            long set = 0;
            String before = "";
            int start = 0;
            for (int i = 0; i <= name.length(); i++) {
                boolean border = i == name.length() || !Character.isLetter(name.charAt(i));
                boolean hump = !border
                        && i > start
                        && Character.isUpperCase(name.charAt(i))
                        && Character.isLowerCase(name.charAt(i - 1));
                if ((border || hump) && i > start) {
                    String word = name.substring(start, i).toLowerCase(Locale.ROOT);
                    set |= of(word) | (before.isEmpty() ? 0 : whole.getOrDefault(before + '-' + word, 0L));
                    before = word;
                }
                if (border || hump) {
                    start = border ? i + 1 : i;
                }
                if (border && i < name.length() && Character.isWhitespace(name.charAt(i))) {
                    before = "";
                }
            }
            return set;
        }

        private long of(String word) {
            long set = whole.getOrDefault(word, 0L);
            for (int end = 3; end <= Math.min(word.length(), 16); end++) {
                set |= beginnings.getOrDefault(word.substring(0, end), 0L);
            }
            return set;
        }
    }
}
