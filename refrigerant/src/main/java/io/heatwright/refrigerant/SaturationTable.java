package io.heatwright.refrigerant;

import java.util.List;

/**
 * A mixture known by a table of its saturation lines alone: pressures, densities, enthalpies and entropies, joined by cubic
 * splines in temperature (pressures and vapour density by their logarithm). It has no other states.
 */
public final class SaturationTable {
    private static final int FEWEST = 4;
    private static final int MOST_STEPS = 100;

    private final String name;
    private final String title;
    private final List<String> aliases;
    private final String source;
    private final String citation;
    private final String note;
    private final Side liquid;
    private final Side vapour;

    /** One side's splines. */
    private record Side(CubicSpline pressure, CubicSpline density, CubicSpline enthalpy, CubicSpline entropy) {}

    /**
     * One side of the saturation line at one temperature.
     *
     * @param temperature K
     * @param pressure Pa
     * @param density kg/m³
     * @param enthalpy J/kg
     * @param entropy J/(kg·K)
     */
    public record Row(double temperature, double pressure, double density, double enthalpy, double entropy) {}

    /**
     * Makes a table.
     *
     * @param name designation
     * @param title composition
     * @param aliases further names
     * @param source key of REFERENCES.md
     * @param citation the source in one line
     * @param note what a user has to know, such as the state that enthalpy counts from
     * @param bubble at least four rows, temperatures rising
     * @param dew at least four rows, temperatures rising
     */
    public SaturationTable(
            String name,
            String title,
            List<String> aliases,
            String source,
            String citation,
            String note,
            List<Row> bubble,
            List<Row> dew) {
        if (bubble.size() < FEWEST || dew.size() < FEWEST) {
            throw new IllegalArgumentException(name + ": a table has at least " + FEWEST + " rows.");
        }
        this.name = name;
        this.title = title;
        this.aliases = List.copyOf(aliases);
        this.source = source;
        this.citation = citation;
        this.note = note;
        liquid = side(bubble);
        vapour = side(dew);
    }

    private static Side side(List<Row> rows) {
        var t = rows.stream().mapToDouble(Row::temperature).toArray();
        return new Side(
                new CubicSpline(
                        t,
                        rows.stream()
                                .mapToDouble(row -> StrictMath.log(row.pressure()))
                                .toArray()),
                new CubicSpline(
                        t,
                        rows.stream()
                                .mapToDouble(row -> StrictMath.log(row.density()))
                                .toArray()),
                new CubicSpline(t, rows.stream().mapToDouble(Row::enthalpy).toArray()),
                new CubicSpline(t, rows.stream().mapToDouble(Row::entropy).toArray()));
    }

    /**
     * Finds saturated liquid and vapour of one temperature.
     *
     * @param temperature K, within the table
     * @return both; heat capacities and speed of sound are NaN
     * @throws OutsideRange outside the table
     */
    public Saturation saturation(double temperature) {
        if (!(temperature >= lowestTemperature() && temperature <= highestTemperature())) {
            throw new OutsideRange(
                    "temperature",
                    temperature,
                    "saturation temperature " + OutsideRange.printed(temperature) + " K is outside the table of "
                            + name + ": " + OutsideRange.printed(lowestTemperature()) + " to "
                            + OutsideRange.printed(highestTemperature()) + " K");
        }
        return new Saturation(point(liquid, temperature, 0), point(vapour, temperature, 1));
    }

    /**
     * Finds saturated liquid and vapour of one pressure, whose temperatures differ by the glide.
     *
     * @param pressure Pa, within the table on both lines
     * @return both; heat capacities and speed of sound are NaN
     * @throws OutsideRange outside the table
     */
    public Saturation saturationAtPressure(double pressure) {
        double lowest = StrictMath.exp(
                Math.max(liquid.pressure.value(lowestTemperature()), vapour.pressure.value(lowestTemperature())));
        double highest = StrictMath.exp(
                Math.min(liquid.pressure.value(liquid.pressure.to()), vapour.pressure.value(vapour.pressure.to())));
        if (!(pressure >= lowest && pressure <= highest)) {
            throw new OutsideRange(
                    "pressure",
                    pressure,
                    "saturation pressure " + OutsideRange.printed(pressure) + " Pa is outside the table of " + name
                            + ": " + OutsideRange.printed(lowest) + " to " + OutsideRange.printed(highest) + " Pa");
        }
        return new Saturation(
                point(liquid, temperature(liquid, pressure), 0), point(vapour, temperature(vapour, pressure), 1));
    }

    private static double temperature(Side side, double pressure) {
        double target = StrictMath.log(pressure);
        double low = side.pressure.from();
        double high = side.pressure.to();
        for (int step = 0; step < MOST_STEPS && high - low > 1e-12; step++) {
            double middle = 0.5 * (low + high);
            if (side.pressure.value(middle) < target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    private static StatePoint point(Side side, double temperature, double quality) {
        double pressure = StrictMath.exp(side.pressure.value(temperature));
        double density = StrictMath.exp(side.density.value(temperature));
        double enthalpy = side.enthalpy.value(temperature);
        return new StatePoint(
                temperature,
                pressure,
                density,
                enthalpy,
                side.entropy.value(temperature),
                enthalpy - pressure / density,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                quality,
                Phase.TWO_PHASE);
    }

    /**
     * Returns the lowest temperature of both lines.
     *
     * @return K
     */
    public double lowestTemperature() {
        return Math.max(liquid.pressure.from(), vapour.pressure.from());
    }

    /**
     * Returns the highest temperature of both lines.
     *
     * @return K
     */
    public double highestTemperature() {
        return Math.min(liquid.pressure.to(), vapour.pressure.to());
    }

    /**
     * Returns the designation.
     *
     * @return for example R454B
     */
    public String name() {
        return name;
    }

    /**
     * Returns the composition.
     *
     * @return in words
     */
    public String title() {
        return title;
    }

    /**
     * Returns further names.
     *
     * @return none or more
     */
    public List<String> aliases() {
        return aliases;
    }

    /**
     * Returns the key of the source.
     *
     * @return as in REFERENCES.md
     */
    public String source() {
        return source;
    }

    /**
     * Returns the source in one line.
     *
     * @return a citation
     */
    public String citation() {
        return citation;
    }

    /**
     * Returns what a user has to know.
     *
     * @return a sentence
     */
    public String note() {
        return note;
    }
}
