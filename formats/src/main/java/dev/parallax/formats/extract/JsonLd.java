package dev.parallax.formats.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article that a page's JSON-LD scripts state. Scripts that are broken, too long or too deeply nested are
 * passed over.
 */
final class JsonLd {

    /** Longer scripts are passed over, in UTF-16 units. */
    static final int MAX_SCRIPT = 4 << 20;
    /** No more scripts of a page than these are read. */
    static final int MAX_SCRIPTS = 50;
    /** Objects and arrays may nest so deep. */
    static final int MAX_DEPTH = 100;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_SCRIPT)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final Set<String> OTHER_TYPES =
            Set.of("BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report");
    private static final int MAX_AUTHORS = 20;

    private final List<JsonNode> articles = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private JsonLd() {}

    /** Returns what is stated of the page's article; of several, the one with this address, else the fullest. */
    static StatedArticle read(Document page, @Nullable String url) {
        JsonLd data = new JsonLd();
        int scripts = 0;
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json") && scripts++ < MAX_SCRIPTS) {
                data.parse(script.data());
            }
        }
        JsonNode article = data.choose(url);
        return article == null ? StatedArticle.NONE : data.describe(article);
    }

    private void parse(String script) {
        String json = script.strip();
        if (json.length() > MAX_SCRIPT) {
            return;
        }
        int start = json.indexOf('{');
        int list = json.indexOf('[');
        start = list >= 0 && (list < start || start < 0) && !json.startsWith("<![") && !json.startsWith("//")
                ? list
                : start;
        if (start < 0) {
            return;
        }
        try {
            collect(MAPPER.readTree(json.substring(start)));
        } catch (JsonProcessingException e) {
            // The page's structured data is a help, not a need: the visible page is read without it.
        }
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                if (isArticle(node)) {
                    articles.add(node);
                }
                if (node.path("@id").isTextual() && node.size() > 1) {
                    byId.putIfAbsent(node.path("@id").textValue(), node);
                }
            }
            for (JsonNode child : node) {
                if (child.isContainerNode()) {
                    open.addLast(child);
                }
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticleType(one.asText())) {
                    return true;
                }
            }
        }
        return isArticleType(type.asText());
    }

    private static boolean isArticleType(String type) {
        String name = type.substring(type.lastIndexOf('/') + 1);
        return name.endsWith("Article") || OTHER_TYPES.contains(name);
    }

    private @Nullable JsonNode choose(@Nullable String url) {
        JsonNode best = null;
        int most = -1;
        for (JsonNode article : articles) {
            int fullness =
                    Math.min(1_000_000, article.path("articleBody").asText().length())
                            + (article.has("headline") ? 20 : 0)
                            + (article.has("author") ? 10 : 0)
                            + (article.has("datePublished") ? 10 : 0)
                            + (url != null && url.equals(address(article)) ? 10_000_000 : 0);
            if (fullness > most) {
                best = article;
                most = fullness;
            }
        }
        return best;
    }

    private StatedArticle describe(JsonNode article) {
        String body = text(article.path("articleBody"));
        String headline = PlainText.ofValue(text(article.path("headline")));
        return new StatedArticle(
                headline != null ? headline : PlainText.ofValue(text(article.path("name"))),
                body == null ? null : PlainText.ofBody(body),
                names(article.has("author") ? article.path("author") : article.path("creator")),
                PlainText.ofValue(text(article.path("datePublished"))),
                names(article.path("publisher")),
                PlainText.ofValue(text(article.path("inLanguage"))),
                PlainText.ofValue(address(article)));
    }

    private static @Nullable String address(JsonNode article) {
        String url = text(article.path("url"));
        if (url != null) {
            return url;
        }
        JsonNode page = article.path("mainEntityOfPage");
        return text(page.isObject() ? page.path("@id") : page);
    }

    private static @Nullable String text(JsonNode value) {
        JsonNode first = value.isArray() ? value.path(0) : value;
        return first.isTextual() ? first.textValue() : null;
    }

    /** Returns the names of persons or organisations, which may be texts, objects or references to objects. */
    private @Nullable String names(JsonNode value) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            JsonNode known =
                    one.has("name") ? one : byId.getOrDefault(one.path("@id").asText(), one);
            String name = PlainText.ofValue(text(known.isTextual() ? known : known.path("name")));
            if (name != null && names.size() < MAX_AUTHORS) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }
}
