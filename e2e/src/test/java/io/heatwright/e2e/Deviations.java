package io.heatwright.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How far two plans, as keys and values, lie apart. Keys, order, texts and truths must be the same. Of numbers the worst
 * deviation is kept by kind: loads, hours of the year as shares of it, everything else relative.
 */
final class Deviations {
    static final double HOURS_OF_A_YEAR = 8760;

    /** Kinds of numbers, each with what it may deviate by. */
    enum Kind {
        /** Computed without a thermostat: the same but for the last bits, relative, or of 1 W where it is less. */
        LOADS(1e-9),
        /** Counts of hours and of starts in a year, as a share of its hours. */
        HOURS(1e-4),
        /** What follows from a controlled year, relative. */
        YEARS(1e-4);

        private final double allowed;

        Kind(double allowed) {
            this.allowed = allowed;
        }
    }

    /** The worst of a kind and where it stands. */
    record Worst(double deviation, String path) {}

    private final List<String> differences = new ArrayList<>();
    private final Map<Kind, Worst> worst = new TreeMap<>();

    private Deviations() {}

    static Deviations between(Object expected, Object found) {
        var deviations = new Deviations();
        deviations.compare("", expected, found);
        return deviations;
    }

    /** What differs that may not, with both values. */
    List<String> differences() {
        return List.copyOf(differences);
    }

    /** The worst deviation of each kind. */
    Map<Kind, Worst> worst() {
        return worst;
    }

    private void compare(String path, Object expected, Object found) {
        if (expected instanceof Map<?, ?> map && found instanceof Map<?, ?> other) {
            if (!List.copyOf(map.keySet()).equals(List.copyOf(other.keySet()))) {
                differ(path, map.keySet(), other.keySet());
                return;
            }
            map.forEach((key, value) -> compare(path + "." + key, value, other.get(key)));
        } else if (expected instanceof List<?> list && found instanceof List<?> other) {
            if (list.size() != other.size()) {
                differ(path, list, other);
                return;
            }
            for (var i = 0; i < list.size(); i++) {
                compare(path + "[" + i + "]", list.get(i), other.get(i));
            }
        } else if (isNumber(expected) && isNumber(found)) {
            numbers(path, ((Number) expected).doubleValue(), ((Number) found).doubleValue());
        } else if (!Objects.equals(known(expected), known(found))) {
            differ(path, expected, found);
        }
    }

    private void numbers(String path, double expected, double found) {
        var kind = kind(path);
        var larger = Math.max(Math.abs(expected), Math.abs(found));
        var scale = switch (kind) {
            case HOURS -> HOURS_OF_A_YEAR;
            // What does not flow is a difference of two large flows, and its last bits are all there is of it.
            case LOADS -> Math.max(1, larger);
            case YEARS -> larger;
        };
        var deviation = expected == found ? 0 : Math.abs(expected - found) / scale;
        worst.merge(kind, new Worst(deviation, path), (a, b) -> a.deviation() >= b.deviation() ? a : b);
        if (!(deviation <= kind.allowed)) {
            differ(path, expected, found);
        }
    }

    private static Kind kind(String path) {
        if (path.startsWith(".loads.") || path.startsWith(".weather.")) {
            return Kind.LOADS;
        }
        return path.matches(".*(_hours_h|_minimum_h|starts_per_year)(\\.\\w+)?") ? Kind.HOURS : Kind.YEARS;
    }

    /** A figure that is not known is NaN here and null there. */
    private static Object known(Object value) {
        return value instanceof Double number && number.isNaN() ? null : value;
    }

    private static boolean isNumber(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }

    private void differ(String path, Object expected, Object found) {
        differences.add(path + ": " + expected + " became " + found);
    }
}
