package dev.parallax.text;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import org.jspecify.annotations.Nullable;

/** Scripts by their blocks of the basic plane; what the runtime's own tables say may change with its version. */
enum Script {
    LATIN("en", false),
    GREEK("el", false),
    CYRILLIC("ru", false),
    HEBREW("he", false),
    ARABIC("ar", false),
    DEVANAGARI("hi", false),
    THAI("th", true),
    HANGUL("ko", true),
    KANA("ja", true),
    HAN("zh", true);

    private final String language;
    private final boolean dense;

    Script(String language, boolean dense) {
        this.language = language;
        this.dense = dense;
    }

    /** Tells whether few characters make a word. */
    boolean isDense() {
        return dense;
    }

    /** Returns the language that is mostly written in this script. Japanese mixes Han with kana. */
    String language(Multiset<Script> letters) {
        return this == HAN && letters.count(KANA) * 8 > letters.count(HAN) ? KANA.language : language;
    }

    /** Counts the letters of each script among the first units of a text. */
    static Multiset<Script> count(String text, int units) {
        Multiset<Script> letters = EnumMultiset.create(Script.class);
        int limit = Math.min(text.length(), units);
        int latin = 0;
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            Script script = c < 0x250 ? null : of(c);
            latin += c < 0x250 && Glyphs.isLetter(c) ? 1 : 0;
            if (script != null) {
                letters.add(script);
            }
        }
        letters.add(LATIN, latin);
        return letters;
    }

    /** Returns the script that most letters belong to, null where there are none; dense ones count double. */
    static @Nullable Script most(Multiset<Script> letters) {
        Script most = null;
        int highest = 0;
        for (Script script : values()) {
            int count = letters.count(script) * (script.dense ? 2 : 1);
            if (count > highest) {
                highest = count;
                most = script;
            }
        }
        return most;
    }

    private static @Nullable Script of(char c) {
        if (c < 0xE80) {
            return ofAlphabet(c);
        }
        if (c < 0x3040) {
            return c >= 0x1E00 && c < 0x1F00 ? LATIN : c >= 0x1F00 && c < 0x2000 ? GREEK : null;
        }
        if (c < 0x3100) {
            return KANA;
        }
        boolean han = (c >= 0x3400 && c < 0x4DC0) || (c >= 0x4E00 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00);
        return han ? HAN : c >= 0xAC00 && c < 0xD7B0 ? HANGUL : null;
    }

    private static @Nullable Script ofAlphabet(char c) {
        if (c >= 0x370 && c < 0x400) {
            return GREEK;
        }
        if (c >= 0x400 && c < 0x530) {
            return CYRILLIC;
        }
        if (c >= 0x590 && c < 0x600) {
            return HEBREW;
        }
        if ((c >= 0x600 && c < 0x700) || (c >= 0x750 && c < 0x780)) {
            return ARABIC;
        }
        return c >= 0x900 && c < 0x980 ? DEVANAGARI : c >= 0xE00 ? THAI : null;
    }
}
