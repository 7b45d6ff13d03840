/** What an article speaks of: people and organisations and who is meant where; quantities, dates and status words. */
@NullMarked
package dev.parallax.mention;

import org.jspecify.annotations.NullMarked;
