package dev.parallax.sentence;

import java.util.Set;

/** English words that hold sentences together and say little by themselves, and those that deny. */
final class FunctionWords {

    private static final Set<String> WORDS = Set.of(
            ("a an the this that these those some any each every either neither both all no not nor n't and or but if"
                            + " then than so as at by for from in into of off on onto out over to up with within without"
                            + " about after against before between during through under until upon while where when"
                            + " which who whom whose what why how there here it its it's he his him himself she her hers"
                            + " herself they their them themselves we our ours us you your yours i me my mine myself one"
                            + " is are was were be been being am has have had having do does did doing done will would"
                            + " shall should can could may might must also just very too only own same such more most"
                            + " other another because since though although however yet still even well now"
                            + " don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't"
                            + " can't cannot couldn't shouldn't i'm he's she's that's we're they're you're i've we've"
                            + " they've you've i'll he'll she'll we'll they'll i'd he'd she'd")
                    .split(" "));

    private static final Set<String> DENIALS = Set.of(
            ("no not nor never none nobody nothing neither without cannot n't don't doesn't didn't isn't aren't wasn't"
                            + " weren't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't hardly")
                    .split(" "));

    private FunctionWords() {}

    /** Tells whether a term in lower case says little by itself. */
    static boolean contains(String term) {
        return WORDS.contains(term);
    }

    /** Tells whether a term in lower case denies what it stands with. */
    static boolean isDenial(String term) {
        return DENIALS.contains(term);
    }
}
