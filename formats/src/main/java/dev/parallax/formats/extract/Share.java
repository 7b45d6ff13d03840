package dev.parallax.formats.extract;

/** Sums of words, of linked words and of likely words over groups of blocks. */
final class Share {

    final double[] words;
    final double[] linked;
    final double[] likely;

    Share(int groups) {
        words = new double[groups];
        linked = new double[groups];
        likely = new double[groups];
    }

    void add(int group, Block block, double score) {
        words[group] += block.words();
        linked[group] += block.linkedWords();
        likely[group] += block.words() * score;
    }

    void sumUp(PageTree tree) {
        tree.sumUp(words);
        tree.sumUp(linked);
        tree.sumUp(likely);
    }

    /** Returns a group's mean score, a word one vote; 0 for a group without words. */
    double score(int group) {
        return words[group] == 0 ? 0 : likely[group] / words[group];
    }

    /** Returns a group's mean score without one of its blocks, or -1 if it is alone. */
    double scoreWithout(int group, Block block, double score) {
        double rest = words[group] - block.words();
        return rest < 0.5 ? -1 : Math.max(0, (likely[group] - block.words() * score) / rest);
    }

    double links(int group) {
        return words[group] == 0 ? 0 : linked[group] / words[group];
    }
}
