package dev.parallax.formats;

import dev.parallax.align.Link;
import dev.parallax.align.LinkEvidence;
import dev.parallax.align.LinkRelation;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.WordEdit;
import dev.parallax.article.Article;
import dev.parallax.compare.ArticlePair;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Coverage;
import dev.parallax.compare.Fact;
import dev.parallax.reuse.Direction;
import dev.parallax.reuse.PairRelation;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Comparisons put together by hand, so that tests know what stands in them. Sentences are named by how they begin. */
public final class SampleComparison {

    private final List<Document> documents = new ArrayList<>();
    private final List<ArticlePair> pairs = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    public static SampleComparison of(Article... articles) {
        SampleComparison sample = new SampleComparison();
        for (Article article : articles) {
            sample.documents.add(Analyzer.create().analyze(article));
        }
        return sample;
    }

    /** Three reports of a bridge that reopens: one fact told by all, one by the first two, one by the last two. */
    public static Comparison bridge() {
        Article courier = Article.of(
                        "courier",
                        "Varnow bridge reopens\n\nThe bridge at Varnow reopened on Monday. "
                                + "Repairs cost 14 million crowns. Ines Maddow cut the ribbon.")
                .withOutlet("Varnow Courier")
                .withUrl("https://courier.example/bridge?a=1&b=2");
        Article post = Article.of(
                        "post",
                        "A river crossed again\n\nOn Monday the Varnow bridge reopened to traffic. "
                                + "The repairs cost 14 million crowns. Ferries will stop running.")
                .withOutlet("Evening Post");
        Article radio = Article.of(
                        "radio",
                        "Bridge open\n\nTraffic crosses the bridge at Varnow again since Monday. "
                                + "The ferries are to stop.")
                .withOutlet("Radio Lenne");
        return of(courier, post, radio)
                .link(at("The bridge at", 0), at("On Monday", 1), .93, LinkRelation.PARAPHRASE)
                .link(at("Repairs cost", 0), at("The repairs", 1), .97, LinkRelation.NEAR_VERBATIM)
                .link(at("The bridge at", 0), at("Traffic", 2), .72, LinkRelation.PARAPHRASE)
                .link(at("Repairs cost", 0), at("The ferries", 2), .2, LinkRelation.RELATED)
                .link(at("Ferries", 1), at("The ferries", 2), .81, LinkRelation.A_IN_B)
                .fact("f1", at("The bridge at", 0), at("On Monday", 1), at("Traffic", 2))
                .fact("f2", at("Repairs cost", 0), at("The repairs", 1))
                .fact("f3", at("Ferries", 1), at("The ferries", 2))
                .partial(1, 2)
                .pair(0, 1, .31, .28, PairRelation.PARTIAL)
                .pair(0, 2, .02, .03, PairRelation.INDEPENDENT)
                .pair(1, 2, 0, 0, PairRelation.INDEPENDENT)
                .build();
    }

    /** The sentence of an article that begins with some words. */
    public record At(String beginning, int article) {}

    public static At at(String beginning, int article) {
        return new At(beginning, article);
    }

    private SentenceRef ref(At at) {
        Document document = documents.get(at.article());
        for (Sentence sentence : document.sentences()) {
            if (document.text(sentence).startsWith(at.beginning())) {
                return new SentenceRef(at.article(), sentence.index());
            }
        }
        throw new IllegalArgumentException("no sentence " + at);
    }

    public SampleComparison link(At a, At b, double probability, LinkRelation relation) {
        SentenceRef first = ref(a);
        SentenceRef second = ref(b);
        WordEdit edit = new WordEdit(WordEdit.Op.REPLACE, firstWord(first), firstWord(second));
        LinkEvidence evidence = new LinkEvidence(List.of("14"), List.of("Varnow"), false, List.of("bridge"));
        links.add(new Link(first, second, probability, relation, evidence, List.of(edit)));
        return this;
    }

    private dev.parallax.article.Span firstWord(SentenceRef ref) {
        Document document = documents.get(ref.article());
        return document.tokens().span(document.sentences().get(ref.sentence()).firstToken());
    }

    public SampleComparison fact(String id, At... members) {
        List<SentenceRef> refs = Arrays.stream(members).map(this::ref).toList();
        Coverage[] coverage = new Coverage[documents.size()];
        Arrays.fill(coverage, Coverage.NOT_FOUND);
        refs.forEach(ref -> coverage[ref.article()] = Coverage.COVERED);
        facts.add(new Fact(id, refs.get(0), List.copyOf(new TreeSet<>(refs)), List.of(coverage)));
        return this;
    }

    /** Says that an article tells a fact in part. */
    public SampleComparison partial(int fact, int article) {
        Fact old = facts.get(fact);
        List<Coverage> coverage = new ArrayList<>(old.coverage());
        coverage.set(article, Coverage.PARTIAL);
        facts.set(fact, new Fact(old.id(), old.label(), old.members(), coverage));
        return this;
    }

    public SampleComparison pair(int a, int b, double aInB, double bInA, PairRelation relation) {
        List<String> evidence = List.of("Words of pair " + a + "-" + b + ".");
        pairs.add(new ArticlePair(
                a, b, Math.min(aInB, bInA), aInB, bInA, relation, Direction.UNKNOWN, evidence, List.of(), List.of()));
        return this;
    }

    public Comparison build() {
        return Comparison.of(documents, pairs, links, facts);
    }
}
