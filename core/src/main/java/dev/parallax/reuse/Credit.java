package dev.parallax.reuse;

import dev.parallax.article.Span;

/**
 * A place where an article names who the text, or part of it, comes from.
 *
 * @param agency the agency or outlet by its full name, such as {@code Associated Press}
 * @param kind how it is named
 * @param span the words that name it
 */
public record Credit(String agency, CreditKind kind, Span span) {

    /** Tells whether what is named is an agency, whose trade it is to sell text, and not another outlet. */
    public boolean isAgency() {
        return Agencies.isAgencyName(agency);
    }
}
