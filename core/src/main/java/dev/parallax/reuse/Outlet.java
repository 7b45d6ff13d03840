package dev.parallax.reuse;

import com.google.common.base.Splitter;
import dev.parallax.article.Article;
import dev.parallax.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An outlet by the letters of its name or of its host.
 *
 * @param letters the letters and digits of the name, in lower case; empty where none is given
 * @param mark the letters by which others name it: those of the name without words such as {@code Agency}
 * @param agency whether it is known as an agency or calls itself one
 * @param host the host, if that is what is given; empty otherwise
 */
record Outlet(String letters, String mark, boolean agency, String host) {

    /** Words by which agencies call themselves. */
    private static final Set<String> OF_AGENCIES = Set.of("agency", "agence", "agentur", "agencia", "newswire", "wire");

    /** What outlets' names end with that are of one house. */
    private static final List<String> DESKS = List.of("news", "online", "opinion", "web");

    /** Shorter names stand in too many texts by chance. */
    private static final int MIN_LETTERS = 3;

    static Outlet of(Article article) {
        return ofName(
                article.outlet() == null
                        ? ""
                        : article.outlet().toLowerCase(Locale.ROOT).strip());
    }

    /** Returns the outlet of a name or host in lower case. */
    static Outlet ofName(String label) {
        boolean host = label.indexOf('.') > 0 && label.indexOf(' ') < 0;
        if (host) {
            List<String> parts = Splitter.on('.').splitToList(label);
            boolean agency = parts.stream().anyMatch(Agencies::isAgency);
            String site = letters(siteName(parts));
            return new Outlet(site, site, agency, label.replaceFirst("^www\\.", ""));
        }
        String name = label.replaceFirst("^the ", "").replaceFirst(" online | \\(.*\\)", " ");
        List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(name);
        boolean agency = !words.isEmpty()
                && (words.stream().anyMatch(OF_AGENCIES::contains)
                        || name.strip().endsWith("news service")
                        || Agencies.isAgency(letters(name)));
        int desk = name.indexOf(" - ");
        String mark = Splitter.on(' ')
                .splitToStream(desk < 0 ? name : name.substring(0, desk))
                .filter(word -> !OF_AGENCIES.contains(word))
                .collect(Collectors.joining());
        return new Outlet(letters(name), letters(mark), agency, "");
    }

    /** Returns the part of a host that names its owner: {@code marle} of {@code news.marle.co.example}. */
    private static String siteName(List<String> parts) {
        String longest = "";
        for (String part : parts) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest;
    }

    /** Returns the letters and digits alone. */
    static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                letters.append(name.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Tells whether two are of one house: {@code Fox News} and {@code fox}, {@code Marle Post - Opinion} and {@code marlepost.example}. */
    boolean isSameAs(Outlet other) {
        return !letters.isEmpty() && house().equals(other.house());
    }

    /** Returns the letters without what names a desk or the medium. */
    private String house() {
        String house = letters;
        for (int i = 0; i < DESKS.size(); i++) {
            String desk = DESKS.get(i);
            if (house.endsWith(desk) && house.length() >= desk.length() + 2) {
                house = house.substring(0, house.length() - desk.length());
                i = -1;
            }
        }
        return house;
    }

    /** Tells whether a text names this outlet: in a credit, near its head or foot, or by a mail address. */
    boolean isNamedIn(ReuseText text) {
        if (mark.length() < MIN_LETTERS) {
            return false;
        }
        for (Credit credit : text.credits()) {
            if (letters.equals(letters(credit.agency().toLowerCase(Locale.ROOT).replaceFirst("^the ", "")))) {
                return true;
            }
        }
        return text.names(this) || (!host.isEmpty() && text.hasMailOf(host));
    }

    /** Tells whether some words name this outlet: in full, or with initials before the last word, {@code MCourier} as Marle Courier. */
    boolean isNamedBetween(Tokens tokens, int from, int to) {
        if (mark.length() < MIN_LETTERS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (tokens.isCapitalized(i) && isNamedAt(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedAt(Tokens tokens, int first) {
        int at = 0;
        boolean whole = true;
        for (int i = first; i < tokens.size() && at < mark.length(); i++) {
            String word = tokens.term(i);
            whole = mark.startsWith(word, at);
            boolean initial = tokens.isCapitalized(i) && mark.charAt(at) == word.charAt(0);
            if (!whole && !initial) {
                return false;
            }
            at += whole ? word.length() : 1;
        }
        return at == mark.length() && whole;
    }
}
