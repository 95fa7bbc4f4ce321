package io.heatwright.equipment.rating;

import io.heatwright.equipment.Figure;
import io.heatwright.equipment.Metric;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.rating.RatingAccount.FilledIn;
import io.heatwright.equipment.rating.RatingAccount.Rated;
import io.heatwright.equipment.rating.RatingAccount.Regional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rates packaged terminal heat pumps: EER at 95 °F and COP at 47 °F [AHRI 310/380], which has no seasonal metric, and the
 * seasonal ratings that a split with these two would have.
 */
final class TerminalRating {

    private static final String EXPRESSED =
            "no rating of packaged terminal units: EER and COP expressed as a split's, by the curves of Cutler 2013";

    private TerminalRating() {}

    static RatingAccount of(RatingInput input, List<Region> regions, RatingRules rules) {
        var filled = new ArrayList<FilledIn>();
        var given = points(input);
        var hot = given.find(TestName.A_FULL);
        var mild = given.find(TestName.H1_FULL);
        if (hot.isEmpty() && mild.isEmpty()) {
            throw new IllegalArgumentException("Tests A full and H1 full are missing."
                    + " A packaged terminal unit has A full (95 °F) and H1 full (47 °F).");
        }
        var ratings = new ArrayList<Rated>();
        hot.ifPresent(
                point -> ratings.add(Ratings.rated(input, Metric.EER, RatingAccount.perWattHour(point.efficiency()))));
        mild.ifPresent(point -> ratings.add(Ratings.rated(input, Metric.COP_47F, point.efficiency())));
        var reasons = new ArrayList<String>();
        reasons.add(Ratings.fromMemory(input));
        if (hot.isEmpty() || mild.isEmpty()) {
            return new RatingAccount(
                    input.method(),
                    input.method().standard(),
                    ratings,
                    given,
                    filled,
                    Optional.empty(),
                    List.of(),
                    reasons);
        }
        var unit = expressed(input, hot.get(), mild.get(), filled);
        reasons.add("Seasonal figures are expressed from EER and COP, and no label has them.");
        var cooling = CoolingSeason.of(unit);
        ratings.add(expressed(rules.edition().coolingSeason(), Optional.empty(), cooling));
        var heating = new ArrayList<Regional>();
        for (var region : regions) {
            var season = HeatingSeason.of(unit, region, rules);
            heating.add(new Regional(region, season));
            ratings.add(expressed(rules.edition().heatingSeason(), Optional.of(region), season));
        }
        return new RatingAccount(
                input.method(),
                input.method().standard() + "; seasons by " + rules.edition().words(),
                ratings,
                unit.points(),
                filled,
                Optional.of(cooling),
                heating,
                reasons);
    }

    private static TestPoints points(RatingInput input) {
        return input.points().points().isEmpty() ? fromRatings(input.product()) : input.points();
    }

    /** A, H1 from the sheet's points, power from EER and COP where the points have none. */
    private static TestPoints fromRatings(Product product) {
        var performance = product.performance();
        var points = new ArrayList<TestPoint>();
        for (var point : performance.cooling()) {
            if (isAt(point.outdoorTemperature(), TestName.A_FULL)) {
                double efficiency = performance.rating(Metric.EER).value() / RatingAccount.perWattHour(1);
                add(points, TestName.A_FULL, point.capacity(), point.power(), efficiency);
            }
        }
        for (var point : performance.heating()) {
            if (isAt(point.outdoorTemperature(), TestName.H1_FULL)) {
                double efficiency = performance.rating(Metric.COP_47F).value();
                add(points, TestName.H1_FULL, point.capacity(), point.power(), efficiency);
            }
        }
        return new TestPoints(points);
    }

    private static boolean isAt(double temperature, TestName name) {
        return Math.abs(temperature - name.outdoorTemperature()) < 0.1;
    }

    private static void add(List<TestPoint> points, TestName name, Figure capacity, Figure power, double efficiency) {
        double drawn = power.valueOr(capacity.value() / efficiency);
        boolean there = points.stream().anyMatch(point -> point.name() == name);
        if (capacity.value() > 0 && drawn > 0 && !there) {
            var origin = power.isKnown() ? power : Figure.derived(drawn, "capacity over the published rating");
            points.add(new TestPoint(name, capacity.value(), drawn, origin.provenance(), origin.source()));
        }
    }

    private static RatedUnit expressed(RatingInput input, TestPoint hot, TestPoint mild, List<FilledIn> filled) {
        var points = LabelModel.packagedTerminal(
                hot.capacity(), RatingAccount.perWattHour(hot.efficiency()), mild.capacity(), mild.efficiency());
        for (var point : points.points()) {
            if (point.name() != TestName.A_FULL && point.name() != TestName.H1_FULL) {
                filled.add(new FilledIn("test " + point.name().words(), "", point.source()));
            }
        }
        var settings = input.settings();
        if (!settings.coolingDegradation().isKnown()
                || !settings.heatingDegradation().isKnown()) {
            filled.add(new FilledIn(
                    "degradation", Double.toString(LabelModel.DEGRADATION), "what resdx takes for single-speed units"));
        }
        var off = settings.compressorOff();
        if (!off.isKnown()) {
            filled.add(new FilledIn("compressor off below", "5 °F", "default of resdx"));
        }
        double coldest = off.valueOr(LabelModel.COMPRESSOR_OFF);
        return new RatedUnit(
                Staging.SINGLE_SPEED,
                points,
                settings.coolingDegradation().valueOr(LabelModel.DEGRADATION),
                settings.heatingDegradation().valueOr(LabelModel.DEGRADATION),
                coldest,
                Math.max(coldest, settings.compressorOn().valueOr(coldest)),
                settings.defrost(),
                settings.cycling());
    }

    private static Rated expressed(Metric metric, Optional<Region> region, Season season) {
        return new Rated(
                metric,
                region,
                RatingAccount.perWattHour(season.efficiency()),
                Figure.notPublished(),
                metric,
                false,
                EXPRESSED);
    }
}
