package io.heatwright.validation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.heatwright.home.quantity.Unit;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import io.heatwright.planner.comfort.AdaptiveComfort;
import io.heatwright.planner.comfort.AdaptiveComfort.Band;
import io.heatwright.planner.comfort.ComfortStandard;
import io.heatwright.planner.comfort.Judged;
import io.heatwright.planner.comfort.Person;
import io.heatwright.planner.comfort.Posture;
import io.heatwright.planner.comfort.PredictedVote;
import io.heatwright.planner.comfort.SunOnPerson;
import io.heatwright.planner.comfort.Surroundings;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Votes, adaptive limits, clothing and sun on people against the published cases of the CBE comfort tools. */
public final class ComfortSuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "comfort";

    private static final double PERCENT = 100;
    private static final double FOOT = 0.3048;
    private static final double VOTE_TOLERANCE = 0.1;
    private static final double DISSATISFIED_TOLERANCE = 1;
    private static final double TEMPERATURE_TOLERANCE = 0.1;
    private static final double CLOTHING_TOLERANCE = 0.01;
    private static final double SUN_TOLERANCE = 0.1;
    private static final String NO_FIGURE = "none";

    /** How one figure of a case is found among ours. */
    private record Figure(String column, String quantity, ToDoubleFunction<AdaptiveComfort> value) {}

    private static final List<Figure> LIMITS = List.of(
            new Figure("comfort", "comfort temperature", AdaptiveComfort::comfort),
            new Figure("low_80", "lower end, 80 %", found -> found.low(Band.ACCEPTED_BY_80)),
            new Figure("high_80", "upper end, 80 %", found -> found.high(Band.ACCEPTED_BY_80)),
            new Figure("low_90", "lower end, 90 %", found -> found.low(Band.ACCEPTED_BY_90)),
            new Figure("high_90", "upper end, 90 %", found -> found.high(Band.ACCEPTED_BY_90)));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return "Validation cases of the CBE comfort tools (pythermalcomfort, jsthermalcomfort, MIT licence): examples of ISO"
                + " 7730:2005 and ASHRAE 55-2017, and the tools' own";
    }

    @Override
    public Optional<String> allowance() {
        return Optional.of(
                "Low and high are the published figure less and more the published tolerance: votes 0.1, dissatisfied"
                        + " 1 %, temperatures 0.1 of their unit, clothing 0.01 clo, sun 0.1. Where the cases have no figure, figures"
                        + " given must be 0");
    }

    @Override
    public List<Check> run() {
        var checks = new ArrayList<Check>();
        rows("comfort/votes.csv").forEach(row -> vote(row, checks));
        rows("comfort/adaptive.csv").forEach(row -> adaptive(row, checks));
        rows("comfort/clothing.csv").forEach(row -> clothing(row, checks));
        rows("comfort/sun.csv").forEach(row -> sun(row, checks));
        return List.copyOf(checks);
    }

    private static void vote(NamedCsvRecord row, List<Check> checks) {
        var standard = ComfortStandard.called(row.getField("standard")).orElseThrow();
        var around = new Surroundings(
                temperature(row, "air"),
                temperature(row, "radiant"),
                speed(row),
                number(row, "humidity_percent") / PERCENT);
        var person = new Person(number(row, "activity_met"), number(row, "clothing_clo"));
        boolean controlled = row.getField("controlled").equals("yes");
        Judged<PredictedVote> found = row.getField("limited").equals("yes")
                ? PredictedVote.of(standard, around, person, controlled)
                : new Judged.Within<>(PredictedVote.unlimited(standard, around, person));
        var what = "vote " + row.getStartingLineNumber() + ", " + standard.words() + ", " + row.getField("air") + "/"
                + row.getField("radiant") + (isUs(row) ? " °F" : " °C");
        compare(checks, what, "vote", "", found.found().map(PredictedVote::vote), row.getField("vote"), VOTE_TOLERANCE);
        compare(
                checks,
                what,
                "dissatisfied",
                "%",
                found.found().map(one -> PERCENT * one.dissatisfied()),
                row.getField("dissatisfied_percent"),
                DISSATISFIED_TOLERANCE);
    }

    private static void adaptive(NamedCsvRecord row, List<Check> checks) {
        var around = new Surroundings(temperature(row, "air"), temperature(row, "radiant"), speed(row), 0.5);
        double outdoors = temperature(row, "outdoors");
        var found = AdaptiveComfort.of(AdaptiveComfort.Model.ASHRAE_55, around, outdoors)
                .found();
        var unit = unit(row);
        var what = "adaptive " + row.getStartingLineNumber() + ", " + row.getField("air") + " " + unit.name()
                + ", outdoors " + row.getField("outdoors");
        for (var figure : LIMITS) {
            var value = found.map(one -> unit.written(figure.value().applyAsDouble(one)));
            compare(
                    checks,
                    what,
                    figure.quantity(),
                    unit.name(),
                    value,
                    row.getField(figure.column()),
                    TEMPERATURE_TOLERANCE);
        }
        accepted(checks, what, "accepted by 80 %", found, Band.ACCEPTED_BY_80, row.getField("accepted_80"));
        accepted(checks, what, "accepted by 90 %", found, Band.ACCEPTED_BY_90, row.getField("accepted_90"));
    }

    private static void accepted(
            List<Check> checks,
            String what,
            String quantity,
            Optional<AdaptiveComfort> found,
            Band band,
            String published) {
        if (!published.isEmpty()) {
            boolean ours = found.map(one -> one.within(band)).orElse(false);
            add(checks, what, quantity, "", ours ? 1 : 0, published.equals("yes") ? 1 : 0, 0);
        }
    }

    private static void clothing(NamedCsvRecord row, List<Check> checks) {
        var what = "clothing, " + row.getField("morning") + (isUs(row) ? " °F" : " °C") + " at 6 a.m.";
        double found = Person.clothingByMorning(temperature(row, "morning"));
        add(checks, what, "clothing", "clo", found, number(row, "clothing_clo"), CLOTHING_TOLERANCE);
    }

    private static void sun(NamedCsvRecord row, List<Check> checks) {
        var sun = new SunOnPerson(
                number(row, "altitude_deg"),
                number(row, "direction_deg"),
                number(row, "beam_w_m2"),
                number(row, "transmittance"),
                number(row, "sky_view"),
                number(row, "body_in_sun"),
                number(row, "absorptance"),
                Posture.valueOf(row.getField("posture").toUpperCase(Locale.ROOT)),
                SunOnPerson.USUAL_FLOOR);
        var what = "sun " + row.getStartingLineNumber() + ", " + row.getField("posture") + ", altitude "
                + row.getField("altitude_deg") + "°, from " + row.getField("direction_deg") + "°";
        add(
                checks,
                what,
                "radiant field",
                "W/m²",
                sun.radiantField(),
                number(row, "radiant_field_w_m2"),
                SUN_TOLERANCE);
        add(checks, what, "radiant rise", "K", sun.radiantRise(), number(row, "radiant_rise_k"), SUN_TOLERANCE);
    }

    private static void compare(
            List<Check> checks,
            String what,
            String quantity,
            String unit,
            Optional<Double> found,
            String published,
            double tolerance) {
        if (published.isEmpty()) {
            return;
        }
        if (published.equals(NO_FIGURE) || found.isEmpty()) {
            double expected = published.equals(NO_FIGURE) ? 0 : 1;
            add(checks, what, quantity + ", figures given", "", found.isPresent() ? 1 : 0, expected, 0);
            return;
        }
        add(checks, what, quantity, unit, found.get(), Double.parseDouble(published), tolerance);
    }

    private static void add(
            List<Check> checks,
            String what,
            String quantity,
            String unit,
            double value,
            double published,
            double tolerance) {
        boolean inside = Math.abs(value - published) <= tolerance;
        checks.add(
                new Check(NAME, what, quantity, unit, value, published - tolerance, published + tolerance, inside, 0));
    }

    private static boolean isUs(NamedCsvRecord row) {
        return row.getField("units").equals("us");
    }

    private static Unit unit(NamedCsvRecord row) {
        return UnitFamily.TEMPERATURE.preferred(isUs(row) ? UnitSystem.US : UnitSystem.METRIC);
    }

    private static double temperature(NamedCsvRecord row, String column) {
        return unit(row).inside(number(row, column));
    }

    private static double speed(NamedCsvRecord row) {
        return number(row, "air_speed") * (isUs(row) ? FOOT : 1);
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static List<NamedCsvRecord> rows(String resource) {
        var stream = ComfortSuite.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("The reference figures are missing from this build.");
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
