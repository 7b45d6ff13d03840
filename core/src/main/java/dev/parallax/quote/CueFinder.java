package dev.parallax.quote;

import dev.parallax.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Finds the cue verb of a quotation: next to its speaker, else between the two, else next to the quotation. */
final class CueFinder {

    private static final int NEAR = 6;
    private static final int BETWEEN = 40;

    private final QuoteContext context;

    CueFinder(QuoteContext context) {
        this.context = context;
    }

    /** Returns the cue of a run with its speaker; null if there is none. */
    @Nullable
    Cue of(int run, @Nullable Mention speaker) {
        int first = context.runFirst[run];
        int end = context.runEnd[run];
        int token = -1;
        if (speaker != null) {
            token = nextTo(speaker);
            if (token < 0) {
                boolean after = speaker.firstToken() >= end;
                token = within(after ? end : speaker.endToken(), after ? speaker.firstToken() : first);
            }
        } else {
            token = within(end, Math.min(context.tokens.size(), end + NEAR));
            if (token < 0) {
                token = within(Math.max(0, first - NEAR), first);
            }
        }
        return token < 0 ? null : context.cueOf(token);
    }

    private int nextTo(Mention speaker) {
        for (int i = speaker.endToken(); i < Math.min(context.tokens.size(), speaker.endToken() + 4); i++) {
            if (context.isCue(i)) {
                return i;
            }
            if (context.runOf[i] >= 0 || context.mentionOf[i] >= 0) {
                break;
            }
        }
        for (int i = speaker.firstToken() - 1; i >= Math.max(0, speaker.firstToken() - 4); i--) {
            if (context.isCue(i)) {
                return i;
            }
            if (context.runOf[i] >= 0) {
                break;
            }
        }
        return -1;
    }

    /** Returns the last cue between two tokens; -1 if there is none. */
    private int within(int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - BETWEEN); i--) {
            if (context.isCue(i)) {
                return i;
            }
        }
        return -1;
    }
}
