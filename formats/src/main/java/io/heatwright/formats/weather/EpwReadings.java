package io.heatwright.formats.weather;

import io.heatwright.climate.WeatherYear;
import io.heatwright.formats.InputProblem;
import io.heatwright.formats.weather.EpwLine.Quantity;
import java.util.List;

/** The hourly columns of an EPW file as they stand, NaN where a reading is missing. */
final class EpwReadings {

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final Quantity DRY_BULB = new Quantity("dry bulb", -70, 70, 99.9, "°C");
    private static final Quantity DEW_POINT = new Quantity("dew point", -100, 70, 99.9, "°C");
    private static final Quantity HUMIDITY = new Quantity("relative humidity", 0, 110, 999, "%");
    private static final Quantity PRESSURE = new Quantity("pressure", 31_000, 120_000, 999_999, "Pa");
    private static final Quantity INFRARED = new Quantity("horizontal infrared", 0, 1000, 9999, "Wh/m²");
    private static final Quantity GLOBAL = new Quantity("global horizontal radiation", 0, 2000, 9999, "Wh/m²");
    private static final Quantity DIRECT = new Quantity("direct normal radiation", 0, 2000, 9999, "Wh/m²");
    private static final Quantity DIFFUSE = new Quantity("diffuse horizontal radiation", 0, 2000, 9999, "Wh/m²");
    private static final Quantity WIND_DIRECTION = new Quantity("wind direction", 0, 360, 999, "degrees");
    private static final Quantity WIND_SPEED = new Quantity("wind speed", 0, 90, 999, "m/s");
    private static final Quantity COVER = new Quantity("sky cover", 0, 10, 99, "tenths");

    final double[] dryBulb;
    final double[] dewPoint;
    final double[] humidity;
    final double[] pressure;
    final double[] infrared;
    final double[] global;
    final double[] direct;
    final double[] diffuse;
    final double[] windDirection;
    final double[] windSpeed;
    final double[] cover;

    private EpwReadings(int hours) {
        dryBulb = new double[hours];
        dewPoint = new double[hours];
        humidity = new double[hours];
        pressure = new double[hours];
        infrared = new double[hours];
        global = new double[hours];
        direct = new double[hours];
        diffuse = new double[hours];
        windDirection = new double[hours];
        windSpeed = new double[hours];
        cover = new double[hours];
    }

    int hours() {
        return dryBulb.length;
    }

    static EpwReadings read(String file, List<String> text, int headerLines) {
        int hours = text.size() - headerLines;
        if (hours != WeatherYear.HOURS_OF_YEAR && hours != WeatherYear.HOURS_OF_LEAP_YEAR) {
            throw new InputProblem(
                    file,
                    0,
                    Integer.toString(hours),
                    "has " + hours + " hourly rows; a year has 8760, a leap year 8784");
        }
        var readings = new EpwReadings(hours);
        var calendar = new Calendar(hours == WeatherYear.HOURS_OF_LEAP_YEAR);
        for (int n = 0; n < hours; n++) {
            var line = EpwLine.of(file, headerLines + n + 1, text.get(headerLines + n));
            calendar.check(line);
            readings.keep(n, line);
        }
        return readings;
    }

    private void keep(int n, EpwLine line) {
        dryBulb[n] = line.reading(6, DRY_BULB);
        dewPoint[n] = line.reading(7, DEW_POINT);
        humidity[n] = line.reading(8, HUMIDITY);
        pressure[n] = line.reading(9, PRESSURE);
        infrared[n] = line.reading(12, INFRARED);
        // A sky radiates at least 50 W/m² anywhere on Earth: zeros stand for a column that was never filled in.
        if (infrared[n] == 0) {
            infrared[n] = Double.NaN;
        }
        global[n] = line.reading(13, GLOBAL);
        direct[n] = line.reading(14, DIRECT);
        diffuse[n] = line.reading(15, DIFFUSE);
        windDirection[n] = line.reading(20, WIND_DIRECTION);
        windSpeed[n] = line.reading(21, WIND_SPEED);
        double opaque = line.reading(23, COVER);
        cover[n] = (Double.isNaN(opaque) ? line.reading(22, COVER) : opaque) / 10;
    }

    /** Counts month, day and hour along, so that a lost or doubled row is noticed where it happens. */
    private static final class Calendar {
        private final boolean leap;
        private int month = 1;
        private int day = 1;
        private int hour;

        Calendar(boolean leap) {
            this.leap = leap;
        }

        void check(EpwLine line) {
            advance();
            int readMonth = line.whole(1, "month", 1, 12);
            int readDay = line.whole(2, "day", 1, 31);
            int readHour = line.whole(3, "hour", 1, 24);
            line.whole(4, "minute", 0, 60);
            if (readMonth != month || readDay != day || readHour != hour) {
                throw line.problem(
                        readMonth + "/" + readDay + " hour " + readHour,
                        "row is for month " + readMonth + " day " + readDay + " hour " + readHour
                                + "; next should be month " + month + " day " + day + " hour " + hour);
            }
        }

        private void advance() {
            hour++;
            if (hour > 24) {
                hour = 1;
                day++;
            }
            int length = DAYS[month - 1] + (leap && month == 2 ? 1 : 0);
            if (day > length) {
                day = 1;
                month++;
            }
        }
    }
}
