package io.heatwright.home.keys;

import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Misread;
import io.heatwright.home.quantity.QuantityReading.Value;
import io.heatwright.home.quantity.UnitFamily;
import java.util.Optional;

/**
 * A thing with its power, such as {@code lamp 60 W} or {@code electric space heater}.
 *
 * @param name without the power
 * @param watts W, NaN if not written
 * @param complaint what is wrong with the power
 */
public record NamedPower(String name, double watts, Optional<Complaint> complaint) {

    private static final double MOST = 100_000;

    /**
     * Reads a thing. The power begins at the first number that ends the text with a unit.
     *
     * @param text as written
     * @return its name and power
     */
    public static NamedPower read(String text) {
        var plain = text.strip();
        var last = new NamedPower(plain, Double.NaN, Optional.empty());
        for (var i = 1; i < plain.length(); i++) {
            if (!isNumberStart(plain.charAt(i)) || plain.charAt(i - 1) != ' ') {
                continue;
            }
            var tail = plain.substring(i);
            var reading = QuantityGrammar.read(tail, UnitFamily.POWER);
            var name = plain.substring(0, i).strip();
            if (reading instanceof Value v) {
                return new NamedPower(name, v.value(), Bounds.judge(v.value(), v.unit(), 0, MOST));
            }
            if (reading instanceof Misread m && UnitFamily.having(unitOf(tail)).isPresent()) {
                var complaint = new Complaint(m.problem(), m.allowed(), m.nearest());
                last = new NamedPower(name, Double.NaN, Optional.of(complaint));
            }
        }
        return last;
    }

    private static boolean isNumberStart(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+';
    }

    private static String unitOf(String tail) {
        var i = 0;
        while (i < tail.length() && !Character.isLetter(tail.charAt(i))) {
            i++;
        }
        return i == tail.length() ? "?" : tail.substring(i);
    }
}
