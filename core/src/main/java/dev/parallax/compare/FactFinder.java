package dev.parallax.compare;

import static java.util.Comparator.reverseOrder;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.article.PublicationTime;
import dev.parallax.text.Document;
import dev.parallax.text.SentenceKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups linked sentences into facts.
 *
 * <p>Groups grow by the most probable link first, as long as the mean probability between sentences of different
 * articles stays above a threshold, one member (the medoid) is linked to every member of another article, and no
 * article adds two sentences that do not stand side by side. There is no transitive closure: one vague sentence would
 * glue everything together.
 */
public final class FactFinder {

    /** The least mean probability between the members of different articles. */
    private static final double LEAST_MEAN = 0.4;

    /** From this probability of a link with the medoid on, a sentence tells the fact at least in part. */
    private static final double PARTIAL = 0.3;

    /** How many sentences of one article a fact may take. */
    private static final int MOST_PER_ARTICLE = 2;

    private final List<Document> documents;
    private final Table<SentenceRef, SentenceRef, Double> probabilities = HashBasedTable.create();
    private final Map<SentenceRef, Group> groupOf = new HashMap<>();

    private FactFinder(List<Document> documents) {
        this.documents = documents;
    }

    /**
     * Returns the facts, by first appearance.
     *
     * @param documents the articles that were aligned
     * @param links their links, as {@link dev.parallax.align.SentenceAligner#align} returns them
     */
    public static List<Fact> find(List<Document> documents, List<Link> links) {
        FactFinder finder = new FactFinder(documents);
        for (Link link : links) {
            finder.probabilities.put(link.a(), link.b(), link.probability());
            finder.probabilities.put(link.b(), link.a(), link.probability());
        }
        links.stream()
                .filter(Link::isLinked)
                .sorted(Comparator.comparingDouble(Link::probability)
                        .reversed()
                        .thenComparing(Link::a)
                        .thenComparing(Link::b))
                .forEach(finder::join);
        return finder.facts();
    }

    private void join(Link link) {
        Group a = groupOf.computeIfAbsent(link.a(), Group::new);
        Group b = groupOf.computeIfAbsent(link.b(), Group::new);
        if (a != b && mayJoin(a, b)) {
            a.add(b);
            b.members.forEach(member -> groupOf.put(member, a));
        }
    }

    private boolean mayJoin(Group a, Group b) {
        List<SentenceRef> union = new ArrayList<>(a.members);
        union.addAll(b.members);
        union.sort(null);
        for (int i = MOST_PER_ARTICLE; i < union.size(); i++) {
            if (union.get(i - MOST_PER_ARTICLE).article() == union.get(i).article()) {
                return false;
            }
        }
        for (int i = 1; i < union.size(); i++) {
            SentenceRef left = union.get(i - 1);
            SentenceRef right = union.get(i);
            if (left.article() == right.article() && right.sentence() - left.sentence() > 1) {
                return false;
            }
        }
        double sum = 0;
        int pairs = 0;
        for (SentenceRef x : a.members) {
            for (SentenceRef y : b.members) {
                if (x.article() != y.article()) {
                    sum += probability(x, y);
                    pairs++;
                }
            }
        }
        return pairs > 0 && sum / pairs >= LEAST_MEAN && hasMedoid(union);
    }

    private boolean hasMedoid(List<SentenceRef> members) {
        return members.stream()
                .anyMatch(m -> members.stream()
                        .allMatch(other -> other.article() == m.article() || probability(m, other) >= Link.THRESHOLD));
    }

    private double probability(SentenceRef a, SentenceRef b) {
        Double found = probabilities.get(a, b);
        return found == null ? 0 : found;
    }

    private List<Fact> facts() {
        Set<Group> groups = new LinkedHashSet<>(groupOf.values());
        List<List<SentenceRef>> sorted = groups.stream()
                .filter(group -> group.members.size() > 1)
                .map(group -> group.members.stream().sorted().toList())
                .sorted(Comparator.comparing(members -> members.get(0)))
                .toList();
        List<Fact> facts = new ArrayList<>();
        for (List<SentenceRef> members : sorted) {
            SentenceRef medoid = medoid(members);
            facts.add(new Fact("f" + (facts.size() + 1), medoid, members, coverage(medoid, members)));
        }
        return facts;
    }

    /**
     * Returns the member with the highest mean probability to those of other articles; a caption only among captions. Of two sentences each has the
     * same: then the one with the most and surest links to any sentences, then that of the article whose id is first,
     * so that the order of the articles does not count.
     */
    private SentenceRef medoid(List<SentenceRef> members) {
        return members.stream()
                .max(Comparator.comparing((SentenceRef member) -> !isCaption(member))
                        .thenComparingDouble(member -> rounded(meanProbability(member, members)))
                        .thenComparingDouble(member -> rounded(allProbabilities(member)))
                        .thenComparing(
                                member -> documents
                                        .get(member.article())
                                        .article()
                                        .id(),
                                reverseOrder())
                        .thenComparing(reverseOrder()))
                .orElseThrow();
    }

    private boolean isCaption(SentenceRef ref) {
        return documents.get(ref.article()).sentences().get(ref.sentence()).kind() == SentenceKind.CAPTION;
    }

    private double meanProbability(SentenceRef member, List<SentenceRef> members) {
        return members.stream()
                .filter(other -> other.article() != member.article())
                .mapToDouble(other -> probability(member, other))
                .average()
                .orElse(0);
    }

    private double allProbabilities(SentenceRef member) {
        return probabilities.row(member).values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .sum();
    }

    /** Drops the last digits, which depend on the order in which numbers were added up. */
    private static double rounded(double value) {
        return Math.rint(value * 1e9) / 1e9;
    }

    private List<Coverage> coverage(SentenceRef medoid, List<SentenceRef> members) {
        Coverage[] coverage = new Coverage[documents.size()];
        Arrays.fill(coverage, Coverage.NOT_FOUND);
        probabilities.row(medoid).forEach((other, probability) -> {
            if (probability >= PARTIAL) {
                coverage[other.article()] = Coverage.PARTIAL;
            }
        });
        for (SentenceRef member : members) {
            coverage[member.article()] = Coverage.COVERED;
        }
        for (int i = 0; i < coverage.length; i++) {
            if (coverage[i] == Coverage.NOT_FOUND && isPublishedBefore(i, members)) {
                coverage[i] = Coverage.PUBLISHED_BEFORE;
            }
        }
        return List.of(coverage);
    }

    /** Tells whether an article is known to be older than all that tell the fact. */
    private boolean isPublishedBefore(int article, List<SentenceRef> members) {
        PublicationTime published = documents.get(article).article().published();
        return published != null
                && members.stream()
                        .map(member -> documents.get(member.article()).article().published())
                        .allMatch(other -> other != null && published.isBefore(other));
    }

    /** A set of sentences in the making. */
    private static final class Group {
        private final List<SentenceRef> members = new ArrayList<>();

        Group(SentenceRef member) {
            members.add(member);
        }

        void add(Group other) {
            members.addAll(other.members);
        }
    }
}
