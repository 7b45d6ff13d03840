package dev.parallax.formats;

import dev.parallax.quote.Speaker;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Speakers as they are shown to a reader: a name, or words that describe a person or a body that can speak ("a
 * transport ministry official"). What else was taken for a speaker, such as "his study" or "it", is not shown: no
 * name is better than a wrong one. The data have it as it was found. Stateless.
 */
public final class SpeakerNames {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private static final Set<String> PERSONS = Set.of(
            "aide",
            "aides",
            "analyst",
            "analysts",
            "attendant",
            "attendants",
            "authorities",
            "brother",
            "captain",
            "chair",
            "chief",
            "colleague",
            "colleagues",
            "couple",
            "court",
            "crew",
            "daughter",
            "defendant",
            "defendants",
            "diplomat",
            "diplomats",
            "expert",
            "experts",
            "families",
            "family",
            "father",
            "friend",
            "friends",
            "general",
            "government",
            "guard",
            "guards",
            "head",
            "husband",
            "inmates",
            "judge",
            "judges",
            "king",
            "lawmaker",
            "lawmakers",
            "mayor",
            "men",
            "ministry",
            "mother",
            "nurse",
            "nurses",
            "official",
            "officials",
            "parents",
            "patients",
            "people",
            "person",
            "pilot",
            "pilots",
            "police",
            "president",
            "prince",
            "princess",
            "queen",
            "relative",
            "relatives",
            "representative",
            "representatives",
            "resident",
            "residents",
            "scientist",
            "sister",
            "son",
            "source",
            "sources",
            "spokesperson",
            "staff",
            "student",
            "students",
            "team",
            "tribunal",
            "union",
            "unions",
            "victim",
            "victims",
            "wife",
            "witness",
            "witnesses");

    /** Endings of words for people: minister, spokesman, physicist, politician, neighbour. */
    private static final Pattern PERSON =
            Pattern.compile(".{2,}(?:ers?|ors?|ours?|ists?|ians?|m[ae]n|wom[ae]n|ees?|eers?)");

    private static final Set<String> THINGS =
            Set.of("letter", "newspaper", "paper", "number", "order", "error", "letters", "papers", "newspapers");

    private SpeakerNames() {}

    /** Returns the speaker's name or description; empty where none was found that a reader could make sense of. */
    public static Optional<String> shown(@Nullable Speaker speaker) {
        if (speaker == null) {
            return Optional.empty();
        }
        return speaker.entity() >= 0 || isPerson(speaker.name()) ? Optional.of(speaker.name()) : Optional.empty();
    }

    /** Tells whether the speaker is named, not only described. */
    public static boolean isNamed(@Nullable Speaker speaker) {
        return speaker != null && speaker.entity() >= 0;
    }

    private static boolean isPerson(String words) {
        Matcher word = WORD.matcher(words);
        int number = 0;
        String head = "";
        while (word.find()) {
            head = word.group();
            number++;
        }
        boolean name = number > 1 && Character.isUpperCase(head.codePointAt(0));
        String last = head.toLowerCase(Locale.ROOT);
        return name || PERSONS.contains(last) || (PERSON.matcher(last).matches() && !THINGS.contains(last));
    }
}
