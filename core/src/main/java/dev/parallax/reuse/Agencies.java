package dev.parallax.reuse;

import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** News agencies and outlets that others take text from, by the words that name them. */
final class Agencies {

    private static final Set<String> AGENCY_LETTERS = Set.of(
            "associatedpress",
            "apnews",
            "ap",
            "reuters",
            "afp",
            "agencefrancepresse",
            "upi",
            "dpa",
            "xinhua",
            "efe",
            "ansa",
            "tass",
            "interfax",
            "kyodo",
            "kyodonews",
            "bloomberg",
            "bloombergnews",
            "canadianpress",
            "pressassociation",
            "pamedia",
            "religionnewsservice",
            "kaiserhealthnews");

    private static final Agencies KNOWN = new Agencies();

    /** A name, where it is found: the words of it, and whether only the short form in capitals counts. */
    private record Name(List<String> words, String canonical, boolean agency, boolean capitals) {}

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();
    private final Set<String> agencyNames = new HashSet<>();

    /**
     * A name that was found.
     *
     * @param canonical the full name
     * @param agency whether it is an agency, whose trade it is to sell text
     * @param first the first token of it
     * @param end one past the last
     */
    record Found(String canonical, boolean agency, int first, int end) {}

    private Agencies() {
        agency("Associated Press", "AP", "associated press", "the associated press");
        agency("Reuters", null, "reuters", "thomson reuters");
        agency("Agence France-Presse", "AFP", "agence france presse");
        agency("United Press International", "UPI", "united press international");
        agency("Deutsche Presse-Agentur", "DPA", "deutsche presse agentur");
        agency("Press Association", null, "press association", "pa media");
        agency("Xinhua", null, "xinhua", "xinhua news agency");
        agency("EFE", "EFE", "agencia efe");
        agency("ANSA", "ANSA");
        agency("TASS", "TASS", "itar tass", "tass");
        agency("Interfax", null, "interfax");
        agency("Kyodo News", null, "kyodo", "kyodo news");
        agency("Canadian Press", null, "the canadian press", "canadian press");
        agency(
                "Bloomberg",
                null,
                "bloomberg",
                "bloomberg news",
                "bloomberg television",
                "bloomberg tv",
                "bloomberg businessweek",
                "bloomberg radio");
        agency("Tribune News Service", "TNS", "tribune news service", "tribune content agency");
        agency("McClatchy", null, "mcclatchy", "mcclatchy newspapers", "mcclatchy washington bureau");
        agency("Religion News Service", "RNS", "religion news service");
        agency("Kaiser Health News", "KHN", "kaiser health news");
        agency("King Features", null, "king features", "king features syndicate");
        agency("Creators Syndicate", null, "creators syndicate", "creators com", "creators.com");
        agency("Washington Post Writers Group", null, "washington post writers group");
        agency("Press Trust of India", "PTI", "press trust of india");
        agency("Anadolu Agency", null, "anadolu agency", "anadolu");
        agency("Yonhap", null, "yonhap", "yonhap news agency");
        agency("Korean Central News Agency", "KCNA", "korean central news agency");
        agency("Islamic Republic News Agency", "IRNA", "islamic republic news agency");
        agency("Tasnim", null, "tasnim", "tasnim news agency");
        agency("SANA", "SANA");
        agency("RIA Novosti", null, "ria novosti");
        agency("Saudi Press Agency", null, "saudi press agency");
        agency("National News Agency", null, "national news agency");
        agency("Australian Associated Press", null, "australian associated press");
        agency("Catholic News Service", null, "catholic news service");
        agency("Catholic News Agency", null, "catholic news agency");
        agency("City News Service", null, "city news service");
        agency("CNN Newsource", null, "cnn wire", "cnn newsource");
        agency("wire reports", null, "wire reports", "wire services", "wire service reports", "news services");
        for (String outlet : List.of(
                "The Washington Post",
                "The New York Times",
                "Los Angeles Times",
                "The Wall Street Journal",
                "USA Today",
                "The Guardian",
                "Fox News",
                "CNN",
                "NBC News",
                "ABC News",
                "CBS News",
                "NPR",
                "BBC",
                "Politico",
                "The Hill",
                "Chicago Tribune",
                "The Boston Globe",
                "Washington Examiner",
                "Washington Times",
                "The Daily Caller",
                "Breitbart News",
                "Newsmax",
                "BuzzFeed News",
                "The Atlantic",
                "Axios",
                "ProPublica",
                "Sky News",
                "Al Jazeera",
                "Miami Herald",
                "New York Post",
                "The Daily Beast",
                "The Huffington Post",
                "Vox",
                "Time",
                "Newsweek",
                "Business Insider",
                "MSNBC",
                "CNBC",
                "Financial Times")) {
            String words = outlet.toLowerCase(Locale.ROOT);
            add(outlet, false, false, words);
            if (words.startsWith("the ")) {
                add(outlet, false, false, words.substring(4));
            }
        }
    }

    static Agencies known() {
        return KNOWN;
    }

    /** Tells whether the letters of an outlet's name, in lower case, are those of an agency. */
    static boolean isAgency(String letters) {
        return AGENCY_LETTERS.contains(letters);
    }

    /** Tells whether a full name, as found, is that of an agency. */
    static boolean isAgencyName(String canonical) {
        return KNOWN.agencyNames.contains(canonical);
    }

    private void agency(String canonical, @Nullable String capitals, String... names) {
        agencyNames.add(canonical);
        if (capitals != null) {
            add(canonical, true, true, capitals.toLowerCase(Locale.ROOT));
        }
        for (String name : names) {
            add(canonical, true, false, name);
        }
    }

    private void add(String canonical, boolean agency, boolean capitals, String words) {
        List<String> parts = List.of(words.split(" "));
        byFirstWord
                .computeIfAbsent(parts.get(0), w -> new ArrayList<>())
                .add(new Name(parts, canonical, agency, capitals));
    }

    /** Returns the longest name that begins with a token, or null. */
    @Nullable
    Found at(String text, Tokens tokens, int first) {
        Found found = null;
        for (Name name : byFirstWord.getOrDefault(tokens.term(first), List.of())) {
            int end = first + name.words.size();
            if (end <= tokens.size() && (found == null || end > found.end) && isNamed(name, text, tokens, first)) {
                found = new Found(name.canonical, name.agency, first, end);
            }
        }
        return found;
    }

    private static boolean isNamed(Name name, String text, Tokens tokens, int first) {
        for (int k = 0; k < name.words.size(); k++) {
            int token = first + k;
            if (!tokens.term(token).equals(name.words.get(k))) {
                return false;
            }
            boolean article = k == 0 && name.words.get(k).equals("the");
            boolean upper =
                    name.capitals ? isUpper(text, tokens.start(token), tokens.end(token)) : tokens.isCapitalized(token);
            boolean common = name.canonical.equals("wire reports");
            if (!upper && !article && !common) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUpper(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
