package dev.parallax.formats.extract;

import java.util.List;

/** Writes blocks as text: a blank line between paragraphs, a line break between the items of a list or rows of a table. */
final class TextRenderer {

    private TextRenderer() {}

    static String render(PageTree tree, List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        Block last = null;
        for (Block block : blocks) {
            if (last != null) {
                text.append(isNextLine(tree, last, block) ? "\n" : "\n\n");
            }
            text.append(block.text());
            last = block;
        }
        return text.toString();
    }

    private static boolean isNextLine(PageTree tree, Block before, Block block) {
        String tag = tree.tag(block.element());
        boolean line = tag.equals("li") || tag.equals("tr") || tag.equals("dd") || tag.equals("dt");
        int parent = tree.parent(block.element());
        String other = tree.tag(before.element());
        boolean alike = other.equals(tag) || (tag.startsWith("d") && other.startsWith("d"));
        return line && alike && parent == tree.parent(before.element());
    }
}
