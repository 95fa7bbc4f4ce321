package io.heatwright.equipment.rating;

import io.heatwright.equipment.Provenance;
import java.util.ArrayList;
import java.util.List;

/**
 * Tests that the standard lets one leave out, and by what rule they are then filled in [AHRI 210/240]: with frost at 35 °F
 * capacity is 0.90 and power 0.985 of the line from 17 to 47 °F, read in [os-measures]; test H4 lies on that line's
 * continuation. For a single speed the standard asks for the test at 35 °F; there the same factors are our choice.
 */
public final class TestDefaults {

    private static final double FROST_CAPACITY = 0.90;
    private static final double FROST_POWER = 0.985;
    private static final String FROST = " at 35 °F, AHRI 210/240 (read through OpenStudio's measures)";
    private static final String COLDEST = "continuation of the line from H1 full to H3 full, AHRI 210/240";

    private TestDefaults() {}

    /**
     * Fills in what may be left out.
     *
     * @param staging how the compressor is driven
     * @param points as they were given
     * @return the same points, and those that follow from them, marked derived with the rule
     */
    public static TestPoints complete(Staging staging, TestPoints points) {
        var all = frost(points, TestName.H1_FULL, TestName.H3_FULL, TestName.H2_FULL);
        if (staging == Staging.TWO_SPEED) {
            all = frost(all, TestName.H1_LOW, TestName.H3_LOW, TestName.H2_LOW);
        }
        return staging == Staging.VARIABLE_SPEED ? coldest(all) : all;
    }

    /**
     * Lists the tests that must be there and are not. A mode without any test is left out, unless nothing is there at all.
     *
     * @param staging how the compressor is driven
     * @param points after {@link #complete}
     * @param heats whether the unit heats
     * @param edition of the standard
     * @return in the order of the standard; empty if none is missing
     */
    public static List<TestName> missing(Staging staging, TestPoints points, boolean heats, Edition edition) {
        boolean heating = heats && points.any(false);
        boolean cooling = points.any(true) || !heating;
        var missing = new ArrayList<TestName>();
        for (var name : TestName.of(staging)) {
            boolean load = name == TestName.A_FULL && edition == Edition.AHRI_2023;
            boolean asked = name.cools() ? cooling || (heating && load) : heating;
            if (asked && !follows(staging, points, name) && points.find(name).isEmpty()) {
                missing.add(name);
            }
        }
        return List.copyOf(missing);
    }

    /** Whether a test is not used, or would be filled in if those that it follows from were there. */
    private static boolean follows(Staging staging, TestPoints points, TestName name) {
        return switch (name) {
            case H2_FULL, H2_LOW -> true;
            case H4_FULL ->
                staging != Staging.VARIABLE_SPEED
                        || points.find(TestName.H1_FULL).isEmpty()
                        || points.find(TestName.H3_FULL).isEmpty();
            default -> false;
        };
    }

    private static TestPoints frost(TestPoints points, TestName mild, TestName cold, TestName wanted) {
        var warm = points.find(mild);
        var freezing = points.find(cold);
        if (points.find(wanted).isPresent() || warm.isEmpty() || freezing.isEmpty()) {
            return points;
        }
        var line = SpeedLine.through(freezing.get(), warm.get());
        double t = wanted.outdoorTemperature();
        return points.with(new TestPoint(
                wanted,
                FROST_CAPACITY * line.capacityAt(t),
                FROST_POWER * line.powerAt(t),
                Provenance.DERIVED,
                "capacity 0.90 and power 0.985 of the line from " + cold.words() + " to " + mild.words() + FROST));
    }

    private static TestPoints coldest(TestPoints points) {
        var warm = points.find(TestName.H1_FULL);
        var cold = points.find(TestName.H3_FULL);
        if (points.find(TestName.H4_FULL).isPresent() || warm.isEmpty() || cold.isEmpty()) {
            return points;
        }
        var line = SpeedLine.through(cold.get(), warm.get());
        double t = TestName.H4_FULL.outdoorTemperature();
        if (!(line.capacityAt(t) > 0 && line.powerAt(t) > 0)) {
            return points;
        }
        return points.with(
                new TestPoint(TestName.H4_FULL, line.capacityAt(t), line.powerAt(t), Provenance.DERIVED, COLDEST));
    }
}
