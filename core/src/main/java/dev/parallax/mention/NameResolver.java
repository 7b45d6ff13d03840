package dev.parallax.mention;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of one document and who they mean, and hands roles and pronouns on to {@link Coreference}. */
final class NameResolver {

    private static final int MAX_APPOSITION = 8;
    private static final int MAX_AGE = 120;

    private final Document document;
    private final Tokens tokens;
    private final TokenGaps gaps;
    private final EntityTable table = new EntityTable();

    /** Names of one word that somewhere are not all in capitals. */
    private final Set<String> small = new HashSet<>();

    NameResolver(Document document) {
        this.document = document;
        this.tokens = document.tokens();
        this.gaps = new TokenGaps(document);
    }

    Names resolve() {
        List<FoundName> names = NameScanner.find(document);
        names.stream()
                .filter(name -> name.size() == 1 && !isCapitals(text(name)))
                .forEach(name -> small.add(tokens.term(name.first())));
        Map<FoundName, EntityBuilder> meant = new HashMap<>();
        for (FoundName name : names) {
            if (name.size() > 1) {
                meant.put(name, withRoles(name, table.full(words(name), text(name), name.first())));
            }
        }
        for (FoundName name : names) {
            if (name.size() == 1) {
                meant.put(name, withRoles(name, single(name)));
            }
        }
        List<EntityBuilder> entities = table.entities();
        entities.sort(Comparator.comparingInt(entity -> entity.firstMention));
        for (int i = 0; i < entities.size(); i++) {
            entities.get(i).place = i;
        }
        List<Mention> mentions = new ArrayList<>();
        for (FoundName name : names) {
            EntityBuilder entity = meant.get(name);
            if (entity != null) {
                Span span = new Span(tokens.start(name.first()), tokens.end(name.end() - 1));
                mentions.add(new Mention(span, name.first(), name.end(), MentionForm.NAME, entity.place));
            }
        }
        List<NamedEntity> built = entities.stream().map(EntityBuilder::build).toList();
        return new Names(built, new Coreference(document, entities, built, names, mentions).complete());
    }

    private EntityBuilder single(FoundName name) {
        Gender gender = Gender.UNKNOWN;
        for (int i = name.titleStart(); i < name.first(); i++) {
            Gender told = NameWords.genderOfTitle(tokens.term(i));
            gender = told == Gender.UNKNOWN ? gender : told;
        }
        String text = text(name);
        boolean titled = name.titleStart() < name.first();
        String term = tokens.term(name.first());
        // what elsewhere has small letters is no acronym, but a place before a report or a word in a headline
        boolean capitals = isCapitals(text) && !small.contains(term);
        return table.single(term, text, name.first(), gender, titled, capitals);
    }

    private static boolean isCapitals(String text) {
        return text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private EntityBuilder withRoles(FoundName name, EntityBuilder entity) {
        if (name.titleStart() < name.first()) {
            int end = name.first();
            int head = end - 1;
            while (head > name.titleStart()
                    && !NameWords.isTitle(tokens.term(head))
                    && !NameWords.isRole(tokens.term(head))) {
                head--;
            }
            entity.addRole(text(name.titleStart(), end), tokens.term(head), heads(name.titleStart(), head));
        }
        addApposition(name.end(), entity);
        if (isAged(name.end()) || isApposition(name)) {
            entity.markPerson();
        }
        return entity;
    }

    /** Looks for a role after the name, as in {@code Holm, the harbour's chief engineer, said}. */
    private void addApposition(int end, EntityBuilder entity) {
        if (end >= tokens.size() || !gaps.hasComma(end - 1)) {
            return;
        }
        int head = -1;
        for (int i = end; i < Math.min(tokens.size(), end + MAX_APPOSITION); i++) {
            if (i > end && !gaps.joins(i - 1) && !isPossessiveGap(i - 1)) {
                break;
            }
            String term = tokens.term(i);
            if (NameWords.isRole(term)) {
                head = i;
            } else if (head >= 0 || (i > end && NameWords.isNotName(term))) {
                break;
            }
        }
        if (head >= 0) {
            int from = isArticle(tokens.term(end)) && head > end ? end + 1 : end;
            entity.addRole(text(from, head + 1), tokens.term(head), heads(from, head));
        }
    }

    /** Tells whether an age between commas follows, as in {@code Holm, 61, said}. */
    private boolean isAged(int end) {
        if (end + 1 >= tokens.size() || !gaps.hasComma(end - 1) || !tokens.isNumber(end)) {
            return false;
        }
        String age = tokens.term(end);
        boolean isSmall = age.length() <= 3 && age.chars().allMatch(c -> c >= '0' && c <= '9');
        String text = document.article().text();
        int at = tokens.end(end);
        return isSmall && Integer.parseInt(age) <= MAX_AGE && at < text.length() && text.charAt(at) == ',';
    }

    /** Tells whether a name is set behind a role between commas, as in {@code a lawyer for the mill, Benno Holm, said}. */
    private boolean isApposition(FoundName name) {
        if (name.size() < 2
                || name.first() == 0
                || !gaps.hasComma(name.first() - 1)
                || !gaps.hasComma(name.end() - 1)) {
            return false;
        }
        for (int i = name.first() - 1; i >= Math.max(0, name.first() - MAX_APPOSITION); i--) {
            if (i < name.first() - 1 && !gaps.joins(i) && !isPossessiveGap(i)) {
                return false;
            }
            if (NameWords.isRoleOfOne(tokens.term(i))) {
                return true;
            }
        }
        return false;
    }

    private List<String> heads(int first, int head) {
        String term = tokens.term(head);
        return head > first ? List.of(term, tokens.term(head - 1) + ' ' + term) : List.of(term);
    }

    private boolean isPossessiveGap(int token) {
        return tokens.start(token + 1) - tokens.end(token) == 3;
    }

    private static boolean isArticle(@Nullable String term) {
        return "the".equals(term) || "a".equals(term) || "an".equals(term);
    }

    private List<String> words(FoundName name) {
        List<String> words = new ArrayList<>();
        for (int i = name.first(); i < name.end(); i++) {
            words.add(tokens.term(i));
        }
        return words;
    }

    private String text(FoundName name) {
        return text(name.first(), name.end());
    }

    private String text(int first, int end) {
        return document.article().text().substring(tokens.start(first), tokens.end(end - 1));
    }
}
