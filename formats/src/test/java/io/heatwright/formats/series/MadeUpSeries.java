package io.heatwright.formats.series;

import io.heatwright.simulation.series.Column;
import io.heatwright.simulation.series.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;

/** Series that nobody ran, for tests of how they are written. */
final class MadeUpSeries {

    private MadeUpSeries() {}

    static Series twoSteps() {
        return new Series(
                60,
                0,
                List.of(
                        new Column(
                                "room_air_temperature_c", "°C", "Air of the room at the end of the step.", new float[] {
                                    21.25f, -0.5f
                                }),
                        new Column("attic, left.output_w", "W", "Mean over the step.", new float[] {0, 1234.5f}),
                        new Column("starts", "", "Starts in the step.", new float[] {Float.NaN, 1})));
    }

    /** Any float that there is, three columns of it. */
    static Series random(long seed, int steps) {
        var random = new SplittableRandom(seed);
        var columns = List.of("a_w", "b_c", "c").stream()
                .map(key -> {
                    var values = new float[steps];
                    for (var i = 0; i < steps; i++) {
                        values[i] = switch (random.nextInt(4)) {
                            case 0 -> 0;
                            case 1 -> (float) random.nextDouble(-40, 40);
                            case 2 -> Float.intBitsToFloat(random.nextInt());
                            default -> random.nextInt(-2, 3);
                        };
                    }
                    return new Column(key, "W", "Meaning of " + key + ".", values);
                })
                .toList();
        return new Series(random.nextInt(1, 60) * 60.0, random.nextInt(24), columns);
    }

    static SeriesDictionary dictionary(Series series) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("home", "home.yaml");
        facts.put("unit", "Cañón \"12\" & Söhne");
        return new SeriesDictionary(series, facts);
    }
}
