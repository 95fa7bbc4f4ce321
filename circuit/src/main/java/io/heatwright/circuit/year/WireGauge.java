package io.heatwright.circuit.year;

import java.util.Optional;

/**
 * Copper wires of branch circuits by American Wire Gauge, with their resistance at 75 °C [NEC, chapter 9, table 8, from
 * memory]. Aluminium is left out: no figure for it was at hand.
 */
public enum WireGauge {
    /** 14 AWG, for 15 A. */
    AWG_14("14 AWG", 15, 3.07),
    /** 12 AWG, for 20 A. */
    AWG_12("12 AWG", 20, 1.93),
    /** 10 AWG, for 30 A. */
    AWG_10("10 AWG", 30, 1.21),
    /** 8 AWG, for 40 A. */
    AWG_8("8 AWG", 40, 0.764);

    private static final double THOUSAND_FEET = 304.8;

    private final String words;
    private final double largestBreaker;
    private final double ohmsPerThousandFeet;

    WireGauge(String words, double largestBreaker, double ohmsPerThousandFeet) {
        this.words = words;
        this.largestBreaker = largestBreaker;
        this.ohmsPerThousandFeet = ohmsPerThousandFeet;
    }

    /**
     * Returns its name as written.
     *
     * @return for example {@code 14 AWG}
     */
    public String words() {
        return words;
    }

    /**
     * Returns the resistance of one conductor.
     *
     * @return Ω/m
     */
    public double resistance() {
        return ohmsPerThousandFeet / THOUSAND_FEET;
    }

    /**
     * Finds a gauge by its name.
     *
     * @param words as {@link #words()} has it
     * @return the gauge, or nothing
     */
    public static Optional<WireGauge> named(String words) {
        for (var gauge : values()) {
            if (gauge.words.equals(words)) {
                return Optional.of(gauge);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the thinnest copper wire that a breaker may protect [NEC 240.4(D), from memory].
     *
     * @param rating of the breaker, A
     * @return the gauge; empty above 40 A
     */
    public static Optional<WireGauge> thinnestFor(double rating) {
        for (var gauge : values()) {
            if (rating <= gauge.largestBreaker) {
                return Optional.of(gauge);
            }
        }
        return Optional.empty();
    }
}
