package dev.parallax.difference;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.mention.StatusMention;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Finds what one report says was put off and another that it was given up: "the signing was delayed", "the signature
 * was cancelled". A report says so once, in a short sentence that tells little else, so that its link is weak; what was
 * to take place stands before the word, and must be the same. Linear in the links.
 */
final class ScheduleComparer {

    private static final String GROUP = "schedule";

    /** How many words for what was to take place both must have. */
    private static final int LEAST_SHARED = 2;

    /** What one of them must weigh. */
    private static final double WEIGHTY = 0.3;

    private static final double LEAST_WEIGHT = 0.12;
    private static final int SHORTEST = 4;
    private static final int REACH = 25;
    private static final double CONFIDENCE = 0.65;

    private final List<Document> documents;
    private final List<Mentions> mentions;
    private final EventWords words;
    private final Map<SentenceRef, StatusMention> places = new TreeMap<>();

    private ScheduleComparer(List<Document> documents, List<Mentions> mentions, EventWords words) {
        this.documents = documents;
        this.mentions = mentions;
        this.words = words;
        for (int article = 0; article < documents.size(); article++) {
            for (Sentence sentence : documents.get(article).sentences()) {
                if (sentence.kind() == SentenceKind.BODY || sentence.kind() == SentenceKind.HEADLINE) {
                    collect(article, sentence);
                }
            }
        }
    }

    static List<DiscrepancyGroup> find(
            List<Document> documents, List<Mentions> mentions, EventWords words, List<Link> links) {
        return new ScheduleComparer(documents, mentions, words).groups(links);
    }

    /** Keeps the word of a sentence that has one only. */
    private void collect(int article, Sentence sentence) {
        List<StatusMention> found = mentions.get(article).statuses(sentence).stream()
                .filter(status -> status.group().equals(GROUP) && !status.isNegated())
                .toList();
        if (found.size() == 1) {
            places.put(new SentenceRef(article, sentence.index()), found.get(0));
        }
    }

    private List<DiscrepancyGroup> groups(List<Link> links) {
        Map<SentenceRef, List<SentenceRef>> candidates = new LinkedHashMap<>();
        List<DiscrepancyGroup> groups = new ArrayList<>();
        for (Link link : links) {
            StatusMention x = places.get(link.a());
            StatusMention y = places.get(link.b());
            if (x != null && y != null) {
                candidates.computeIfAbsent(link.a(), k -> new ArrayList<>()).add(link.b());
                candidates.computeIfAbsent(link.b(), k -> new ArrayList<>()).add(link.a());
                if (!x.side().equals(y.side()) && isSame(link.a(), link.b(), LEAST_SHARED)) {
                    DiscrepancyGroup.add(groups, finding(link.a(), link.b()), CONFIDENCE);
                }
            }
        }
        for (DiscrepancyGroup group : groups) {
            for (Finding.Place place : List.copyOf(group.places())) {
                for (SentenceRef other : candidates.getOrDefault(place.sentence(), List.of())) {
                    if (isSame(place.sentence(), other, 1)) {
                        group.places().add(place(other));
                    }
                }
            }
        }
        return groups;
    }

    private Finding finding(SentenceRef a, SentenceRef b) {
        return new Finding(
                DiscrepancyKind.STATUS,
                DiscrepancyRelation.CONFLICT,
                place(a),
                place(b),
                Finding.Evidence.SOLE,
                subject(a, b));
    }

    /** Returns the words of the first sentence for what was to take place that stand in the second, too. */
    private String subject(SentenceRef a, SentenceRef b) {
        Set<String> others = plan(b);
        Document document = documents.get(a.article());
        Tokens tokens = document.tokens();
        Set<String> told = plan(a);
        StringJoiner subject = new StringJoiner(" ");
        Sentence sentence = document.sentences().get(a.sentence());
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String stem = tokens.stem(i);
            if (told.remove(stem) && others.stream().anyMatch(other -> isForm(stem, other))) {
                subject.add(tokens.span(i).in(document.article().text()));
            }
        }
        return subject.toString();
    }

    private Finding.Place place(SentenceRef ref) {
        StatusMention status = places.get(ref);
        if (status == null) {
            throw new IllegalStateException("no word of the group in " + ref);
        }
        return new Finding.Place(ref, status.span());
    }

    /** Tells whether two sentences are about the same plan: words for it stand in both, in one form or another. */
    private boolean isSame(SentenceRef a, SentenceRef b, int least) {
        List<String> others = new ArrayList<>(plan(b));
        int shared = 0;
        double best = 0;
        for (String stem : plan(a)) {
            for (int i = 0; i < others.size(); i++) {
                if (isForm(stem, others.get(i))) {
                    shared++;
                    best = Math.max(best, Math.min(weight(stem), weight(others.get(i))));
                    others.remove(i);
                    break;
                }
            }
        }
        return shared >= least && best >= WEIGHTY;
    }

    /** Returns the stems before the word for what became of it, names left aside, that weigh something. */
    private Set<String> plan(SentenceRef ref) {
        Document document = documents.get(ref.article());
        Tokens tokens = document.tokens();
        Sentence sentence = document.sentences().get(ref.sentence());
        StatusMention status = places.get(ref);
        Set<String> stems = new HashSet<>();
        int end = status == null ? sentence.firstToken() : status.firstToken();
        for (int i = Math.max(sentence.firstToken(), end - REACH); i < end; i++) {
            String stem = tokens.stem(i);
            if (!tokens.isNumber(i) && !words.isName(stem) && weight(stem) >= LEAST_WEIGHT) {
                stems.add(stem);
            }
        }
        return stems;
    }

    private double weight(String stem) {
        return words.weight(stem);
    }

    /** "sign" and "signatur", "fish" and "fisheri": one begins the other. */
    private static boolean isForm(String a, String b) {
        return a.equals(b) || (Math.min(a.length(), b.length()) >= SHORTEST && (a.startsWith(b) || b.startsWith(a)));
    }
}
