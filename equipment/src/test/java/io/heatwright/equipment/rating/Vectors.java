package io.heatwright.equipment.rating;

import io.heatwright.equipment.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Two units with all their test points, and the figures that resdx (commit c671051, MIT licence) and a second program
 * written from its equations find for them, to four digits. The points were made by resdx from NEEP's list.
 */
final class Vectors {

    static final double WATTS_PER_BTUH = 1055.05585262 / 3600;
    private static final double COLDEST = (-10 - 32) / 1.8;

    private Vectors() {}

    /** A row of a season, in the units of resdx. */
    record Row(String unit, String edition, String season, double[] figures) {}

    static RatedUnit gl15() {
        return unit(
                "A full",
                14000,
                1080,
                "B full",
                15461.3,
                972.51,
                "B low",
                3428,
                190,
                "E intermediate",
                9176.2,
                583.62,
                "F low",
                3806.5,
                166.92,
                "H0 low",
                6125,
                200,
                "H1 low",
                4800,
                200,
                "H1 full",
                18000,
                1600,
                "H3 full",
                12100,
                1600,
                "H4 full",
                10472.9,
                1268.73,
                "H2 intermediate",
                9051.7,
                849.6,
                "H2 full",
                14853.8,
                1587.56);
    }

    static RatedUnit fh18() {
        return unit(
                "A full",
                17200,
                1380,
                "B full",
                18990.2,
                1243.54,
                "B low",
                7126,
                370,
                "E intermediate",
                12651.2,
                820.96,
                "F low",
                7906,
                323.85,
                "H0 low",
                9160,
                975,
                "H1 low",
                7540,
                850,
                "H1 full",
                20300,
                1770,
                "H3 full",
                12480,
                1250,
                "H4 full",
                10734.8,
                1100.79,
                "H2 intermediate",
                11000.2,
                1113.93,
                "H2 full",
                16304.3,
                1549.81);
    }

    private static RatedUnit unit(Object... figures) {
        var points = new ArrayList<TestPoint>();
        for (int i = 0; i < figures.length; i += 3) {
            points.add(point(
                    (String) figures[i],
                    ((Number) figures[i + 1]).doubleValue(),
                    ((Number) figures[i + 2]).doubleValue()));
        }
        return new RatedUnit(
                Staging.VARIABLE_SPEED,
                new TestPoints(points),
                0.25,
                0.25,
                COLDEST,
                COLDEST,
                DefrostCredit.none(),
                StageCycling.LOW_AND_FULL);
    }

    static TestPoint point(String name, double btuh, double watts) {
        return new TestPoint(
                TestName.called(name).orElseThrow(), btuh * WATTS_PER_BTUH, watts, Provenance.PUBLISHED, "resdx");
    }

    static double perWattHour(Season season) {
        return season.efficiency() / WATTS_PER_BTUH;
    }

    static RatingRules rules(Edition edition, LowTemperatureBranch branch) {
        return new RatingRules(edition, branch, LoadFactor.BY_STAGING);
    }

    static List<Row> rows(String unit, String edition, String season) {
        try (var stream = Vectors.class.getResourceAsStream("bins.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2], figures(cells)))
                    .filter(row -> row.unit().equals(unit)
                            && row.edition().equals(edition)
                            && row.season().equals(season))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static double[] figures(String[] cells) {
        var figures = new double[cells.length - 3];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = Double.parseDouble(cells[i + 3]);
        }
        return figures;
    }
}
