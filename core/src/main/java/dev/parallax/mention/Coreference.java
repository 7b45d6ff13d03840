package dev.parallax.mention;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Quoted;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds roles and pronouns and who they mean, in one pass over the article.
 *
 * <p>{@code She} means the person who was named first in the sentence or, if none fits, the last such person of the
 * sentences before; who is named first is mostly its subject, and what a sentence is about stays its subject. What stands in
 * quotations moves nobody to the fore.
 */
final class Coreference {

    private static final int MAX_MODIFIERS = 4;
    private static final int NOBODY = -1;

    /** How many sentences back a person may have been named. */
    private static final int REACH = 12;

    private final Document document;
    private final Tokens tokens;
    private final TokenGaps gaps;
    private final List<EntityBuilder> builders;
    private final List<NamedEntity> entities;
    private final List<Mention> mentions;
    private final Map<Integer, Integer> nameAt = new HashMap<>();
    private final boolean[] taken;

    private final int[] lastOf = {NOBODY, NOBODY, NOBODY};
    private final int[] sentenceOf = new int[3];
    private final Map<String, Integer> byRole = new HashMap<>();
    private int lastBody = NOBODY;
    private int issuer = NOBODY;

    Coreference(
            Document document,
            List<EntityBuilder> builders,
            List<NamedEntity> entities,
            List<FoundName> names,
            List<Mention> mentions) {
        this.document = document;
        this.tokens = document.tokens();
        this.gaps = new TokenGaps(document);
        this.builders = builders;
        this.entities = entities;
        this.mentions = new ArrayList<>(mentions);
        this.taken = new boolean[tokens.size() + 1];
        for (FoundName name : names) {
            for (int i = name.titleStart(); i < name.end(); i++) {
                taken[i] = !name.isTitleAlone();
            }
        }
        for (Mention mention : mentions) {
            nameAt.put(mention.firstToken(), mention.entity());
        }
    }

    /** Returns the mentions by name together with those by role and pronoun. */
    List<Mention> complete() {
        boolean[] quoted = new boolean[tokens.size() + 1];
        for (Quoted run : document.quoted()) {
            int end = tokens.firstFrom(run.span().end());
            for (int i = tokens.firstFrom(run.span().start()); i < end; i++) {
                quoted[i] = true;
            }
        }
        for (Sentence sentence : document.sentences()) {
            read(sentence, quoted);
        }
        return mentions;
    }

    private void read(Sentence sentence, boolean[] quoted) {
        boolean[] seen = new boolean[3];
        int free = sentence.firstToken();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Integer named = nameAt.get(i);
            if (named != null && named >= 0) {
                noteRoles(named);
                if (!quoted[i] && !isAuthors(sentence)) {
                    note(named, sentence.index(), seen);
                }
            } else if (!taken[i]) {
                free = other(i, free, sentence, quoted[i], seen);
            }
        }
    }

    /** Tells whether a sentence names who made the report, whom nobody in it means by a pronoun. */
    private static boolean isAuthors(Sentence sentence) {
        return sentence.kind() == SentenceKind.BYLINE || sentence.kind() == SentenceKind.CREDIT;
    }

    /** Looks at a token that is part of no name; returns the first token that is free for a role. */
    private int other(int i, int free, Sentence sentence, boolean quoted, boolean[] seen) {
        String term = tokens.term(i);
        switch (term) {
            case "he", "she" -> {
                Gender gender = term.equals("he") ? Gender.MALE : Gender.FEMALE;
                int who = quoted ? NOBODY : lastFitting(gender, sentence.index());
                add(i, i + 1, MentionForm.PRONOUN, who);
                if (who >= 0) {
                    note(who, sentence.index(), seen);
                }
                return i + 1;
            }
            case "they", "it", "who", "we", "i" -> {
                int who = term.equals("it") || term.equals("they") ? lastBody : NOBODY;
                add(i, i + 1, MentionForm.PRONOUN, quoted ? NOBODY : who);
                return i + 1;
            }
            default -> {
                boolean issued = NameWords.isIssued(term);
                boolean role = NameWords.isRole(term) || (tokens.isCapitalized(i) && NameWords.isTitle(term));
                if (!issued && !role) {
                    return free;
                }
                return role(i, free, sentence, issued);
            }
        }
    }

    private int role(int head, int free, Sentence sentence, boolean issued) {
        if (head + 1 < sentence.endToken()
                && gaps.joins(head)
                && !taken[head + 1]
                && (NameWords.isRole(tokens.term(head + 1)) || NameWords.isIssued(tokens.term(head + 1)))) {
            return free;
        }
        int first = head;
        while (first > free
                && first > sentence.firstToken()
                && head - first < MAX_MODIFIERS
                && !taken[first - 1]
                && gaps.joins(first - 1)
                && !isDeterminer(tokens.term(first))
                && (isDeterminer(tokens.term(first - 1)) || !NameWords.isNotName(tokens.term(first - 1)))) {
            first--;
        }
        boolean definite = tokens.term(first).equals("the") || tokens.isCapitalized(head);
        int start = first;
        if (!isDeterminer(tokens.term(first)) && first < head) {
            start = head;
        }
        int who = NOBODY;
        if (issued) {
            issuer = lastBody >= 0 ? lastBody : lastOf[place(Gender.UNKNOWN)];
            who = definite ? issuer : NOBODY;
        } else if (definite) {
            who = byRole.getOrDefault(qualified(head), byRole.getOrDefault(tokens.term(head), NOBODY));
        }
        add(start, head + 1, MentionForm.ROLE, who);
        return head + 1;
    }

    /** Returns a role with the word before it, such as {@code foreign minister}. */
    private String qualified(int head) {
        return head > 0 ? tokens.term(head - 1) + ' ' + tokens.term(head) : tokens.term(head);
    }

    private static boolean isDeterminer(String term) {
        return switch (term) {
            case "the",
                    "a",
                    "an",
                    "his",
                    "her",
                    "their",
                    "its",
                    "our",
                    "some",
                    "many",
                    "several",
                    "one",
                    "two",
                    "other",
                    "this",
                    "that",
                    "these",
                    "those",
                    "another",
                    "most",
                    "any" -> true;
            default -> false;
        };
    }

    /** Returns where the last person of a gender is kept. */
    private static int place(Gender gender) {
        return switch (gender) {
            case FEMALE -> 0;
            case MALE -> 1;
            case UNKNOWN -> 2;
        };
    }

    private void add(int first, int end, MentionForm form, int who) {
        mentions.add(new Mention(new Span(tokens.start(first), tokens.end(end - 1)), first, end, form, who));
    }

    private void noteRoles(int entity) {
        for (String head : builders.get(entity).roleHeads) {
            byRole.put(head, entity);
        }
    }

    /** Brings somebody to the fore, unless the sentence has named another one of the kind before. */
    private void note(int entity, int sentence, boolean[] seen) {
        NamedEntity named = entities.get(entity);
        if (named.kind() == NameKind.ORGANISATION) {
            lastBody = entity;
        }
        if (named.kind() != NameKind.PERSON && named.kind() != NameKind.OTHER) {
            return;
        }
        for (Gender gender : Gender.values()) {
            int g = place(gender);
            boolean weak = named.kind() == NameKind.OTHER || named.gender() == Gender.UNKNOWN;
            boolean fits = gender.fits(named.gender()) && !(seen[g] || (weak && sentenceOf[g] == sentence));
            if (fits && !(named.kind() == NameKind.OTHER && lastOf[g] >= 0)) {
                lastOf[g] = entity;
                sentenceOf[g] = sentence;
                seen[g] = true;
            }
        }
    }

    private int lastFitting(Gender gender, int sentence) {
        int g = place(gender);
        return lastOf[g] >= 0 && sentence - sentenceOf[g] <= REACH ? lastOf[g] : NOBODY;
    }
}
