package io.heatwright.equipment.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A test of [AHRI 210/240]: outdoor dry bulb and compressor speed. Indoors it is 80 °F dry bulb and 67 °F wet bulb in
 * cooling, 70 °F and 60 °F in heating. A single-speed unit has full speed only.
 */
public enum TestName {
    /** Cooling at 95 °F, full speed. */
    A_FULL("A full", 95, true, "a", "a2"),
    /** Cooling at 82 °F, full speed. */
    B_FULL("B full", 82, true, "b", "b2"),
    /** Cooling at 82 °F, low speed. */
    B_LOW("B low", 82, true, "b1"),
    /** Cooling at 87 °F, intermediate speed. */
    E_INTERMEDIATE("E intermediate", 87, true, "e", "eint", "ev"),
    /** Cooling at 67 °F, low speed. */
    F_LOW("F low", 67, true, "f", "f1"),
    /** Heating at 62 °F, low speed. */
    H0_LOW("H0 low", 62, false, "h0", "h01"),
    /** Heating at 47 °F, low speed. */
    H1_LOW("H1 low", 47, false, "h11"),
    /** Heating at 47 °F, full speed. */
    H1_FULL("H1 full", 47, false, "h1", "h12"),
    /** Heating at 35 °F with frost, low speed. */
    H2_LOW("H2 low", 35, false, "h21"),
    /** Heating at 35 °F with frost, intermediate speed. */
    H2_INTERMEDIATE("H2 intermediate", 35, false, "h2int", "h2v"),
    /** Heating at 35 °F with frost, full speed. */
    H2_FULL("H2 full", 35, false, "h2", "h22"),
    /** Heating at 17 °F, low speed. */
    H3_LOW("H3 low", 17, false, "h31"),
    /** Heating at 17 °F, full speed. */
    H3_FULL("H3 full", 17, false, "h3", "h32"),
    /** Heating at 5 °F, full speed. */
    H4_FULL("H4 full", 5, false, "h4", "h42");

    private static final List<String> OTHERS = List.of(
            "c",
            "c1",
            "c2",
            "clow",
            "cfull",
            "d",
            "d1",
            "d2",
            "dlow",
            "dfull",
            "g",
            "g1",
            "glow",
            "i",
            "i1",
            "ilow",
            "h0c",
            "h0c1",
            "h0clow",
            "h1c",
            "h1c1",
            "h1c2",
            "h1clow",
            "h1cfull",
            "h1n",
            "h1nom",
            "h1nominal",
            "a1",
            "alow");

    private final String words;
    private final double fahrenheit;
    private final boolean cooling;

    @SuppressWarnings("ImmutableEnumChecker") // List.of, of strings
    private final List<String> others;

    TestName(String words, double fahrenheit, boolean cooling, String... others) {
        this.words = words;
        this.fahrenheit = fahrenheit;
        this.cooling = cooling;
        this.others = List.of(others);
    }

    /**
     * Returns the test's name as people write it.
     *
     * @return for example {@code B low}
     */
    public String words() {
        return words;
    }

    /**
     * Returns the outdoor dry bulb of the test.
     *
     * @return °C
     */
    public double outdoorTemperature() {
        return celsius(fahrenheit);
    }

    /**
     * Tells whether it is a test of cooling.
     *
     * @return false for heating
     */
    public boolean cools() {
        return cooling;
    }

    /**
     * Finds a test by any usual way of writing its name: {@code A full}, {@code A_full}, {@code A2}, {@code a}; without a
     * speed the test's usual one.
     *
     * @param written any text
     * @return the test, or nothing
     */
    public static Optional<TestName> called(String written) {
        var wanted = plain(written);
        for (var name : values()) {
            if (plain(name.words).equals(wanted) || name.others.contains(wanted)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether a name is that of another test of the standard, which no rating here uses: cycling tests, whose outcome is
     * the degradation coefficient, and heating at nominal speed.
     *
     * @param written any text
     * @return false for what is no test at all, and for the tests of this list
     */
    public static boolean isOther(String written) {
        return OTHERS.contains(plain(written));
    }

    /**
     * Lists the tests that units of a kind of compressor have.
     *
     * @param staging how the compressor is driven
     * @return cooling first, in the order of the standard
     */
    public static List<TestName> of(Staging staging) {
        var names = new ArrayList<TestName>();
        for (var name : values()) {
            boolean has = switch (staging) {
                case SINGLE_SPEED -> name.isFull();
                case TWO_SPEED -> name != E_INTERMEDIATE && name != H2_INTERMEDIATE;
                case VARIABLE_SPEED -> name != H2_LOW && name != H3_LOW;
            };
            if (has) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private boolean isFull() {
        return switch (this) {
            case A_FULL, B_FULL, H1_FULL, H2_FULL, H3_FULL, H4_FULL -> true;
            default -> false;
        };
    }

    static double celsius(double fahrenheit) {
        return (fahrenheit - 32) / 1.8;
    }

    private static String plain(String text) {
        var kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c >= '₀' && c <= '₉') {
                c = (char) ('0' + (c - '₀'));
            }
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
