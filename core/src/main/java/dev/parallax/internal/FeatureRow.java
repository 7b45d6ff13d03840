package dev.parallax.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The features of one thing, put in as the parts of their names: it adds up their weights, or collects the names for a
 * trainer. The hash code of a joint name follows from those of the parts, which strings remember. Not thread-safe.
 */
public final class FeatureRow {

    private static final int[] POWERS = new int[64];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 31 * POWERS[i - 1];
        }
    }

    private final @Nullable HashedModel model;
    private final List<String> names = new ArrayList<>();
    private double sum;

    private FeatureRow(@Nullable HashedModel model) {
        this.model = model;
        this.sum = model == null ? 0 : model.always();
    }

    /** Returns a row that adds up weights. */
    public static FeatureRow summing(HashedModel model) {
        return new FeatureRow(model);
    }

    /** Returns a row that collects names. */
    public static FeatureRow naming() {
        return new FeatureRow(null);
    }

    /** Puts in a feature. */
    public void put(String a) {
        if (model == null) {
            names.add(a);
        } else {
            sum += model.weight(a.hashCode());
        }
    }

    /** Puts in a feature whose name is in two parts. */
    public void put(String a, String b) {
        if (model == null) {
            names.add(a + b);
        } else {
            sum += model.weight(join(a.hashCode(), b));
        }
    }

    /** Tells whether a feature in two parts has a weight; for a trainer any may have one. */
    public boolean isKnown(String a, String b) {
        return model == null || model.weight(join(a.hashCode(), b)) != 0;
    }

    /** Puts in a feature whose name is in three parts. */
    public void put(String a, String b, String c) {
        if (model == null) {
            names.add(a + b + c);
        } else {
            sum += model.weight(join(join(a.hashCode(), b), c));
        }
    }

    /** Puts in a feature whose name is in four parts. */
    public void put(String a, String b, String c, String d) {
        if (model == null) {
            names.add(a + b + c + d);
        } else {
            sum += model.weight(join(join(join(a.hashCode(), b), c), d));
        }
    }

    /** Returns the hash code of a name that has one and goes on with a part. */
    private static int join(int hash, String part) {
        int power = 1;
        for (int left = part.length(); left > 0; left -= POWERS.length - 1) {
            power *= POWERS[Math.min(left, POWERS.length - 1)];
        }
        return hash * power + part.hashCode();
    }

    /** Returns the sum of the weights since the last call, and starts anew. */
    public double takeSum() {
        double taken = sum;
        sum = model == null ? 0 : model.always();
        return taken;
    }

    /** Returns the names since the last call, and starts anew. */
    public List<String> takeNames() {
        List<String> taken = List.copyOf(names);
        names.clear();
        return taken;
    }
}
