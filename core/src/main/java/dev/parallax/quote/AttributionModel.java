package dev.parallax.quote;

import dev.parallax.internal.HashedModel;
import java.util.Map;

/** The weights that find attributed words: those that tell cues, and those of the chain. Immutable and thread-safe. */
public final class AttributionModel {

    final HashedModel cues;
    final HashedModel chain;

    private AttributionModel(HashedModel cues, HashedModel chain) {
        this.cues = cues;
        this.chain = chain;
    }

    /**
     * Returns a model with weights by the names of features.
     *
     * @param cues those that tell cues
     * @param chain those that tell where attributed words lie, start and end
     */
    public static AttributionModel of(Map<String, Double> cues, Map<String, Double> chain) {
        return new AttributionModel(HashedModel.of(cues), HashedModel.of(chain));
    }

    /** Reads the weights that come with Parallax. */
    static AttributionModel read() {
        return new AttributionModel(
                HashedModel.read(AttributionModel.class, "cue.tsv"),
                HashedModel.read(AttributionModel.class, "attribution.tsv"));
    }
}
