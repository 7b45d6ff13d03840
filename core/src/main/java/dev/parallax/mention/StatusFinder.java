package dev.parallax.mention;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds words that say how far something has come; English only. Linear in the text; stateless. */
public final class StatusFinder {

    private static final String RESOURCE = "status-words.tsv";
    private static final int LONGEST = 3;
    private static final int NEGATED_WITHIN = 2;
    private static final Map<String, String[]> WORDS = load();

    private StatusFinder() {}

    /** Returns the status words of a document in text order; none unless it is in English. */
    public static List<StatusMention> find(Document document) {
        if (!MentionWords.of(document.article().language()).isEnglish()) {
            return List.of();
        }
        TokenRow row = new TokenRow(document);
        List<StatusMention> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            StatusMention mention = at(row, i);
            if (mention != null) {
                found.add(mention);
                i = mention.endToken() - 1;
            }
        }
        return found;
    }

    private static @Nullable StatusMention at(TokenRow row, int i) {
        for (int count = LONGEST; count >= 1; count--) {
            String phrase = row.phrase(i, count);
            String[] entry = phrase == null ? null : WORDS.get(phrase);
            if (entry != null) {
                Span span = new Span(row.start(i), row.end(i + count - 1));
                boolean firm = !entry[1].startsWith("~");
                return new StatusMention(span, entry[0], entry[1], firm, isNegated(row, i, i + count), i, i + count);
            }
        }
        return null;
    }

    /** Tells whether a word that denies stands within the two words before, or right behind as in "will not". */
    private static boolean isNegated(TokenRow row, int i, int end) {
        for (int at = Math.max(0, i - NEGATED_WITHIN); at < Math.min(row.size(), end + 1); at++) {
            if ((at < i || at >= end) && isNegation(row.term(at))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a term denies: "not", "never", "didn't". */
    public static boolean isNegation(String term) {
        return switch (term) {
            case "not", "never", "no", "neither", "nor", "without", "cannot", "nobody", "none" -> true;
            default -> term.endsWith("n't");
        };
    }

    private static Map<String, String[]> load() {
        Map<String, String[]> words = new HashMap<>();
        InputStream stream = Objects.requireNonNull(
                StatusFinder.class.getResourceAsStream(RESOURCE), "resource " + RESOURCE + " is missing");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] fields = line.split("\t", -1);
                    for (String word : fields[2].split("\\|", -1)) {
                        words.putIfAbsent(word, new String[] {fields[0], fields[1]});
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
