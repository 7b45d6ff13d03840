package dev.parallax.quote;

import java.util.List;

/**
 * One utterance in several articles.
 *
 * @param id its name in outputs: {@code qf1}, {@code qf2}, ...
 * @param root the form that the others are compared with, mostly the fullest, by its place among all quotations
 * @param reason why it is that one
 * @param members all forms, the root first, then in the order of the articles
 */
public record QuoteFamily(String id, int root, RootReason reason, List<FamilyMember> members) {

    /** Takes a copy of the members. */
    public QuoteFamily {
        members = List.copyOf(members);
    }
}
