package io.heatwright.app.comfort;

import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Misread;
import io.heatwright.home.quantity.QuantityReading.Value;
import io.heatwright.home.quantity.UnitFamily;
import java.util.Locale;
import java.util.Optional;

/** Reads what was written behind an option. */
final class Measured {
    private static final double FOOT = 0.3048;
    private static final double MINUTE = 60;
    private static final double COLDEST = -100;
    private static final double HOTTEST = 200;
    private static final double MOST_SPEED = 50;
    private static final double MOST_ACTIVITY = 20;
    private static final double MOST_CLOTHING = 20;

    private Measured() {}

    static double temperature(String option, String written) {
        double celsius = read(option, written, UnitFamily.TEMPERATURE, "72F or 22C");
        if (!isTemperature(celsius)) {
            throw new Refused(option + ": \"" + Session.printable(written) + "\" " + temperatureRange());
        }
        return celsius;
    }

    /** Whether somebody might meet it, °C. */
    static boolean isTemperature(double celsius) {
        return celsius >= COLDEST && celsius <= HOTTEST;
    }

    static String temperatureRange() {
        return "is no temperature that a body meets. Allowed: -100 to 200 °C, -148 to 392 °F. Write the unit with it, as 22C.";
    }

    static double humidity(String option, String written) {
        double share = read(option, written, UnitFamily.SHARE, "50% or 0.5");
        if (!(share >= 0 && share <= 1)) {
            throw new Refused(option + ": \"" + Session.printable(written)
                    + "\" is no relative humidity. Allowed: 0 to 100 %. Nearest: " + (share < 0 ? "0%" : "100%") + ".");
        }
        return share;
    }

    /** A speed of air, which people in the United States give in feet per minute. */
    static double speed(String option, String written) {
        var plain = written.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        double speed = plain.endsWith("ft/min") || plain.endsWith("fpm")
                ? number(option, written, plain.replace("ft/min", "").replace("fpm", ""), "20ft/min") * FOOT / MINUTE
                : plain.endsWith("ft/s")
                        ? number(option, written, plain.replace("ft/s", ""), "0.3ft/s") * FOOT
                        : read(option, written, UnitFamily.SPEED, "0.1m/s or 20ft/min");
        return between(option, written, speed, MOST_SPEED, "m/s");
    }

    static double activity(String option, String written) {
        double met = number(option, written, without(written, "met"), "1.1met");
        if (!(met > 0 && met <= MOST_ACTIVITY)) {
            throw new Refused(
                    option + ": \"" + Session.printable(written)
                            + "\" must be above 0 met and at most 20. Allowed: asleep 0.7, seated 1.0, cooking 1.8. Nearest: 0.7met.");
        }
        return met;
    }

    static double clothing(String option, String written) {
        return between(
                option, written, number(option, written, without(written, "clo"), "0.7clo"), MOST_CLOTHING, "clo");
    }

    private static String without(String written, String unit) {
        var plain = written.strip().toLowerCase(Locale.ROOT);
        return plain.endsWith(unit)
                ? plain.substring(0, plain.length() - unit.length()).strip()
                : plain;
    }

    private static double between(String option, String written, double value, double most, String unit) {
        if (!(value >= 0 && value <= most)) {
            throw new Refused(option + ": \"" + Session.printable(written) + "\" must be from 0 to " + (int) most + " "
                    + unit + ". Nearest: " + (value > most ? (int) most : 0) + unit + ".");
        }
        return value;
    }

    private static double number(String option, String written, String plain, String example) {
        return read(option, written, plain, UnitFamily.NUMBER, example);
    }

    private static double read(String option, String written, UnitFamily family, String example) {
        return read(option, written, written, family, example);
    }

    private static double read(String option, String written, String plain, UnitFamily family, String example) {
        var reading = QuantityGrammar.read(plain, family);
        if (reading instanceof Value value) {
            return value.value();
        }
        var problem = reading instanceof Misread misread ? misread.problem() : "must be known";
        var nearest = reading instanceof Misread misread
                ? misread.nearest().map(near -> " Nearest: " + near + ".")
                : Optional.<String>empty();
        throw new Refused(option + ": \"" + Session.printable(written) + "\" " + problem + ". Allowed: "
                + family.words() + " such as " + example + "." + nearest.orElse(""));
    }
}
