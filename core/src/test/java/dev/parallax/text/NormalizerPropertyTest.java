package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Span;
import dev.parallax.testing.RandomTexts;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NormalizerPropertyTest {

    private static final int TEXTS = 400;

    private final Normalizer normalizer = Normalizer.of(NormalizerVersion.V1);

    @RepeatedTest(10)
    void doesWhatTheSlowTwinDoes(RepetitionInfo info) {
        RandomTexts texts = RandomTexts.seeded(info.getCurrentRepetition());
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next(12);
            assertThat(normalizer.normalize(text).text())
                    .as(escaped(text))
                    .isEqualTo(WholeTextNormalizer.normalize(text));
        }
    }

    @RepeatedTest(10)
    void normalisingAgainChangesNothing(RepetitionInfo info) {
        RandomTexts texts = RandomTexts.seeded(100 + info.getCurrentRepetition());
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next(20);
            String once = normalizer.normalize(text).text();
            assertThat(normalizer.normalize(once).text()).as(escaped(text)).isEqualTo(once);
        }
    }

    @RepeatedTest(5)
    void canonicallyEquivalentTextsBecomeTheSame(RepetitionInfo info) {
        RandomTexts texts = RandomTexts.seeded(200 + info.getCurrentRepetition());
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder known = new StringBuilder();
            texts.next(12).codePoints().filter(CodePointKind::isKnown).forEach(known::appendCodePoint);
            String text = known.toString();
            String expected = normalizer.normalize(text).text();
            for (Form form : List.of(Form.NFC, Form.NFD)) {
                String equivalent = java.text.Normalizer.normalize(text, form);
                assertThat(normalizer.normalize(equivalent).text())
                        .as(escaped(text))
                        .isEqualTo(expected);
            }
        }
    }

    @RepeatedTest(10)
    void spansEncloseWhatTheyCameFrom(RepetitionInfo info) {
        RandomTexts texts = RandomTexts.seeded(300 + info.getCurrentRepetition());
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next(12);
            NormalizedText normalized = normalizer.normalize(text);
            OffsetMap map = normalized.map();
            assertThat(map.originalLength()).isEqualTo(text.length());
            assertThat(map.normalizedLength()).isEqualTo(normalized.text().length());
            Span span = span(texts, text.length());
            Span there = map.toNormalized(span);
            assertThat(there.end()).isLessThanOrEqualTo(map.normalizedLength());
            if (!there.isEmpty()) {
                Span back = map.toOriginal(there);
                assertDropped(text, span.start(), back.start());
                assertDropped(text, back.end(), span.end());
            }
            Span match = span(texts, normalized.text().length());
            assertThat(map.toNormalized(map.toOriginal(match)).contains(match))
                    .as(escaped(text))
                    .isTrue();
        }
    }

    @RepeatedTest(10)
    void spansSplitNoCharacter(RepetitionInfo info) {
        RandomTexts texts = RandomTexts.seeded(400 + info.getCurrentRepetition());
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next(12);
            NormalizedText normalized = normalizer.normalize(text);
            Span match = span(texts, normalized.text().length());
            if (match.isEmpty()) {
                continue;
            }
            Span original = normalized.map().toOriginal(match);
            assertThat(isBoundary(text, original.start()))
                    .as(escaped(text) + original)
                    .isTrue();
            assertThat(isBoundary(text, original.end()))
                    .as(escaped(text) + original)
                    .isTrue();
            // What is normalised by itself is what stands there in the whole.
            assertThat(normalizer.normalize(original.in(text)).text().strip())
                    .as(escaped(text) + original)
                    .contains(match.in(normalized.text()).strip());
        }
    }

    @Test
    void positionsNeverGoBack() {
        RandomTexts texts = RandomTexts.seeded(500);
        for (int i = 0; i < TEXTS; i++) {
            OffsetMap map = normalizer.normalize(texts.next(12)).map();
            int start = 0;
            int end = 0;
            for (int p = 0; p < map.normalizedLength(); p++) {
                Span unit = map.toOriginal(new Span(p, p + 1));
                assertThat(unit.start()).isGreaterThanOrEqualTo(start);
                assertThat(unit.end()).isGreaterThanOrEqualTo(end);
                start = unit.start();
                end = unit.end();
            }
        }
    }

    @Test
    void severalThreadsGetWhatOneGets() throws Exception {
        List<String> texts = new ArrayList<>();
        RandomTexts source = RandomTexts.seeded(600);
        for (int i = 0; i < TEXTS; i++) {
            texts.add(source.next(20));
        }
        List<String> expected = normalizeAll(texts);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(pool.submit(() -> normalizeAll(texts)));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private List<String> normalizeAll(List<String> texts) {
        return texts.stream().map(t -> normalizer.normalize(t).text()).toList();
    }

    private static Span span(RandomTexts random, int length) {
        int a = random.below(length + 1);
        int b = random.below(length + 1);
        return new Span(Math.min(a, b), Math.max(a, b));
    }

    /** Between an edge of a span and the edge of what encloses it there may be dropped characters only. */
    private static void assertDropped(String text, int from, int to) {
        if (from < to) {
            String between = text.substring(from, to);
            String left = Normalizer.of(NormalizerVersion.V1).normalize(between).text();
            assertThat(left.isBlank()).as(escaped(between)).isTrue();
        }
    }

    private static boolean isBoundary(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        boolean mark = CharacterClass.of(after) == CharacterClass.MARK;
        boolean base = Character.isLetterOrDigit(before) && CodePointKind.isKnown(before);
        return !(mark && base && CodePointKind.of(before) != CodePointKind.DROP);
    }

    static String escaped(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            result.append(
                    c >= ' ' && c < 127
                            ? String.valueOf(c)
                            : "\\u" + Integer.toHexString(c | 0x10000).substring(1));
        }
        return result.toString();
    }
}
