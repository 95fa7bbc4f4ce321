package io.heatwright.planner.comfort;

import io.heatwright.planner.comfort.Judged.Passed;
import java.util.ArrayList;
import java.util.List;

/** Collects the limits of a model that a state passes. */
final class Limits {
    private static final String CELSIUS = "°C";
    private static final String SPEED = "m/s";
    private static final String AIR_SPEED = "air speed";

    private final String source;
    private final List<Passed> passed = new ArrayList<>();

    private Limits(String source) {
        this.source = source;
    }

    /** Of ISO 7730:2005 clause 4.1; surfaces as in ASHRAE 55, because the standard's 10 to 40 °C is the same. */
    static Limits iso(Surroundings around, Person person) {
        var limits = new Limits("ISO 7730");
        limits.hold("air temperature", around.air(), 10, 30, CELSIUS);
        limits.hold("radiant temperature", around.radiant(), 10, 40, CELSIUS);
        limits.hold(AIR_SPEED, around.airSpeed(), 0, 1, SPEED);
        limits.hold("activity", person.activity(), 0.8, 4, "met");
        limits.hold("clothing", person.clothing(), 0, 2, "clo");
        limits.hold("vapour pressure", PredictedVote.vapourPascal(around), 0, 2700, "Pa");
        return limits;
    }

    /** Of ASHRAE 55-2020 as the CBE comfort tools hold it: 10 to 40 °C, 2 m/s, 1 to 4 met, 1.5 clo. */
    static Limits ashrae(Surroundings around, Person person) {
        var limits = temperatures("ASHRAE 55", around);
        limits.hold(AIR_SPEED, around.airSpeed(), 0, 2, SPEED);
        limits.hold("activity", person.activity(), 1, 4, "met");
        limits.hold("clothing", person.clothing(), 0, 1.5, "clo");
        return limits;
    }

    static Limits temperatures(String source, Surroundings around) {
        var limits = new Limits(source);
        limits.hold("air temperature", around.air(), 10, 40, CELSIUS);
        limits.hold("radiant temperature", around.radiant(), 10, 40, CELSIUS);
        return limits;
    }

    static Limits none(String source) {
        return new Limits(source);
    }

    Limits hold(String quantity, double value, double low, double high, String unit) {
        if (!(value >= low && value <= high)) {
            passed.add(new Passed(quantity, value, low, high, unit, source));
        }
        return this;
    }

    /**
     * Where nobody in the room controls the air speed it may rise only with warmth [ashrae55 5.3.3.4]: 0.2 m/s up to 23 °C,
     * 0.8 m/s from 25.5 °C. Not for the heavily clothed or active, whom moving air does not bother.
     */
    Limits withoutControl(Surroundings around, Person person) {
        if (person.clothing() < 0.7 && person.activity() < 1.3) {
            double felt = OperativeTemperature.iso(around);
            double most = felt <= 23 ? 0.2 : felt < 25.5 ? 50.49 - 4.4047 * felt + 0.096425 * felt * felt : 0.8;
            hold("air speed without control", around.airSpeed(), 0, Math.min(0.8, most), SPEED);
        }
        return this;
    }

    List<Passed> passed() {
        return List.copyOf(passed);
    }
}
