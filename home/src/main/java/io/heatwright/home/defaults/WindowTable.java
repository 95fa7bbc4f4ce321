package io.heatwright.home.defaults;

import java.util.List;

/**
 * Whole windows by glass and frame: U-factor and solar heat gain coefficient of [openstudio-hpxml], defaults.rb, a table
 * derived from the Home Energy Score.
 */
public final class WindowTable {

    /** W/(m²·K) in one Btu/(h·ft²·°F) (NIST Special Publication 811). */
    private static final double SI = 5.678263337;

    private static final List<Row> ROWS = List.of(
            new Row("single", "aluminum", 1, 1.27, 0.75),
            new Row("single", "wood or vinyl", 1, 0.89, 0.64),
            new Row("single with storm", "aluminum", 2, 0.81, 0.67),
            new Row("single with storm", "wood or vinyl", 2, 0.51, 0.56),
            new Row("double", "aluminum", 2, 0.81, 0.67),
            new Row("double", "aluminum thermal break", 2, 0.60, 0.67),
            new Row("double", "wood or vinyl", 2, 0.51, 0.56),
            new Row("double low-e", "aluminum thermal break", 2, 0.47, 0.62),
            new Row("double low-e", "wood or vinyl", 2, 0.39, 0.52),
            new Row("double low-e solar control", "aluminum", 2, 0.67, 0.37),
            new Row("double low-e solar control", "aluminum thermal break", 2, 0.47, 0.37),
            new Row("double low-e solar control", "wood or vinyl", 2, 0.36, 0.31),
            new Row("triple", "wood or vinyl", 3, 0.27, 0.31));

    private WindowTable() {}

    /**
     * One kind of window.
     *
     * @param glazing word for the glass
     * @param frame word for the frame
     * @param panes one to three
     * @param labelU U-factor as labelled, Btu/(h·ft²·°F)
     * @param solarHeatGainCoefficient 0 to 1
     */
    public record Row(String glazing, String frame, int panes, double labelU, double solarHeatGainCoefficient) {

        /**
         * Returns the U-factor.
         *
         * @return W/(m²·K)
         */
        public double uFactor() {
            return labelU * SI;
        }
    }

    /**
     * Returns every window.
     *
     * @return from single to triple
     */
    public static List<Row> rows() {
        return ROWS;
    }

    /**
     * Returns the glass that is plausible in a house: older windows have often been replaced or given storm windows, newer
     * ones are coated (our judgement).
     *
     * @param band when it was built
     * @return words for the glass, the best first
     */
    public static Spread<String> usual(EraBand band) {
        if (band.compareTo(EraBand.FROM_2000) >= 0) {
            return new Spread<>("double low-e solar control", "double low-e", "double");
        }
        var old = band.compareTo(EraBand.THE_1980S) < 0;
        return new Spread<>("double", old ? "single with storm" : "double", "single");
    }

    /**
     * Finds a window by its words; a frame that the table lacks for a glass is replaced by the first that it has.
     *
     * @param glazing word for the glass
     * @param frame word for the frame
     * @return the row
     * @throws IllegalArgumentException if the glass is not in the table
     */
    public static Row find(String glazing, String frame) {
        return ROWS.stream()
                .filter(r -> r.glazing().equals(glazing) && r.frame().equals(frame))
                .findFirst()
                .or(() -> ROWS.stream().filter(r -> r.glazing().equals(glazing)).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no window is called " + glazing));
    }
}
