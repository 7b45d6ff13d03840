package dev.parallax.align;

import java.util.List;

/**
 * What speaks for a link, in the words of the articles.
 *
 * @param numbers numbers that stand in both sentences
 * @param names names whose words stand in both sentences as one name, as the first writes them
 * @param quote whether nearly all the weight of the words quoted in one of them has a counterpart in the other
 * @param terms the weightiest other terms that stand in both, weightiest first
 */
public record LinkEvidence(List<String> numbers, List<String> names, boolean quote, List<String> terms) {

    /** Takes copies of the lists. */
    public LinkEvidence {
        numbers = List.copyOf(numbers);
        names = List.copyOf(names);
        terms = List.copyOf(terms);
    }
}
