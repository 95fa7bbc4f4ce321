package io.heatwright.equipment.rating;

import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Compressor;
import io.heatwright.equipment.Figure;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.Speed;
import java.util.ArrayList;
import java.util.List;

/**
 * Test points from the points of a data sheet: its rated speed for full, its lowest for low, a third of the way between them
 * for intermediate. The speeds of a test are others than those of a catalogue, so a rating from such points need not be the
 * published one.
 */
final class CataloguePoints {

    private static final double SAME = 0.06;
    private static final String EXACT = "the sheet's own point; ";
    private static final String LINEAR = "linear between the sheet's points at the same speed";
    private static final String THIRD =
            "a third of the way from low to full speed, as a Mitsubishi Electric service manual sets the intermediate speed";

    private CataloguePoints() {}

    /** A sheet's point at one speed. */
    private record Cell(double temperature, Figure capacity, Figure power) {

        Provenance provenance() {
            return worse(capacity.provenance(), power.provenance());
        }
    }

    static TestPoints of(Product product, boolean heats) {
        boolean variable = product.performance().compressor() == Compressor.VARIABLE_SPEED;
        var points = new ArrayList<TestPoint>();
        var cooling = cooling(product, Speed.RATED);
        if (!cooling.isEmpty()) {
            points.add(at(cooling, TestName.A_FULL));
            points.add(at(cooling, TestName.B_FULL));
            var slow = cooling(product, Speed.MINIMUM);
            if (variable && !slow.isEmpty()) {
                points.add(at(slow, TestName.B_LOW));
                points.add(third(at(slow, TestName.E_INTERMEDIATE), at(cooling, TestName.E_INTERMEDIATE)));
                points.add(at(slow, TestName.F_LOW));
            }
        }
        var heating = heating(product, Speed.RATED);
        if (heats && !heating.isEmpty()) {
            var slow = heating(product, Speed.MINIMUM);
            if (variable && !slow.isEmpty()) {
                points.add(at(slow, TestName.H0_LOW));
                points.add(at(slow, TestName.H1_LOW));
                points.add(at(heating, TestName.H4_FULL));
            }
            points.add(at(heating, TestName.H1_FULL));
            points.add(at(heating, TestName.H3_FULL));
        }
        var all =
                TestDefaults.complete(variable ? Staging.VARIABLE_SPEED : Staging.SINGLE_SPEED, new TestPoints(points));
        if (all.find(TestName.H1_LOW).isEmpty()) {
            return all;
        }
        var slow = at(heating(product, Speed.MINIMUM), TestName.H2_INTERMEDIATE);
        return all.with(third(slow, all.at(TestName.H2_FULL)));
    }

    private static List<Cell> cooling(Product product, Speed speed) {
        var cells = new ArrayList<Cell>();
        for (var point : Commissioning.coolingPoints(product)) {
            if (point.speed() == speed
                    && point.capacity().isKnown()
                    && point.power().isKnown()) {
                cells.add(new Cell(point.outdoorTemperature(), point.capacity(), point.power()));
            }
        }
        return cells;
    }

    private static List<Cell> heating(Product product, Speed speed) {
        var cells = new ArrayList<Cell>();
        for (var point : Commissioning.heatingPoints(product)) {
            if (point.speed() == speed
                    && point.capacity().isKnown()
                    && point.power().isKnown()) {
                cells.add(new Cell(point.outdoorTemperature(), point.capacity(), point.power()));
            }
        }
        return cells;
    }

    private static TestPoint at(List<Cell> cells, TestName name) {
        double t = name.outdoorTemperature();
        for (var cell : cells) {
            if (Math.abs(cell.temperature() - t) < SAME) {
                String source = cell.power().source().equals(cell.capacity().source())
                        ? cell.capacity().source()
                        : cell.capacity().source() + "; power: " + cell.power().source();
                boolean own = cell.provenance() == Provenance.PUBLISHED;
                return new TestPoint(
                        name,
                        cell.capacity().value(),
                        cell.power().value(),
                        cell.provenance(),
                        own ? EXACT + source : source);
            }
        }
        if (cells.size() == 1) {
            var only = cells.get(0);
            return new TestPoint(
                    name,
                    only.capacity().value(),
                    only.power().value(),
                    Provenance.ASSUMED,
                    "the only point of the sheet at this speed");
        }
        int i = 1;
        while (i < cells.size() - 1 && cells.get(i).temperature() > t) {
            i++;
        }
        var warm = cells.get(i - 1);
        var cold = cells.get(i);
        double share = (t - cold.temperature()) / (warm.temperature() - cold.temperature());
        return new TestPoint(
                name,
                between(cold.capacity(), warm.capacity(), share),
                between(cold.power(), warm.power(), share),
                worse(Provenance.DERIVED, worse(warm.provenance(), cold.provenance())),
                LINEAR);
    }

    private static TestPoint third(TestPoint low, TestPoint full) {
        return new TestPoint(
                low.name(),
                low.capacity() + (full.capacity() - low.capacity()) / 3,
                low.power() + (full.power() - low.power()) / 3,
                Provenance.ASSUMED,
                THIRD);
    }

    private static double between(Figure from, Figure to, double share) {
        return from.value() + (to.value() - from.value()) * share;
    }

    private static Provenance worse(Provenance one, Provenance other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
