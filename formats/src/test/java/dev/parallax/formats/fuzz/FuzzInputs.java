package dev.parallax.formats.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes inputs from a seed: fragments that a target knows in any order, then damage. The same seed, the same bytes. */
final class FuzzInputs {

    private static final List<String> TEXT = List.of(
            "Mayor Brandt said. ",
            "U.S. ",
            "a.m. ",
            "“Why?” ",
            "he asked. ",
            "\n",
            "\n\n",
            "\r\n",
            "\u2029",
            "…",
            "?!",
            "...",
            "1. ",
            "• ",
            "(L) ",
            "By Ana Lund",
            "OSTVIK, May 4 — ",
            "Ana Lund/Getty Images",
            "Read more",
            "Related",
            "You might also like",
            "Follow us on Twitter",
            "http://marle.example/a?b=(c). ",
            "a@b.example ",
            "。",
            "！",
            "他说。",
            "สวัสดี",
            "नमस्ते।",
            "שלום.",
            "مرحبا؟",
            "👩‍👩‍👧",
            "e\u0301\u0301\u0301",
            "\u200b",
            "\ufeff",
            "\ud83d",
            "\udc00",
            "\0",
            "A",
            "a",
            " ",
            " ",
            " ",
            "'",
            "\"",
            "*",
            "_",
            "--",
            "—",
            ".",
            ",",
            ":",
            "§",
            "12",
            "3.5",
            "No. ",
            "Dr. ",
            "is a columnist ",
            "© 2026 ",
            "Copyright",
            "said ",
            "\t");
    private static final List<String> HTML = List.of(
            "<p>",
            "</p>",
            "<div class=\"article-body\">",
            "</div>",
            "<article>",
            "</article>",
            "<h1>",
            "</h1>",
            "<a href=\"/x\">",
            "</a>",
            "<script type=\"application/ld+json\">",
            "{\"@type\":\"NewsArticle\",\"headline\":\"",
            "\"articleBody\":\"",
            "\"}",
            "</script>",
            "<style>",
            "</style>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<frameset>",
            "<frame>",
            "<noscript>",
            "<template>",
            "<table><tr><td>",
            "<meta charset=\"",
            "utf-16",
            "windows-1252",
            "x-user-defined",
            "\">",
            "<meta property=\"og:title\" content=\"",
            "<time datetime=\"2026-03-04T09:15:00+01:00\">",
            "<svg>",
            "<math>",
            "<select><option>",
            "<br>",
            "<li>",
            "<ul>",
            "&amp;",
            "&#0;",
            "&#x10FFFF;",
            "&nbsp;",
            "<body>",
            "<html lang=\"de\">",
            "<head>",
            "<title>",
            "</title>",
            "<textarea>",
            "<plaintext>",
            "<",
            ">",
            "=",
            "'");
    private static final List<String> JSON = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\\"",
            "\\u0000",
            "\\ud800",
            "\"text\"",
            "\"title\"",
            "\"id\"",
            "\"published\"",
            "\"2026-03-04\"",
            "null",
            "true",
            "1e999",
            "-",
            "{\"text\":\"The crane fell.\"}",
            "{\"text\":\"One.\",\"id\":\"x\"}",
            "\n",
            "\r",
            "\\",
            "[[[[[[",
            "]]]]]]",
            "{\"a\":{\"a\":",
            "\"articleBody\"",
            "\"items\"",
            "\"body_html\"",
            "\"text_start\":0",
            "/*");
    private static final List<String> TABLE = List.of(
            "id,title,text\n",
            "id\ttitle\ttext\n",
            ",",
            ",",
            "\t",
            "\t",
            "\n",
            "\n",
            "\r\n",
            "\r",
            "\"",
            "\"\"",
            "x",
            "The crane fell.",
            "\ufeff",
            ";",
            "text",
            "published",
            "2026-03-04");

    private final Random random;

    FuzzInputs(long seed) {
        random = new Random(seed);
    }

    byte[] next(FuzzTarget target) {
        List<String> own = switch (target) {
            case EXTRACTOR, HTML -> HTML;
            case JSON, JSON_LINES -> JSON;
            case CSV, TSV -> TABLE;
            default -> TEXT;
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (own == TABLE) {
            out.writeBytes(bytes(TABLE.get(target == FuzzTarget.CSV ? 0 : 1)));
        }
        int parts = 1 << random.nextInt(12);
        for (int i = 0; i < parts; i++) {
            String part = pick(random.nextInt(4) == 0 ? TEXT : own);
            int times = random.nextInt(50) == 0 ? 1 << random.nextInt(12) : 1;
            for (int k = 0; k < times; k++) {
                out.writeBytes(bytes(part));
            }
        }
        return damaged(out.toByteArray());
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Lone surrogates become the bytes that they would have if UTF-8 allowed them. */
    private static byte[] bytes(String part) {
        if (part.length() == 1 && Character.isSurrogate(part.charAt(0))) {
            char c = part.charAt(0);
            return new byte[] {(byte) (0xE0 | c >> 12), (byte) (0x80 | (c >> 6 & 0x3F)), (byte) (0x80 | (c & 0x3F))};
        }
        return part.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] damaged(byte[] whole) {
        byte[] input = whole;
        int kinds = random.nextInt(8);
        if (input.length > 0 && kinds < 3) {
            for (int i = 0; i <= random.nextInt(8); i++) {
                input[random.nextInt(input.length)] = (byte) random.nextInt(256);
            }
        } else if (kinds == 3) {
            input = Arrays.copyOf(input, random.nextInt(input.length + 1));
        } else if (kinds == 4) {
            int from = random.nextInt(input.length + 1);
            byte[] twice = Arrays.copyOf(input, input.length + from);
            System.arraycopy(input, 0, twice, input.length, from);
            input = twice;
        }
        return input;
    }
}
