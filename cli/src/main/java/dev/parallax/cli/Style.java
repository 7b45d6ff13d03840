package dev.parallax.cli;

import dev.parallax.compare.Coverage;

/**
 * The looks of text on a terminal.
 *
 * @param colour whether to use colour and weight
 * @param unicode whether to use signs beyond ASCII
 */
record Style(boolean colour, boolean unicode) {

    private static final String RESET = "\u001b[0m";

    /** Returns the text as a heading. */
    String strong(String text) {
        return with("\u001b[1m", text);
    }

    /** Returns the text drawn back. */
    String faint(String text) {
        return with("\u001b[2m", text);
    }

    /** Returns the text as a name that other lines refer to. */
    String name(String text) {
        return with("\u001b[36m", text);
    }

    /** Returns the sign of a coverage, one column wide. */
    String sign(Coverage coverage) {
        return switch (coverage) {
            case COVERED -> with("\u001b[32m", unicode ? "●" : "#");
            case PARTIAL -> with("\u001b[33m", unicode ? "◐" : "o");
            case NOT_FOUND, PUBLISHED_BEFORE -> faint(unicode ? "·" : ".");
        };
    }

    /** Returns what stands for words left out. */
    String ellipsis() {
        return unicode ? "…" : "...";
    }

    private String with(String code, String text) {
        return colour ? code + text + RESET : text;
    }
}
