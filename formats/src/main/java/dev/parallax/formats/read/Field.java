package dev.parallax.formats.read;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be known of an article, and the keys and column names it goes by; the first one found wins. */
enum Field {
    ID("id", "uri", "url"),
    HEADLINE("title", "headline", "headlines"),
    TEXT("text", "maintext", "articleBody", "body_text", "body", "content", "bodies", "raw_text"),
    OUTLET(
            "outlet",
            "source_hostname",
            "source-hostname",
            "sitename",
            "hostname",
            "source_domain",
            "publisher",
            "source",
            "series",
            "isPartOf",
            "infosources"),
    PUBLISHED(
            "published",
            "date",
            "date_publish",
            "datePublished",
            "versioncreated",
            "versionCreated",
            "publishedAt",
            "firstcreated",
            "firstCreated"),
    URL("url"),
    AUTHOR("author", "authors", "byline", "by", "bylines"),
    LANGUAGE("language", "inLanguage"),
    /** Where the text given begins in the article's; 0 says that the headline is part of the text already. */
    TEXT_START("text_start");

    private static final Set<String> KNOWN =
            Arrays.stream(values()).flatMap(field -> field.keys.stream()).collect(Collectors.toUnmodifiableSet());

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> keys;

    Field(String... keys) {
        this.keys = List.of(keys);
    }

    /** Returns the keys, in the order in which they are looked for. */
    List<String> keys() {
        return keys;
    }

    /** Tells whether a list under a key of this field holds forms of one value, of which the first counts. */
    boolean isOneOf() {
        return this == HEADLINE || this == TEXT;
    }

    /** Tells whether the key, written exactly so, says something about an article. */
    static boolean isKnown(String key) {
        return KNOWN.contains(key);
    }
}
