package io.heatwright.formats.weather;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes small lies about the weather in the shape of an EPW file. */
final class SyntheticEpw {

    static final int DRY_BULB = 6;
    static final int DEW_POINT = 7;
    static final int HUMIDITY = 8;
    static final int PRESSURE = 9;
    static final int INFRARED = 12;
    static final int GLOBAL = 13;
    static final int DIRECT = 14;
    static final int DIFFUSE = 15;
    static final int ILLUMINANCE = 16;
    static final int WIND_DIRECTION = 20;
    static final int WIND_SPEED = 21;
    static final int TOTAL_COVER = 22;
    static final int OPAQUE_COVER = 23;

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    String location = "LOCATION,Nowhere,XX,USA,TMY3,999999,39.83,-104.65,-7.0,1650.0";
    String design = "DESIGN CONDITIONS,0";
    String ground = "GROUND TEMPERATURES,0";
    String periods = "DATA PERIODS,1,1,Data,Sunday, 1/ 1,12/31";
    String minute = "0";
    String lineEnd = "\n";
    boolean endsWithNewline = true;
    boolean leap;
    BiConsumer<Integer, String[]> change = (n, fields) -> {};

    String text() {
        var lines = new ArrayList<>(List.of(
                location,
                design,
                "TYPICAL/EXTREME PERIODS,0",
                ground,
                "HOLIDAYS/DAYLIGHT SAVINGS,No,0,0,0",
                "COMMENTS 1,made up, with a comma",
                "COMMENTS 2,",
                periods));
        int n = 0;
        for (int month = 1; month <= 12; month++) {
            int length = DAYS[month - 1] + (leap && month == 2 ? 1 : 0);
            for (int day = 1; day <= length; day++) {
                for (int hour = 1; hour <= 24; hour++) {
                    lines.add(row(n++, month, day, hour));
                }
            }
        }
        return String.join(lineEnd, lines) + (endsWithNewline ? lineEnd : "");
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private String row(int n, int month, int day, int hour) {
        boolean light = hour > 8 && hour < 17;
        String[] fields = {
            Integer.toString(1990 + month % 5),
            Integer.toString(month),
            Integer.toString(day),
            Integer.toString(hour),
            minute,
            "?9?9?9*_9",
            Double.toString((n % 300) / 10.0),
            Double.toString((n % 300) / 10.0 - 5),
            "50",
            "83500",
            "0",
            "0",
            Integer.toString(200 + n % 100),
            light ? "500" : "0",
            light ? "600" : "0",
            light ? "200" : "0",
            "999900",
            "999900",
            "999900",
            "9999",
            "180",
            "4.5",
            "5",
            "5",
            "777.7",
            "77777",
            "9",
            "099999999",
            "30",
            "0.0440",
            "0",
            "88",
            "0.220",
            "999.0",
            "99.0"
        };
        change.accept(n, fields);
        return String.join(",", fields);
    }
}
