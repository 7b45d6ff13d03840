/** Text that two articles share: passages, how the articles stand to one another, who took it, and who is credited. */
@NullMarked
package dev.parallax.reuse;

import org.jspecify.annotations.NullMarked;
