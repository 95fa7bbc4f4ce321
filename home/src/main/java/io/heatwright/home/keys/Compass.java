package io.heatwright.home.keys;

import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Value;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;

/** Points of the compass. */
public final class Compass {

    private static final List<String> POINTS =
            List.of("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west");
    private static final List<String> LETTERS = List.of("n", "ne", "e", "se", "s", "sw", "w", "nw");

    private Compass() {}

    static List<String> words() {
        return POINTS;
    }

    /**
     * Reads a direction.
     *
     * @param text a point of the compass, its letters, or degrees clockwise from north
     * @return degrees clockwise from north, 0 to below 360; NaN if it is none
     */
    public static double degrees(String text) {
        var letters = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = Character.toLowerCase(text.charAt(i));
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        var word = letters.toString();
        for (var i = 0; i < POINTS.size(); i++) {
            if (POINTS.get(i).replace("-", "").equals(word) || LETTERS.get(i).equals(word)) {
                return 45.0 * i;
            }
        }
        return QuantityGrammar.read(text, UnitFamily.ANGLE) instanceof Value v && v.value() >= 0 && v.value() <= 360
                ? v.value() % 360
                : Double.NaN;
    }

    /**
     * Prints a direction.
     *
     * @param degrees clockwise from north
     * @return a point of the compass if it is one, else degrees
     */
    public static String print(double degrees) {
        var eighth = degrees / 45;
        return eighth == Math.floor(eighth)
                ? POINTS.get((int) eighth % 8)
                : Figures.decimals(degrees, 0) + " degrees from north";
    }
}
