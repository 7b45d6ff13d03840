package dev.parallax.formats.html;

import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of elements that links inside the page, and from outside, point to: {@code f3} for a fact, {@code cnbc-7}
 * for a sentence.
 *
 * <p>Names of sentences end in a hyphen and a number, names of facts and of sections hold no hyphen, everything else
 * holds an underscore: so none can be taken for another, whatever an article is called.
 */
final class ElementIds {

    private static final int LONGEST = 40;

    private final List<String> slugs = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();

    ElementIds(Comparison comparison) {
        Set<String> taken = new HashSet<>();
        comparison.documents().forEach(d -> slugs.add(claim(slug(d.article().id()), '-', taken)));
        for (Fact fact : comparison.facts()) {
            String id = fact.id();
            facts.add(claim(isPlain(id) ? id : "f", '_', taken));
        }
    }

    /** Returns the article's part in the names of its sentences: ASCII letters, digits and hyphens. */
    String article(int article) {
        return slugs.get(article);
    }

    String sentence(SentenceRef ref) {
        return slugs.get(ref.article()) + '-' + ref.sentence();
    }

    String fact(int fact) {
        return facts.get(fact);
    }

    /** Returns the name of what differs, by its place among all differences. */
    static String difference(int place) {
        return "d" + (place + 1);
    }

    /** Returns the name of a family of quotations, by its place among all. */
    static String ladder(int place) {
        return "qf" + (place + 1);
    }

    static String ribbon(int a, int b) {
        return "copied_" + a + '_' + b;
    }

    static String pair(int a, int b) {
        return "pair_" + a + '_' + b;
    }

    private static boolean isPlain(String id) {
        return id.length() > 1
                && id.length() < LONGEST
                && id.charAt(0) == 'f'
                && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    private static String slug(String id) {
        StringBuilder slug = new StringBuilder();
        for (char c : id.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (plain) {
                slug.append(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
            if (slug.length() >= LONGEST) {
                break;
            }
        }
        while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.length() == 0 ? "article" : slug.toString();
    }

    private static String claim(String wish, char separator, Set<String> taken) {
        String name = wish;
        for (int n = 2; !taken.add(name); n++) {
            name = wish + separator + n;
        }
        return name;
    }
}
