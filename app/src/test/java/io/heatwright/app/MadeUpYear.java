package io.heatwright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A weather file of a place that does not exist: a cosine for the year, one for the day, and sun at noon. */
final class MadeUpYear {
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private MadeUpYear() {}

    static void write(Path file) throws IOException {
        var lines = new ArrayList<>(List.of(
                "LOCATION,Cosine Valley,XX,USA,made up,999999,40.00,-100.00,-7.0,500.0",
                "DESIGN CONDITIONS,0",
                "TYPICAL/EXTREME PERIODS,0",
                "GROUND TEMPERATURES,0",
                "HOLIDAYS/DAYLIGHT SAVINGS,No,0,0,0",
                "COMMENTS 1,made up",
                "COMMENTS 2,",
                "DATA PERIODS,1,1,Data,Sunday, 1/ 1,12/31"));
        var dayOfYear = 0;
        for (int month = 1; month <= DAYS.length; month++) {
            for (int day = 1; day <= DAYS[month - 1]; day++) {
                dayOfYear++;
                for (int hour = 1; hour <= 24; hour++) {
                    lines.add(row(month, day, hour, dayOfYear));
                }
            }
        }
        Files.write(file, lines);
    }

    private static String row(int month, int day, int hour, int dayOfYear) {
        var season = -Math.cos(2 * Math.PI * (dayOfYear - 20) / 365);
        var air = 10 + 15 * season - 5 * Math.cos(2 * Math.PI * (hour - 3) / 24);
        var light = Math.max(0, Math.sin(Math.PI * (hour - 6.5) / 12));
        return String.format(
                Locale.ROOT,
                "1999,%d,%d,%d,0,?,%.1f,%.1f,50,95000,0,0,9999,%.0f,%.0f,%.0f,9999,9999,9999,9999,180,3.0,5,5,9999,"
                        + "99999,9,999999999,0,0,0,99,0,0,0",
                month,
                day,
                hour,
                air,
                air - 6,
                600 * light,
                500 * light,
                150 * light);
    }
}
