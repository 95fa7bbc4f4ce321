package io.heatwright.room;

import io.heatwright.climate.DesignConditions;
import io.heatwright.climate.Site;
import io.heatwright.climate.WeatherYear;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Typical weather of Denver International Airport (TMY3 725650, NREL, public domain), the weather of ASHRAE 140-2020. */
final class DenverWeather {

    static final WeatherYear YEAR = read();

    private DenverWeather() {}

    private static WeatherYear read() {
        var columns = new double[9][8760];
        int[] fields = {6, 7, 9, 12, 13, 14, 15, 21, 20};
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(DenverWeather.class.getResourceAsStream("denver-725650-tmy3.epw.gz")),
                StandardCharsets.UTF_8))) {
            for (int line = -8; line < 8760; line++) {
                String[] words = reader.readLine().split(",", -1);
                for (int c = 0; c < fields.length && line >= 0; c++) {
                    columns[c][line] = Double.parseDouble(words[fields[c]]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WeatherYear(
                "Denver",
                new Site(39.83, -104.65, -7, 1650),
                DesignConditions.UNKNOWN,
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                columns[5],
                columns[6],
                columns[7],
                columns[8],
                new double[0]);
    }
}
