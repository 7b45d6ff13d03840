package dev.parallax.mention;

import dev.parallax.text.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is spoken of in an article and where: names, roles and pronouns, each with who is meant as far as that can be told
 * from the article alone. Immutable and thread-safe.
 *
 * <p>A surname means the person of that full name, {@code the minister} the last one who was called a minister, {@code she} the
 * last fitting person, subjects first. Rules and an open word list ({@code names.txt}); English.
 */
public final class Names {

    private final List<NamedEntity> entities;
    private final List<Mention> mentions;
    private final List<Integer> firstTokens;

    Names(List<NamedEntity> entities, List<Mention> mentions) {
        this.entities = List.copyOf(entities);
        this.mentions = mentions.stream()
                .sorted(Comparator.comparingInt(Mention::firstToken))
                .toList();
        this.firstTokens = this.mentions.stream().map(Mention::firstToken).toList();
    }

    /** Finds the names of a document. Linear in its tokens. */
    public static Names of(Document document) {
        return new NameResolver(document).resolve();
    }

    /** Returns who is named, in order of first appearance. */
    public List<NamedEntity> entities() {
        return entities;
    }

    /** Returns all mentions in text order; they do not overlap. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Returns the place in {@link #mentions()} of the first mention that starts at a token or after it. */
    public int firstFrom(int token) {
        int low = 0;
        int high = firstTokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firstTokens.get(middle) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the mentions that start in a range of tokens, such as those of a sentence, in text order. */
    public List<Mention> in(int firstToken, int endToken) {
        return mentions.subList(firstFrom(firstToken), firstFrom(Math.max(firstToken, endToken)));
    }

    /** Returns who a mention means, if that is known. */
    public Optional<NamedEntity> entity(Mention mention) {
        return mention.isResolved() ? Optional.of(entities.get(mention.entity())) : Optional.empty();
    }
}
