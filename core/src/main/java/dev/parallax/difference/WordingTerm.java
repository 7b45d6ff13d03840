package dev.parallax.difference;

/**
 * A word that an article uses more, or less, than the others where they tell the same facts.
 *
 * @param article the place of the article in the comparison
 * @param term the word, as it stands most often in the articles
 * @param logOdds how much the log odds of the word lie above those in the other articles, with an informative Dirichlet
 *     prior; below 0 where the article uses it less
 * @param z the same over its standard deviation
 * @param count how often the article uses it in the sentences compared
 * @param countOthers how often the others use it in theirs
 * @param qValue the share of false discoveries among all terms at least as marked, after Benjamini and Hochberg
 * @param nullZ the size of z that 19 of 20 words do not reach where only chance is at work: every second sentence of all
 *     articles against the others
 * @param isHeadline whether headlines were compared, and not the text
 */
public record WordingTerm(
        int article,
        String term,
        double logOdds,
        double z,
        int count,
        int countOthers,
        double qValue,
        double nullZ,
        boolean isHeadline) {}
