package dev.parallax.quote;

/**
 * A quotation of one of several articles.
 *
 * @param id its name in outputs: {@code q1}, {@code q2}, ... through all articles
 * @param article the article, by its place among those compared
 * @param quotation the quotation
 */
public record ArticleQuote(String id, int article, Quotation quotation) {}
