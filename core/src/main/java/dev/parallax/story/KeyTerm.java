package dev.parallax.story;

/**
 * A term that an article is about.
 *
 * @param stem the term
 * @param word how the article writes it
 * @param weight how much it weighs among the article's terms
 */
record KeyTerm(String stem, String word, float weight) {}
