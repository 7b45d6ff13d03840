package dev.parallax.text;

import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * The slow and obvious twin of {@link Normalizer}: works on the whole text at once, one rule after the other, without
 * positions. Leaves out the limit on marks.
 */
final class WholeTextNormalizer {

    private static final Pattern FRACTION = Pattern.compile("[\u00BC-\u00BE\u2150-\u215F\u2189]");

    private WholeTextNormalizer() {}

    static String normalize(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
        StringBuilder result = new StringBuilder();
        StringBuilder known = new StringBuilder();
        visible.codePoints().forEach(c -> {
            if (CodePointKind.isKnown(c)) {
                known.appendCodePoint(CodePointKind.of(c) == CodePointKind.SPACE ? ' ' : c);
            } else {
                result.append(normalizeKnown(known.toString())).appendCodePoint(c);
                known.setLength(0);
            }
        });
        result.append(normalizeKnown(known.toString()));
        return result.toString().replaceAll(" +", " ");
    }

    private static boolean isInvisible(int c) {
        byte kind = CodePointKind.of(c);
        return kind == CodePointKind.DROP || kind == CodePointKind.DROP_EXTEND;
    }

    private static String normalizeKnown(String text) {
        String apart = FRACTION.matcher(text.replaceAll("[\u00B4\u1FFD]", "'")).replaceAll(found -> {
            String before =
                    found.start() == 0 ? "" : caseAndForm(Character.toString(text.codePointBefore(found.start())));
            boolean digit =
                    !before.isEmpty() && before.substring(before.length() - 1).matches("[0-9]");
            return (digit ? " " : "") + found.group();
        });
        return caseAndForm(apart)
                .replaceAll("[`\u02BB\u02BC\u02BD\u2018\u2019\u201A\u201B\u2039\u203A\u275B\u275C]", "'")
                .replaceAll("[\u00AB\u00BB\u201C-\u201F\u275D\u275E\u2E42\u301D-\u301F]", "\"")
                .replaceAll("[\u2010-\u2015\u2212\u2E3A\u2E3B]", "-")
                .replace('\u2044', '/');
    }

    private static String caseAndForm(String text) {
        StringBuilder folded = new StringBuilder();
        java.text.Normalizer.normalize(text, Form.NFKD).codePoints().forEach(c -> {
            if (c == 0xDF || c == 0x1E9E) {
                folded.append("ss");
            } else if (c == 0x345) {
                folded.append('\u03B9');
            } else if (c == 0x131) {
                folded.append('\u0131');
            } else {
                folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
            }
        });
        return java.text.Normalizer.normalize(folded, Form.NFKC);
    }
}
