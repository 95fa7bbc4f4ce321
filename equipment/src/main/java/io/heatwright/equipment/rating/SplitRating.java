package io.heatwright.equipment.rating;

import io.heatwright.equipment.Compressor;
import io.heatwright.equipment.Figure;
import io.heatwright.equipment.Metric;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.Speed;
import io.heatwright.equipment.rating.RatingAccount.FilledIn;
import io.heatwright.equipment.rating.RatingAccount.Rated;
import io.heatwright.equipment.rating.RatingAccount.Regional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rates central units and splits by [AHRI 210/240]. */
final class SplitRating {

    private static final double DEFAULT_DEGRADATION = 0.25;
    private static final double FAR = 0.05;
    private static final String CD = "default of AHRI 210/240 where no cycling test was made, as resdx has it";
    private static final String CUT_OUT = "default of resdx; the standard takes the maker's, and none is in the sheet";

    private final RatingInput input;
    private final RatingRules rules;
    private final List<FilledIn> filled = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private boolean labelled;

    private SplitRating(RatingInput input, RatingRules rules) {
        this.input = input;
        this.rules = rules;
    }

    static RatingAccount of(RatingInput input, List<Region> regions, RatingRules rules) {
        return new SplitRating(input, rules).account(regions);
    }

    private RatingAccount account(List<Region> regions) {
        var compressor = input.product().performance().compressor();
        if (compressor == Compressor.NONE) {
            throw new IllegalArgumentException("The sheet does not say how the compressor is driven."
                    + " Allowed: compressor: single speed, two speed or variable speed.");
        }
        var staging = Staging.of(compressor);
        var points = points(staging);
        var missing =
                TestDefaults.missing(staging, points, input.product().kind().heats(), rules.edition());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(missing(staging, missing));
        }
        points.points().stream()
                .filter(point -> point.provenance() != Provenance.PUBLISHED)
                .forEach(point -> filled.add(new FilledIn("test " + point.name().words(), "", point.source())));
        var unit = unit(staging, points);
        return rated(unit, regions);
    }

    private static String missing(Staging staging, List<TestName> missing) {
        var words = missing.stream().map(TestName::words).toList();
        var allowed = TestName.of(staging).stream().map(TestName::words).toList();
        return (words.size() == 1 ? "Test " : "Tests ") + String.join(", ", words)
                + (words.size() == 1 ? " is missing." : " are missing.")
                + " Tests of a " + staging.words() + " unit: " + String.join(", ", allowed) + ".";
    }

    private TestPoints points(Staging staging) {
        if (!input.points().points().isEmpty()) {
            unused(staging);
            return TestDefaults.complete(staging, input.points());
        }
        var label = staging == Staging.SINGLE_SPEED ? fromLabel() : Optional.<TestPoints>empty();
        if (label.isPresent()) {
            return label.get();
        }
        if (staging == Staging.TWO_SPEED) {
            return input.points();
        }
        reasons.add(
                "The test points are catalogue points. A test runs at other speeds, so these figures need not be the"
                        + " published ones.");
        return Ratings.catalogue(input);
    }

    private void unused(Staging staging) {
        var known = TestName.of(staging);
        for (var point : input.points().points()) {
            boolean needless = !known.contains(point.name())
                    || (point.name() == TestName.H4_FULL && staging != Staging.VARIABLE_SPEED);
            if (needless) {
                reasons.add("Test " + point.name().words() + " is not used for a " + staging.words() + " unit.");
            }
        }
    }

    /** A label without powers: SEER2, EER2 and a capacity, and HSPF2 or a COP if it heats. */
    private Optional<TestPoints> fromLabel() {
        var product = input.product();
        var performance = product.performance();
        var seasonal = performance.rating(Metric.SEER2);
        var steady = performance.rating(Metric.EER2);
        var cooling = cooling(product);
        boolean powers =
                performance.cooling().stream().anyMatch(point -> point.power().isKnown());
        if (powers || !seasonal.isKnown() || !steady.isKnown() || !cooling.isKnown()) {
            return Optional.empty();
        }
        double ratio = LabelModel.CAPACITY_17_OVER_47;
        var mild = heating(product, TestName.H1_FULL);
        double heating = mild.valueOr(cooling.value());
        if (product.kind().heats() && !mild.isKnown()) {
            filled.add(new FilledIn("heating capacity at 47 °F", Ratings.whole(heating) + " W", "as much as cooling"));
        }
        var cold = heating(product, TestName.H3_FULL);
        if (cold.isKnown()) {
            ratio = cold.value() / heating;
        } else if (product.kind().heats()) {
            filled.add(new FilledIn("capacity at 17 °F over that at 47 °F", "0.626", "single-speed units, resdx"));
        }
        double efficiency = performance
                .rating(Metric.COP_47F)
                .valueOr(LabelModel.efficiencyAt47(
                        performance.rating(Metric.HSPF2).value(), ratio));
        if (product.kind().heats() && Double.isNaN(efficiency)) {
            return Optional.empty();
        }
        reasons.add("The test points are made from the label by a model of single-speed units. They lead back to it and"
                + " do not test it.");
        double degradation = input.settings()
                .coolingDegradation()
                .orElse(performance.cyclingDegradation())
                .valueOr(LabelModel.DEGRADATION);
        var points = LabelModel.singleSpeed(
                cooling.value(),
                seasonal.value(),
                steady.value(),
                degradation,
                heating,
                product.kind().heats() ? efficiency : 3,
                ratio);
        labelled = true;
        return Optional.of(
                product.kind().heats()
                        ? points
                        : new TestPoints(points.points().stream()
                                .filter(point -> point.name().cools())
                                .toList()));
    }

    private static Figure cooling(Product product) {
        for (var point : product.performance().cooling()) {
            if (Math.abs(point.outdoorTemperature() - TestName.A_FULL.outdoorTemperature()) < 0.1) {
                return point.capacity();
            }
        }
        return Figure.notPublished();
    }

    private static Figure heating(Product product, TestName name) {
        for (var point : product.performance().heating()) {
            boolean here = Math.abs(point.outdoorTemperature() - name.outdoorTemperature()) < 0.1;
            if (here && point.speed() == Speed.RATED) {
                return point.capacity();
            }
        }
        return Figure.notPublished();
    }

    private RatedUnit unit(Staging staging, TestPoints points) {
        var settings = input.settings();
        double off = compressorOff(staging, points);
        var stated = input.product().performance().cyclingDegradation();
        return new RatedUnit(
                staging,
                points,
                degradation(settings.coolingDegradation().orElse(stated), "cooling degradation", points.any(true)),
                degradation(settings.heatingDegradation().orElse(stated), "heating degradation", points.any(false)),
                off,
                Math.max(off, settings.compressorOn().valueOr(off)),
                settings.defrost(),
                settings.cycling());
    }

    private double degradation(Figure stated, String what, boolean used) {
        if (stated.isKnown()) {
            return stated.value();
        }
        double value = labelled ? LabelModel.DEGRADATION : DEFAULT_DEGRADATION;
        if (used) {
            filled.add(new FilledIn(
                    what, Double.toString(value), labelled ? "what resdx takes for single-speed units" : CD));
        }
        return value;
    }

    private double compressorOff(Staging staging, TestPoints points) {
        var stated = input.settings()
                .compressorOff()
                .orElse(input.product().performance().lowestOutdoorTemperature());
        if (stated.isKnown()) {
            return stated.value();
        }
        int fahrenheit = staging == Staging.VARIABLE_SPEED ? -10 : 5;
        if (points.any(false)) {
            filled.add(new FilledIn("compressor off below", fahrenheit + " °F", CUT_OUT));
        }
        return TestName.celsius(fahrenheit);
    }

    private RatingAccount rated(RatedUnit unit, List<Region> regions) {
        var ratings = new ArrayList<Rated>();
        Optional<Season> cooling = Optional.empty();
        if (unit.points().any(true) && unit.points().find(TestName.B_FULL).isPresent()) {
            var season = CoolingSeason.of(unit);
            cooling = Optional.of(season);
            ratings.add(rated(rules.edition().coolingSeason(), Optional.empty(), season.efficiency()));
            double steady = unit.points().at(TestName.A_FULL).efficiency();
            ratings.add(rated(rules.edition().coolingSteady(), Optional.empty(), steady));
        }
        var heating = new ArrayList<Regional>();
        if (unit.points().any(false)) {
            for (var region : regions) {
                var season = HeatingSeason.of(unit, region, rules);
                heating.add(new Regional(region, season));
                ratings.add(rated(rules.edition().heatingSeason(), Optional.of(region), season.efficiency()));
            }
        }
        reasons(ratings, unit);
        return new RatingAccount(
                input.method(), rules.edition().words(), ratings, unit.points(), filled, cooling, heating, reasons);
    }

    private Rated rated(Metric metric, Optional<Region> region, double efficiency) {
        var performance = input.product().performance();
        // Labels state region IV; another region has no published figure.
        boolean stated = region.isEmpty() || region.get() == Region.IV;
        var published = stated ? performance.rating(metric) : Figure.notPublished();
        var other = counterpart(metric);
        boolean swap =
                stated && !published.isKnown() && performance.rating(other).isKnown();
        return new Rated(
                metric,
                region,
                RatingAccount.perWattHour(efficiency),
                swap ? performance.rating(other) : published,
                swap ? other : metric,
                input.method().isCompared(),
                input.method().verification());
    }

    private static Metric counterpart(Metric metric) {
        return switch (metric) {
            case SEER -> Metric.SEER2;
            case SEER2 -> Metric.SEER;
            case HSPF -> Metric.HSPF2;
            case HSPF2 -> Metric.HSPF;
            case EER -> Metric.EER2;
            case EER2 -> Metric.EER;
            default -> metric;
        };
    }

    private void reasons(List<Rated> ratings, RatedUnit unit) {
        if (ratings.stream().anyMatch(rated -> rated.published().isKnown() && rated.publishedAs() != rated.metric())) {
            reasons.add(
                    "Old and new metrics differ: appendix M1 asks for more fan pressure in ducts and another heating"
                            + " load than appendix M.");
        }
        if (!filled.isEmpty()) {
            reasons.add("What the sheet leaves out was filled in; the maker's own tests may say otherwise.");
        }
        boolean far = ratings.stream().anyMatch(rated -> Math.abs(rated.difference()) > FAR);
        if (far && !input.points().points().isEmpty()) {
            reasons.add(
                    "Test points that lead further than 5 % away are most likely not those of the certified test: other"
                            + " speeds or fan settings, or points made from a list.");
        }
        if (rules.edition() == Edition.AHRI_2017 && unit.staging() == Staging.VARIABLE_SPEED) {
            reasons.add(
                    "COP between speeds is linear in the load, as in the 2023 edition and in resdx. Older editions, as"
                            + " OpenStudio's measures have them, take a parabola in the outdoor temperature.");
        }
        if (rules.branch() == LowTemperatureBranch.EVERYWHERE) {
            reasons.add("Low-temperature branch: " + rules.branch().words() + ". For cross-checks only.");
        }
        if (rules.loadFactor() == LoadFactor.SAME_FOR_ALL && rules.edition() == Edition.AHRI_2023) {
            reasons.add("Load factor: " + rules.loadFactor().words()
                    + ". The standard gives variable speed a smaller one.");
        }
        if (ratings.stream().anyMatch(rated -> rated.published().isKnown())) {
            reasons.add("A published rating is rounded down from tests of several units, or stated lower by choice.");
        }
    }
}
