/** Who said what: quotations with speakers and cue verbs, and what becomes of one utterance in several articles. */
@NullMarked
package dev.parallax.quote;

import org.jspecify.annotations.NullMarked;
