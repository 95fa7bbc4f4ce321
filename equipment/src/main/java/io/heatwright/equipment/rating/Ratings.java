package io.heatwright.equipment.rating;

import io.heatwright.climate.Elementary;
import io.heatwright.equipment.Compressor;
import io.heatwright.equipment.Figure;
import io.heatwright.equipment.Metric;
import io.heatwright.equipment.rating.RatingAccount.FilledIn;
import io.heatwright.equipment.rating.RatingAccount.Rated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rates a sheet by the procedure of its kind. */
public final class Ratings {

    private static final double OPENSTUDIO_CEER = 1.01;

    private Ratings() {}

    /**
     * Rates a sheet.
     *
     * @param input what is to be rated
     * @param regions for which a heating season is wanted, at least one
     * @param rules of the seasons
     * @return ratings, and what they stand on
     * @throws IllegalArgumentException if the sheet does not say enough, or something impossible; the message says what
     */
    public static RatingAccount of(RatingInput input, List<Region> regions, RatingRules rules) {
        return switch (input.method()) {
            case SPLIT_OR_CENTRAL -> SplitRating.of(input, regions, rules);
            case PACKAGED_TERMINAL -> TerminalRating.of(input, regions, rules);
            case ROOM_UNIT -> roomUnit(input);
            case PORTABLE -> portable(input);
        };
    }

    private static RatingAccount roomUnit(RatingInput input) {
        var filled = new ArrayList<FilledIn>();
        var hot = hottest(input, filled);
        double standby = standby(input, hot, filled);
        var mild = input.roomTest(82);
        var middle = input.roomTest(87);
        if (mild.isPresent() != middle.isPresent()) {
            throw new IllegalArgumentException(
                    "A variable-speed room unit needs the tests at 87 and at 82 °F, or neither; "
                            + (mild.isPresent() ? "87" : "82") + " °F is missing.");
        }
        double efficiency = RoomUnitRating.singleSpeed(hot.capacity(), hot.power(), standby);
        var reasons = new ArrayList<String>();
        if (mild.isPresent() && middle.isPresent()) {
            var warm = input.roomTest(92).orElseGet(() -> warm(hot, filled));
            efficiency = RoomUnitRating.variableSpeed(List.of(hot, warm, middle.get(), mild.get()), standby);
        } else if (input.product().performance().compressor() == Compressor.VARIABLE_SPEED) {
            reasons.add("A variable-speed unit earns more by its tests at 92, 87 and 82 °F, which this sheet lacks.");
        }
        var ratings = List.of(
                rated(input, Metric.CEER, RatingAccount.perWattHour(efficiency)),
                rated(input, Metric.EER, RatingAccount.perWattHour(hot.capacity() / hot.power())));
        return account(input, ratings, filled, reasons);
    }

    private static RoomUnitRating.Test hottest(RatingInput input, List<FilledIn> filled) {
        var given = input.roomTest(95);
        if (given.isPresent()) {
            return given.get();
        }
        var point =
                input.points().find(TestName.A_FULL).or(() -> catalogue(input).find(TestName.A_FULL));
        if (point.isEmpty()) {
            throw new IllegalArgumentException(
                    "Test 95 °F is missing. A room unit has tests at 95 °F and, with variable speed, 92, 87 and 82 °F.");
        }
        if (input.points().find(TestName.A_FULL).isEmpty()) {
            filled.add(
                    new FilledIn("test 95 °F", watts(point.get()), point.get().source()));
        }
        return new RoomUnitRating.Test(point.get().capacity(), point.get().power());
    }

    private static RoomUnitRating.Test warm(RoomUnitRating.Test hot, List<FilledIn> filled) {
        var test = new RoomUnitRating.Test(hot.capacity() * (1 + 0.0099 * 3), hot.power() * (1 - 0.0076 * 3));
        filled.add(new FilledIn(
                "test 92 °F",
                whole(test.capacity()) + " W using " + whole(test.power()) + " W",
                "0.99 % more capacity and 0.76 % less power per °F below 95 °F, appendix F (from memory)"));
        return test;
    }

    private static double standby(RatingInput input, RoomUnitRating.Test hot, List<FilledIn> filled) {
        var stated =
                input.settings().standby().orElse(input.product().behaviour().standbyPower());
        if (stated.isKnown()) {
            return stated.value();
        }
        double standby =
                hot.power() * (OPENSTUDIO_CEER - 1) * RoomUnitRating.COOLING_HOURS / RoomUnitRating.STANDBY_HOURS;
        filled.add(new FilledIn(
                "standby",
                Elementary.rint(standby * 100) / 100 + " W",
                "such that CEER is EER/1.01 at one speed (OpenStudio-HPXML)"));
        return standby;
    }

    private static RatingAccount portable(RatingInput input) {
        if (input.portableTests().isEmpty()) {
            throw new IllegalArgumentException(
                    "Test 95 °F is missing. A portable needs tests at 95 °F and, with two hoses,"
                            + " 83 °F: capacity and power, its hoses, and the air that it draws in.");
        }
        var filled = new ArrayList<FilledIn>();
        var hot = input.portableTests().get(0);
        var mild = new PortableRating.Test(
                PortableRating.Condition.AT_83F, hot.capacity(), hot.power(), hot.hoses(), hot.induced());
        if (input.portableTests().size() > 1) {
            mild = input.portableTests().get(1);
        } else {
            filled.add(new FilledIn(
                    "test 83 °F",
                    whole(hot.capacity()) + " W using " + whole(hot.power()) + " W",
                    "a one-hose unit is tested once, indoor air passing its condenser, appendix CC (from memory)"));
        }
        double idle = idle(input.settings().offCycle(), "between cycles", filled);
        double inactive = idle(input.settings().standby(), "off or inactive", filled);
        double efficiency = PortableRating.efficiency(hot, mild, idle, inactive);
        var ratings = List.of(
                rated(input, Metric.SACC, PortableRating.adjustedCapacity(hot, mild)),
                rated(input, Metric.CEER, RatingAccount.perWattHour(efficiency)));
        return account(input, ratings, filled, List.of());
    }

    private static double idle(Figure stated, String what, List<FilledIn> filled) {
        if (!stated.isKnown()) {
            filled.add(new FilledIn("power " + what, "0 W", "not in the sheet: counted as zero"));
        }
        return stated.valueOr(0);
    }

    static Rated rated(RatingInput input, Metric metric, double value) {
        return new Rated(
                metric,
                Optional.empty(),
                value,
                input.product().performance().rating(metric),
                metric,
                input.method().isCompared(),
                input.method().verification());
    }

    static TestPoints catalogue(RatingInput input) {
        return CataloguePoints.of(input.product(), input.product().kind().heats());
    }

    private static RatingAccount account(
            RatingInput input, List<Rated> ratings, List<FilledIn> filled, List<String> reasons) {
        var all = new ArrayList<>(reasons);
        all.add(fromMemory(input));
        return new RatingAccount(
                input.method(),
                input.method().standard(),
                ratings,
                new TestPoints(List.of()),
                filled,
                Optional.empty(),
                List.of(),
                all);
    }

    static String fromMemory(RatingInput input) {
        return "The rule of " + input.method().standard() + " is from memory and was not checked against its text.";
    }

    private static String watts(TestPoint point) {
        return whole(point.capacity()) + " W using " + whole(point.power()) + " W";
    }

    static String whole(double value) {
        return Long.toString(Math.round(value));
    }
}
