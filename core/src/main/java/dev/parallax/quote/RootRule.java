package dev.parallax.quote;

import dev.parallax.article.PublicationTime;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the form of an utterance that the others are compared with. The fullest one is it, unless it has other words than
 * those of more articles, or than those of an earlier one: then it may be a later translation. O(k^2) alignments
 * for the first {@value #MOST_WORDINGS} wordings of a family.
 */
final class RootRule {

    /** Of so many wordings a family's root is chosen; it bounds the work. */
    private static final int MOST_WORDINGS = 12;

    /** A form that has fewer of the fullest one's words says too little of the utterance. */
    private static final double LEAST_FULL = 0.6;

    private final List<Document> documents;
    private final List<ArticleQuote> quotes;

    RootRule(List<Document> documents, List<ArticleQuote> quotes) {
        this.documents = documents;
        this.quotes = quotes;
    }

    /** A form of the family that a quotation has. */
    record Form(int quote, QuoteWords words, boolean isWhole) {}

    /** The chosen form. */
    record Choice(int quote, RootReason reason) {}

    /** One wording: who has it, and the articles that have it or a part of it. */
    private record Wording(Form form, List<Integer> quotes, Set<Integer> articles) {

        int size() {
            return form.words().ownSize();
        }
    }

    /** Returns the root of a family of these forms; of two that are as full the first comes first. */
    Choice choose(List<Form> forms) {
        List<Wording> wordings = wordings(forms);
        int fullest = 0;
        for (int i = 1; i < wordings.size(); i++) {
            boolean isFuller = wordings.get(i).size() > wordings.get(fullest).size();
            fullest = wordings.get(i).form.isWhole() && isFuller ? i : fullest;
        }
        if (!isReworded(wordings, fullest)) {
            return new Choice(wordings.get(fullest).form.quote(), RootReason.FULLEST);
        }
        int best = fullest;
        for (int i = 0; i < wordings.size(); i++) {
            int more = wordings.get(i).articles.size()
                    - wordings.get(best).articles.size();
            boolean isFull = wordings.get(i).form.isWhole()
                    && wordings.get(i).size()
                            >= LEAST_FULL * wordings.get(fullest).size();
            if (isFull && (more > 0 || (more == 0 && isBefore(wordings.get(i), wordings.get(best))))) {
                best = i;
            }
        }
        return new Choice(wordings.get(best).form.quote(), reason(wordings, best, fullest));
    }

    /** Notes who has a wording or a part of it; tells whether some form has other words than the fullest. */
    private boolean isReworded(List<Wording> wordings, int fullest) {
        boolean isReworded = false;
        for (int i = 0; i < wordings.size(); i++) {
            for (int k = 0; k < wordings.size(); k++) {
                if (i == k) {
                    continue;
                }
                Wording a = wordings.get(i);
                Wording b = wordings.get(k);
                boolean other = new QuoteAlignment(a.form.words(), b.form.words()).isReworded();
                isReworded |= other && i == fullest;
                if (!other) {
                    b.quotes.forEach(q -> a.articles.add(quotes.get(q).article()));
                }
            }
        }
        return isReworded;
    }

    private static RootReason reason(List<Wording> wordings, int best, int fullest) {
        int articles = wordings.get(best).articles.size();
        for (int i = 0; i < wordings.size(); i++) {
            boolean isWhole = wordings.get(i).form.isWhole();
            if (i != best && isWhole && wordings.get(i).articles.size() >= articles) {
                return best == fullest ? RootReason.FULLEST : RootReason.EARLIEST;
            }
        }
        return RootReason.MOST_ARTICLES;
    }

    private List<Wording> wordings(List<Form> forms) {
        Map<String, Wording> byTerms = new HashMap<>();
        List<Wording> wordings = new ArrayList<>();
        for (Form form : forms) {
            String terms = form.words().terms() + form.isWhole();
            Wording wording = byTerms.get(terms);
            if (wording == null && wordings.size() < MOST_WORDINGS) {
                wording = new Wording(form, new ArrayList<>(), new HashSet<>());
                byTerms.put(terms, wording);
                wordings.add(wording);
            }
            if (wording != null) {
                wording.quotes.add(form.quote());
                wording.articles.add(quotes.get(form.quote()).article());
            }
        }
        return wordings;
    }

    private boolean isBefore(Wording a, Wording b) {
        PublicationTime x = earliest(a);
        PublicationTime y = earliest(b);
        return x != null && y != null && x.isBefore(y);
    }

    /** Returns when the first article with a wording was published; null where the time of one of them is not known. */
    private @Nullable PublicationTime earliest(Wording wording) {
        PublicationTime earliest = null;
        for (int q : wording.quotes) {
            PublicationTime time =
                    documents.get(quotes.get(q).article()).article().published();
            if (time == null) {
                return null;
            }
            earliest = earliest == null || time.isBefore(earliest) ? time : earliest;
        }
        return earliest;
    }
}
