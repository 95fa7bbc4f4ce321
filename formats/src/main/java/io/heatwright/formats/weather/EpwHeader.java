package io.heatwright.formats.weather;

import io.heatwright.climate.DesignConditions;
import io.heatwright.climate.ReturnPeriod;
import io.heatwright.climate.Site;
import io.heatwright.formats.InputProblem;
import io.heatwright.formats.weather.EpwLine.Quantity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands above the readings of an EPW file. */
record EpwHeader(
        String place,
        String state,
        String country,
        String source,
        String station,
        Site site,
        DesignConditions design,
        double[] groundTemperature,
        int lines) {

    private static final int MOST_LINES = 30;
    private static final int MONTHS = 12;
    private static final double TEN_YEARS = 10;
    private static final Quantity LATITUDE = new Quantity("latitude", -90, 90, "degrees");
    private static final Quantity LONGITUDE = new Quantity("longitude", -180, 180, "degrees");
    private static final Quantity UTC_OFFSET = new Quantity("time zone", -12, 14, "hours");
    private static final Quantity ELEVATION = new Quantity("elevation", -1000, 9000, "m");
    private static final Quantity TEMPERATURE = new Quantity("temperature", -100, 100, "°C");
    private static final Quantity DEPTH = new Quantity("depth", 0, 100, "m");

    static EpwHeader read(String file, List<String> text) {
        var design = DesignConditions.UNKNOWN;
        double[] ground = {};
        var location = line(file, text, 0);
        if (!keyword(location).equals("LOCATION")) {
            throw location.problem("", "an EPW file begins with LOCATION; this one does not");
        }
        for (int n = 1; n < Math.min(text.size(), MOST_LINES); n++) {
            var line = line(file, text, n);
            switch (keyword(line)) {
                case "DESIGN CONDITIONS" -> design = design(line);
                case "GROUND TEMPERATURES" -> ground = ground(line);
                case "DATA PERIODS" -> {
                    checkHourly(line);
                    return of(location, design, ground, n + 1);
                }
                default -> {}
            }
        }
        throw new InputProblem(file, 0, "", "the line DATA PERIODS is missing from the header of this EPW file");
    }

    private static EpwHeader of(EpwLine location, DesignConditions design, double[] ground, int lines) {
        double elevation = location.number(9, ELEVATION);
        var site = new Site(
                needed(location, 6, LATITUDE),
                needed(location, 7, LONGITUDE),
                needed(location, 8, UTC_OFFSET),
                Double.isNaN(elevation) ? 0 : elevation);
        return new EpwHeader(
                location.text(1),
                location.text(2),
                location.text(3),
                location.text(4),
                location.text(5),
                site,
                design,
                ground,
                lines);
    }

    private static double needed(EpwLine line, int field, Quantity quantity) {
        double value = line.number(field, quantity);
        if (Double.isNaN(value)) {
            throw line.problem("", quantity.name() + " is missing; allowed is " + quantity.range());
        }
        return value;
    }

    private static void checkHourly(EpwLine line) {
        line.whole(1, "number of data periods", 1, 1);
        line.whole(2, "records per hour", 1, 1);
    }

    /** Layout of the 2005 and later handbooks: the labels Heating, Cooling and Extremes begin their groups. */
    private static DesignConditions design(EpwLine line) {
        int heating = find(line, "Heating");
        int cooling = find(line, "Cooling");
        var extremes = Extremes.read(line, find(line, "Extremes"));
        return new DesignConditions(
                temperature(line, heating, 2),
                temperature(line, heating, 3),
                temperature(line, cooling, 3),
                temperature(line, cooling, 4),
                temperature(line, cooling, 5),
                temperature(line, cooling, 6),
                temperature(line, cooling, 7),
                temperature(line, cooling, 8),
                temperature(line, cooling, 2),
                month(line, heating),
                month(line, cooling),
                extremes.annualMinimum(),
                extremes.tenYearMinimum(),
                extremes.tenYearMaximum());
    }

    /**
     * The yearly extremes. From 2009 the handbook prints the minimum before the maximum and adds return periods; in 2005 the
     * maximum came first and return periods follow from the standard deviations.
     */
    private record Extremes(double annualMinimum, double tenYearMinimum, double tenYearMaximum) {
        static Extremes read(EpwLine line, int group) {
            boolean maximumFirst = temperature(line, group, 5) > temperature(line, group, 6);
            int least = maximumFirst ? 6 : 5;
            int most = maximumFirst ? 5 : 6;
            double minimum = temperature(line, group, least);
            double coldest = temperature(line, group, 11);
            double hottest = temperature(line, group, 12);
            return new Extremes(
                    minimum,
                    Double.isNaN(coldest)
                            ? ReturnPeriod.minimum(minimum, temperature(line, group, least + 2), TEN_YEARS)
                            : coldest,
                    Double.isNaN(hottest)
                            ? ReturnPeriod.maximum(
                                    temperature(line, group, most), temperature(line, group, most + 2), TEN_YEARS)
                            : hottest);
        }
    }

    private static int find(EpwLine line, String label) {
        for (int field = 0; field < line.fields().length; field++) {
            if (line.text(field).equalsIgnoreCase(label)) {
                return field;
            }
        }
        return -1;
    }

    private static double temperature(EpwLine line, int group, int offset) {
        return group < 0 ? Double.NaN : line.number(group + offset, TEMPERATURE);
    }

    private static int month(EpwLine line, int group) {
        return group < 0 || line.text(group + 1).isEmpty() ? 0 : line.whole(group + 1, "month", 1, MONTHS);
    }

    /** Depth, three soil properties and twelve months, for each depth. */
    private static double[] ground(EpwLine line) {
        int depths = line.text(1).isEmpty() ? 0 : line.whole(1, "number of ground depths", 0, 20);
        double shallowest = Double.POSITIVE_INFINITY;
        double[] result = {};
        for (int i = 0; i < depths; i++) {
            int first = 2 + i * (4 + MONTHS);
            double depth = line.number(first, DEPTH);
            double[] months = new double[MONTHS];
            boolean whole = true;
            for (int m = 0; m < MONTHS; m++) {
                months[m] = line.number(first + 4 + m, TEMPERATURE);
                whole &= !Double.isNaN(months[m]);
            }
            if (whole && depth < shallowest) {
                shallowest = depth;
                result = months;
            }
        }
        return result;
    }

    private static EpwLine line(String file, List<String> text, int index) {
        return EpwLine.of(file, index + 1, index < text.size() ? text.get(index) : "");
    }

    private static String keyword(EpwLine line) {
        // Only ASCII letters occur, so no locale is needed to compare them.
        return KEYWORDS.stream()
                .filter(word -> word.equalsIgnoreCase(line.text(0)))
                .findFirst()
                .orElse("");
    }

    private static final List<String> KEYWORDS =
            List.of("LOCATION", "DESIGN CONDITIONS", "GROUND TEMPERATURES", "DATA PERIODS");

    /** Place, state, country, source and station number, as far as the file names them. */
    String name() {
        String where = joined(", ", place, state, country);
        String from = joined(" ", source, station);
        return (where.isEmpty() ? "unnamed station" : where) + (from.isEmpty() ? "" : " (" + from + ")");
    }

    /** Place and state, as far as the file names them. */
    String shortName() {
        String where = joined(", ", place, state);
        return where.isEmpty() ? "unnamed station" : where;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty() && !part.equals("-"))
                .collect(Collectors.joining(between));
    }
}
