package io.heatwright.validation;

import de.siegmar.fastcsv.reader.CsvReader;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.Speed;
import io.heatwright.equipment.cycle.Calibration;
import io.heatwright.equipment.cycle.CalibrationData;
import io.heatwright.equipment.cycle.CalibrationPoint;
import io.heatwright.equipment.cycle.CycleImpossible;
import io.heatwright.equipment.cycle.TooLittlePublished;
import io.heatwright.formats.fluids.FluidLibrary;
import io.heatwright.formats.products.ProductCycle;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.home.quantity.Figures;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The refrigerant cycle, calibrated on a unit's points at 47 and 17 °F alone, against what else was published of it. Between the
 * two it is judged; below them it is told.
 */
public final class CycleSuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "cycle";

    private static final String CURVES = "cycle/lg-hyv3.csv";
    private static final double HEAT_ALLOWED = 5;
    private static final double EFFICIENCY_ALLOWED = 8;
    private static final double PERCENT = 100;
    private static final double NEAR = 0.3;
    private static final double F5 = -15;

    private final List<Prediction> between = new ArrayList<>();
    private final List<Prediction> curvesBelow = new ArrayList<>();
    private final List<Prediction> below = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private boolean known;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return "Published heating at the highest speed: LG Art Cool Premier engineering manual (LAU120HYV3, LAU150HYV3,"
                + " digitised by github.com/OttawaVisuals/Energy) and the sheets of the catalogue (NEEP 2018)";
    }

    @Override
    public Optional<String> allowance() {
        return Optional.of(
                "Calibrated on the points at 47 and 17 °F alone; between them half of the heat must be within"
                        + " 5 %, half of the COP within 8 %; value is that median distance");
    }

    @Override
    public List<Check> run() {
        predict();
        var checks = new ArrayList<Check>();
        var units = between.stream().map(Prediction::unit).distinct().toList();
        for (var unit : units) {
            checks.addAll(checks(unit, of(between, unit)));
        }
        checks.addAll(checks("all curves", between));
        return List.copyOf(checks);
    }

    private static List<Check> checks(String name, List<Prediction> predictions) {
        return List.of(
                check(name, "heat_median_distance", predictions, Prediction::heat, HEAT_ALLOWED),
                check(name, "cop_median_distance", predictions, Prediction::efficiency, EFFICIENCY_ALLOWED));
    }

    private static Check check(
            String name, String metric, List<Prediction> predictions, ToDoubleFunction<Prediction> off, double most) {
        double distance = PERCENT * Spread.of(predictions, off).medianDistance();
        var none = OptionalDouble.empty();
        return Check.of(NAME, distance, new ReferenceRange(name, metric, "%", 0, most, 0, 1, none, none));
    }

    private static List<Prediction> of(List<Prediction> predictions, String unit) {
        return predictions.stream().filter(one -> one.unit().equals(unit)).toList();
    }

    /** Below the two points the cycle is told and not judged, beside the straight line through them. */
    @Override
    public List<String> notes() {
        predict();
        var notes = new ArrayList<String>();
        notes.add("Between the two points, straight line: heat " + words(between, Prediction::lineHeat) + "; COP "
                + words(between, Prediction::lineEfficiency) + ".");
        summarize(notes, "Below 17 °F, curves of LG, " + curvesBelow.size() + " points", curvesBelow);
        var at5 = below.stream()
                .filter(one -> Math.abs(one.outdoorTemperature() - F5) < NEAR)
                .toList();
        var colder = below.stream()
                .filter(one -> one.outdoorTemperature() < F5 - NEAR)
                .toList();
        summarize(notes, "At 5 °F, " + at5.size() + " units of the catalogue", at5);
        summarize(notes, "Colder than 5 °F, " + colder.size() + " points of the catalogue", colder);
        for (var unit : below.stream().map(Prediction::unit).distinct().toList()) {
            var parts = new ArrayList<String>();
            for (var one : of(below, unit)) {
                parts.add(
                        Figures.decimals(one.outdoorTemperature() * 1.8 + 32, 0).replace("-", "−") + " °F heat "
                                + Spread.signed(one.heat()) + ", COP " + Spread.signed(one.efficiency()) + " (line "
                                + Spread.signed(one.lineHeat()) + ", " + Spread.signed(one.lineEfficiency()) + ")");
            }
            notes.add(unit + ", told only: " + String.join("; ", parts) + ".");
        }
        notes.addAll(refused);
        return notes;
    }

    private static void summarize(List<String> notes, String what, List<Prediction> predictions) {
        if (!predictions.isEmpty()) {
            notes.add(what + ", told only: heat " + words(predictions, Prediction::heat) + "; COP "
                    + words(predictions, Prediction::efficiency) + ". Straight line: heat "
                    + words(predictions, Prediction::lineHeat) + "; COP "
                    + words(predictions, Prediction::lineEfficiency) + ".");
        }
    }

    private static String words(List<Prediction> predictions, ToDoubleFunction<Prediction> off) {
        return Spread.of(predictions, off).words();
    }

    private void predict() {
        if (!known) {
            known = true;
            curves().forEach(this::curve);
            ProductLibrary.catalogue().products().forEach(this::product);
        }
    }

    private void curve(String unit, Curve curve) {
        var ends = curve.points().stream()
                .filter(point -> isEnd(point.outdoorTemperature()))
                .toList();
        var fluid = FluidLibrary.fluid(ProductCycle.USUAL_REFRIGERANT).orElseThrow();
        var cycle = Calibration.of(fluid, new CalibrationData(ends, List.of(), Speed.MAXIMUM, curve.ratedHeat()));
        for (var point : curve.points()) {
            double t = point.outdoorTemperature();
            if (!isEnd(t) && t < CalibrationData.WARM) {
                Prediction.of(unit, cycle, ends, point)
                        .ifPresent(t > CalibrationData.COLD ? between::add : curvesBelow::add);
            }
        }
    }

    private static boolean isEnd(double t) {
        return Math.abs(t - CalibrationData.WARM) < NEAR || Math.abs(t - CalibrationData.COLD) < NEAR;
    }

    private void product(Product product) {
        try {
            var data = CalibrationData.of(product);
            var cycle = ProductCycle.of(product).calibration();
            for (var point : CalibrationData.publishedHeating(product)) {
                if (point.speed() == data.fastest() && point.outdoorTemperature() < CalibrationData.COLD - NEAR) {
                    Prediction.of(product.id(), cycle, data.heating(), point)
                            .ifPresentOrElse(
                                    below::add,
                                    () -> refused.add(product.id()
                                            + ", told only: no cycle at "
                                            + Figures.decimals(point.outdoorTemperature(), 1)
                                            + " °C."));
                }
            }
        } catch (TooLittlePublished missing) {
            // Most sheets of the directory publish capacities only: nothing can be calibrated, so nothing is compared.
            return;
        } catch (CycleImpossible impossible) {
            refused.add(product.id() + ", told only: not calibrated. " + impossible.sentence());
        }
    }

    private record Curve(double ratedHeat, List<CalibrationPoint> points) {}

    private static Map<String, Curve> curves() {
        var stream = CycleSuite.class.getResourceAsStream(CURVES);
        if (stream == null) {
            throw new IllegalStateException(CURVES + " is missing from this build.");
        }
        var curves = new LinkedHashMap<String, Curve>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> {
                double heat = Double.parseDouble(row.getField("heat_w"));
                double rated = Double.parseDouble(row.getField("rated_heat_w"));
                curves.computeIfAbsent(row.getField("unit"), unit -> new Curve(rated, new ArrayList<>()))
                        .points()
                        .add(new CalibrationPoint(
                                Mode.HEAT,
                                Speed.MAXIMUM,
                                Double.parseDouble(row.getField("outdoor_c")),
                                heat,
                                heat / Double.parseDouble(row.getField("cop")),
                                Provenance.PUBLISHED));
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return curves;
    }
}
