/** Normalises articles, measures what they share and aligns their sentences. */
module dev.parallax.core {
    requires static transitive org.jspecify;
    requires com.google.common;
    requires io.github.javadiffutils;
    requires org.apache.commons.text;

    exports dev.parallax.align;
    exports dev.parallax.article;
    exports dev.parallax.compare;
    exports dev.parallax.difference;
    exports dev.parallax.duplicate;
    exports dev.parallax.mention;
    exports dev.parallax.quote;
    exports dev.parallax.reuse;
    exports dev.parallax.sentence;
    exports dev.parallax.shingle;
    exports dev.parallax.story;
    exports dev.parallax.text;
}
