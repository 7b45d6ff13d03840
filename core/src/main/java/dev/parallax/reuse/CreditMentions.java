package dev.parallax.reuse;

import dev.parallax.text.Tokens;
import java.util.Set;

/** Tells where an agency's name in running text says who reported, was told or has counted what stands there. */
final class CreditMentions {

    /** Words that may stand between a name and what it did: {@code Reuters, which had also first reported}. */
    private static final Set<String> BETWEEN = Set.of(
            ("news agency has had have also first previously later earlier just recently now already which who been is are was"
                            + " were and other outlets")
                    .split(" "));

    private static final int MAX_BETWEEN = 5;

    private static final Set<String> SAYS = Set.of(
            ("report reported reports reporting said says saying wrote write writes noted note notes noting found finds learned obtained"
                            + " quoted quotes quoting published cited cites citing confirmed revealed reveals described describes"
                            + " projected projects declared estimated estimates calculated identified reviewed observed stated explains"
                            + " explained detailed adds added called counted put puts asked contacted interviewed sought spoke"
                            + " requested unable could broke")
                    .split(" "));

    /** What an agency does that is reported on: not every verb that an owner of that name may stand before. */
    private static final Set<String> REPORTED = Set.of("reported", "reports");

    /** What an agency sends, by which it is named as a source. */
    private static final Set<String> WORKS = Set.of(
            "article",
            "report",
            "story",
            "dispatch",
            "account",
            "interview",
            "column",
            "tally",
            "analysis",
            "investigation");

    private static final Set<String> TOLD =
            Set.of("told", "telling", "tell", "tells", "with", "by", "to", "from", "per", "via");

    private static final Set<String> ARTICLES = Set.of("the", "news", "agency");

    /** What belongs to an agency, or people of it, as things that are reported on and not sources. */
    private static final Set<String> THINGS = Set.of(
            ("poll polls polling survey surveys phone phones telephone record records logs office offices spokesman spokeswoman"
                            + " spokesperson chief executive executives editor editors stylebook style president ceo headquarters"
                            + " employee employees podcast experts newsroom terminal terminals conference event institute building"
                            + " staff staffers photographers debate top")
                    .split(" "));

    /** Before a name: it is an example, a workplace or an owner, and not a source. */
    private static final Set<String> NO_SOURCE = Set.of(
            ("like including include includes such joined joining join left former at against for of than whether into sued leads led"
                            + " among between called formerly columnist analyst economist")
                    .split(" "));

    /** What an agency does as a party to what is reported. */
    private static final Set<String> ACTS = Set.of("filed", "sued", "seized", "hired", "fired");

    /** Before "to": somebody goes there, or something is sold. */
    private static final Set<String> MOVED =
            Set.of("on", "moved", "moves", "moving", "went", "goes", "going", "sold", "returned");

    /** How many words beside a name are looked at for such words. */
    private static final int LOOK = 5;

    /** By these a person is told from the agency of the same name. */
    private static final Set<String> OF_PEOPLE = Set.of("michael", "mike", "mayor", "mr", "candidate", "billionaire");

    private static final String ALSO_A_PERSON = "bloomberg";

    private final String text;
    private final Tokens tokens;
    private final boolean personIsNamed;

    CreditMentions(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
        personIsNamed = isPersonNamed(tokens);
    }

    private static boolean isPersonNamed(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.term(i).equals(ALSO_A_PERSON) && OF_PEOPLE.contains(tokens.term(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a first name or an office stands before a name that people have, too. */
    boolean isPerson(Agencies.Found name, int from) {
        int before = name.first() - 1;
        return isAlsoAPersons(name)
                && before >= from
                && tokens.isCapitalized(before)
                && !TOLD.contains(tokens.term(before))
                && tokens.start(name.first()) - tokens.end(before) == 1;
    }

    private static boolean isAlsoAPersons(Agencies.Found name) {
        return name.canonical().equals("Bloomberg") && name.end() - name.first() == 1;
    }

    /**
     * Tells whether a name in the sentence from one token to another is that of a source.
     *
     * @param running whether it stands in running text, where a name is a source unless the words beside it say otherwise
     */
    boolean isMention(Agencies.Found name, int from, int to, boolean running) {
        int before = name.first() - 1;
        while (before >= from && ARTICLES.contains(tokens.term(before))) {
            before--;
        }
        String word = before >= from ? tokens.term(before) : "";
        if (name.end() < to && THINGS.contains(tokens.term(name.end()))) {
            return false;
        }
        int after = name.end();
        while (after < to && after < name.end() + MAX_BETWEEN && isBetween(after)) {
            after++;
        }
        Set<String> doing = isAlsoAPersons(name) ? REPORTED : SAYS;
        boolean says = after < to && doing.contains(tokens.term(after));
        int past = tokens.end(name.end() - 1);
        boolean possessive = text.startsWith("'s ", past) || text.startsWith("’s ", past);
        boolean writer = possessive && name.end() < to && tokens.isCapitalized(name.end());
        boolean work = name.end() < to && WORKS.contains(tokens.term(name.end()));
        if (isAlsoAPersons(name) && personIsNamed) {
            return isAgencyNotPerson(before, from, to, after, name);
        }
        boolean reporter = word.equals("of") && before > from && tokens.isCapitalized(before - 1);
        boolean cue = isToldTo(name, before, word) || writer || says || work || doing.contains(word);
        return cue || (reporter && says) || (running && !possessive && isSource(name, before, from, to));
    }

    private boolean isToldTo(Agencies.Found name, int before, String word) {
        if (!TOLD.contains(word)) {
            return false;
        }
        boolean moved = word.equals("to") && before > 0 && MOVED.contains(tokens.term(before - 1));
        return !moved && !(isAlsoAPersons(name) && word.equals("from"));
    }

    /** Tells of a name without a word that makes it a source whether none beside it says that it is something else. */
    private boolean isSource(Agencies.Found name, int before, int from, int to) {
        for (int i = name.end(); i < to && i < name.end() + LOOK; i++) {
            if (THINGS.contains(tokens.term(i)) || ACTS.contains(tokens.term(i))) {
                return false;
            }
        }
        boolean amidList = before >= from
                && text.charAt(Math.max(0, tokens.start(name.first()) - 2)) == ','
                && text.startsWith(",", tokens.end(name.end() - 1));
        return !isAlsoAPersons(name) && !amidList && !isExample(before, from) && !isUnderPicture(name, from, to);
    }

    /** Tells whether a name stands between captions that have run together: {@code the pier Reuters A boat in the harbour}. */
    private boolean isUnderPicture(Agencies.Found name, int from, int to) {
        boolean afterName = name.first() > from
                && tokens.isCapitalized(name.first() - 1)
                && !tokens.term(name.first() - 1).equals("the")
                && !tokens.term(name.first()).equals("the")
                && tokens.start(name.first()) - tokens.end(name.first() - 1) == 1;
        boolean beforeSentence = name.first() == from && name.end() < to && tokens.isCapitalized(name.end());
        boolean sole = name.first() == from && name.end() == to;
        int first = tokens.start(name.first());
        boolean shouted = name.canonical().equals("Reuters") && Character.isUpperCase(text.charAt(first + 1));
        return afterName || beforeSentence || sole || shouted;
    }

    private boolean isExample(int before, int from) {
        for (int i = before; i >= from && i > before - LOOK; i--) {
            if (NO_SOURCE.contains(tokens.term(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetween(int token) {
        return BETWEEN.contains(tokens.term(token))
                || (tokens.isCapitalized(token) && tokens.term(token).length() < 5);
    }

    /** Tells of a bare name that a person in the news has, too, whether it is the agency's. */
    private boolean isAgencyNotPerson(int before, int from, int to, int after, Agencies.Found name) {
        boolean reported = after == name.end() && after < to && REPORTED.contains(tokens.term(after));
        boolean by = before > from
                && Set.of("by", "to").contains(tokens.term(before))
                && (SAYS.contains(tokens.term(before - 1))
                        || tokens.term(before - 1).equals("according"));
        return reported || by;
    }
}
