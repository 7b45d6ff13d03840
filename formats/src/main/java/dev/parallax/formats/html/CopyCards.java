package dev.parallax.formats.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.ReuseCredits;
import dev.parallax.formats.html.CopiesPage.Card;
import dev.parallax.formats.html.CopiesPage.Head;
import dev.parallax.formats.html.CopiesPage.Stripe;
import dev.parallax.reuse.Passage;
import dev.parallax.reuse.ReuseText;
import dev.parallax.reuse.TextReuse;
import dev.parallax.text.Tokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the cards of pairs of articles, and gathers their texts for the script, each once. */
final class CopyCards {

    /** What is shown of a text at most, in UTF-16 units. */
    private static final int LONGEST_TEXT = 60_000;

    private static final ReadableTime IN_UTC = new ReadableTime(true);

    private final Map<Article, Integer> places = new LinkedHashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(int a, int b, ReuseText first, ReuseText second, List<Passage> passages) {}

    /**
     * Makes a card.
     *
     * @param share how much is the same, for a reader
     * @param of what that is a share of
     * @param reason why it is here
     */
    Card card(String id, ReuseText a, ReuseText b, TextReuse reuse, String share, String of, String reason) {
        Article first = a.document().article();
        Article second = b.document().article();
        List<Stripe> stripes = new ArrayList<>();
        for (Passage passage : reuse.passages()) {
            stripes.add(new Stripe(
                    passage.kind().label(),
                    Ribbons.place(passage.a().start(), first),
                    Ribbons.place(passage.a().end(), first),
                    Ribbons.place(passage.b().start(), second),
                    Ribbons.place(passage.b().end(), second)));
        }
        pairs.add(new Pair(place(first), place(second), a, b, reuse.passages()));
        return new Card(
                id,
                pairs.size() - 1,
                head(second),
                share,
                of,
                reason,
                sentences(a, b, reuse),
                new ChangePhrases(first, second).of(reuse.changes()),
                first.label(),
                Phrases.counted(a.size(), "word"),
                Phrases.counted(b.size(), "word"),
                stripes);
    }

    private int place(Article article) {
        return places.computeIfAbsent(article, key -> places.size());
    }

    static Head head(Article article) {
        return new Head(
                article.label(),
                article.headline(),
                article.published() == null ? null : IN_UTC.of(article.published()),
                PageBuilder.webAddress(article.url()));
    }

    /** Returns what a reader may look an article up by. */
    static String names(Article article) {
        return article.label() + ' ' + (article.headline() == null ? "" : article.headline());
    }

    private static List<String> sentences(ReuseText first, ReuseText second, TextReuse reuse) {
        Article a = first.document().article();
        Article b = second.document().article();
        List<String> sentences = new ArrayList<>(reuse.evidence());
        if (reuse.relation().isReuse()) {
            String direction = Phrases.direction(reuse.direction(), a.label(), b.label());
            if (!direction.isEmpty()) {
                sentences.add(direction);
            }
            sentences.addAll(
                    ReuseCredits.sentences(first.document(), reuse.creditsA(), second.document(), reuse.creditsB()));
        }
        return sentences;
    }

    /** Returns the texts, and where the passages and the words that differ stand in them. */
    ScriptJson data() {
        return ScriptJson.of(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("texts");
            for (Article article : places.keySet()) {
                json.writeStartArray();
                json.writeString(article.label());
                json.writeString(article.text().substring(0, shown(article)));
                json.writeBoolean(shown(article) < article.text().length());
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("pairs");
            for (Pair pair : pairs) {
                write(pair, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static int shown(Article article) {
        String text = article.text();
        if (text.length() <= LONGEST_TEXT) {
            return text.length();
        }
        return Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
    }

    private static void write(Pair pair, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(pair.a);
        json.writeNumber(pair.b);
        json.writeStartArray();
        for (Passage passage : pair.passages) {
            if (passage.a().end() <= LONGEST_TEXT && passage.b().end() <= LONGEST_TEXT) {
                json.writeStartArray();
                json.writeString(passage.kind().label());
                write(passage.a(), json);
                write(passage.b(), json);
                writeMatches(pair, passage, json);
                json.writeEndArray();
            }
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    private static void write(Span span, JsonGenerator json) throws IOException {
        json.writeNumber(span.start());
        json.writeNumber(span.end());
    }

    /** Writes where the stretches of the same words begin and end in either text; what is between them differs. */
    private static void writeMatches(Pair pair, Passage passage, JsonGenerator json) throws IOException {
        Tokens a = pair.first.document().tokens();
        Tokens b = pair.second.document().tokens();
        json.writeStartArray();
        for (Passage.Match match : passage.matches()) {
            json.writeNumber(a.start(match.firstA()));
            json.writeNumber(a.end(match.endA() - 1));
            json.writeNumber(b.start(match.firstB()));
            json.writeNumber(b.end(match.endB() - 1));
        }
        json.writeEndArray();
    }
}
