package dev.parallax.mention;

import java.util.List;

/**
 * Somebody or something that an article names.
 *
 * @param canonical the fullest form of the name in the article, without titles
 * @param kind what the name stands for
 * @param gender which pronoun the article would use
 * @param roles titles and roles in the article's words, in order of appearance, without repetition
 */
public record NamedEntity(String canonical, NameKind kind, Gender gender, List<String> roles) {

    /** Takes a copy of the roles. */
    public NamedEntity {
        roles = List.copyOf(roles);
    }
}
