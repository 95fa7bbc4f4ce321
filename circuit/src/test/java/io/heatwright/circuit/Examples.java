package io.heatwright.circuit;

import java.util.List;
import java.util.OptionalDouble;

/** The bedroom circuit of the first answer, and products to put on it. */
final class Examples {

    static final Load HEATER = PlugLoad.SPACE_HEATER.assumed("space heater");
    static final Load LAMP = Load.stated("lamp", 60, Duty.CONTINUOUS);
    static final Load LAPTOP = Load.stated("laptop", 90, Duty.CONTINUOUS);

    private Examples() {}

    static Circuit bedroom(double breaker, Load... loads) {
        return circuit(OptionalDouble.of(breaker), Outlet.THREE_PRONG, false, loads);
    }

    static Circuit dedicated(double breaker) {
        var outlet = breaker > 15 ? Outlet.TWENTY_AMP : Outlet.THREE_PRONG;
        return new Circuit(
                "own",
                VoltageClass.V120,
                OptionalDouble.of(breaker),
                outlet,
                Wiring.COPPER,
                List.of("bedroom"),
                List.of(),
                true,
                Era.of(1990));
    }

    static Circuit circuit(OptionalDouble breaker, Outlet outlet, boolean dedicated, Load... loads) {
        return new Circuit(
                "bedroom",
                VoltageClass.V120,
                breaker,
                outlet,
                Wiring.UNKNOWN,
                List.of("bedroom", "hall"),
                List.of(loads),
                dedicated,
                Era.of(1990));
    }

    static Circuit wired240(double breaker) {
        return new Circuit(
                "heat pump",
                VoltageClass.V240,
                OptionalDouble.of(breaker),
                Outlet.NONE,
                Wiring.COPPER,
                List.of("bedroom"),
                List.of(),
                true,
                Era.of(2024));
    }

    static Appliance windowUnit(double amps) {
        return Appliance.corded("window unit", VoltageClass.V120, Plug.NEMA_5_15, OptionalDouble.of(amps));
    }

    static Appliance withoutNameplate() {
        return Appliance.corded("window unit", VoltageClass.V120, Plug.NEMA_5_15, OptionalDouble.empty());
    }

    static Appliance miniSplit(double ampacity, double largestBreaker) {
        return Appliance.wired(
                "mini-split", VoltageClass.V240, OptionalDouble.of(ampacity), OptionalDouble.of(largestBreaker));
    }
}
