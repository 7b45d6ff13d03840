package dev.parallax.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordGroupsTest {

    private final WordGroups groups = WordGroups.english();

    @ParameterizedTest
    @CsvSource({
        "bought, buy, 0.97",
        "sec, secur and exchang commiss, 0.95",
        "beij, chines, 0.85",
        "unit state, u.s., 0.85",
        "repay, reimburs, 0.9",
        "guitar, instrument, 0.6"
    })
    void entriesOfAGroupAreAlike(String a, String b, double strength) {
        assertThat(groups.similarity(a, b)).isEqualTo(strength);
        assertThat(groups.similarity(b, a)).isEqualTo(strength);
    }

    @Test
    void thePronounIsNoCountry() {
        assertThat(groups.similarity("us", "america")).isZero();
    }

    @Test
    void wordsOfNoGroupAreUnlike() {
        assertThat(groups.similarity("orselbrig", "bridg")).isZero();
        assertThat(groups.of("orselbrig")).isEmpty();
    }

    @Test
    void phrasesAreKnownByTheirBeginnings() {
        assertThat(groups.isPhrase("secur and exchang commiss")).isTrue();
        assertThat(groups.beginsPhrase("secur and")).isTrue();
        assertThat(groups.isPhrase("secur and")).isFalse();
        assertThat(groups.isPhrase("beij")).isFalse();
    }
}
