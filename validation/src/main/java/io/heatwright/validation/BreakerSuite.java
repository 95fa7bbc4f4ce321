package io.heatwright.validation;

import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.Duty;
import io.heatwright.circuit.Era;
import io.heatwright.circuit.Load;
import io.heatwright.circuit.Outlet;
import io.heatwright.circuit.VoltageClass;
import io.heatwright.circuit.Wiring;
import io.heatwright.circuit.panel.PanelCheck;
import io.heatwright.circuit.panel.ServicePanel;
import io.heatwright.circuit.year.CircuitYear;
import io.heatwright.circuit.year.ThermalImage;
import io.heatwright.circuit.year.Trips;
import io.heatwright.circuit.year.UnitDraw;
import io.heatwright.circuit.year.UsedLoad;
import io.heatwright.circuit.year.WireRun;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Breakers at the calibration points of their standard, a heater beside a unit, and a panel of another program. */
public final class BreakerSuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "breaker";

    private static final double STEP = 60;
    private static final int YEAR_MINUTES = 525_600;
    private static final int DAY_MINUTES = 1440;
    private static final double HOUR = 60;
    private static final double SQUARE_FOOT = 0.09290304;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return "Calibration of UL 489, and the panel calculation of the tests of OpenStudio-HPXML (NEC 220.83)";
    }

    @Override
    public Optional<String> allowance() {
        return Optional.of(
                "Low and high are what the standard allows; the panel may differ by 1 %, as in its own test");
    }

    @Override
    public List<Check> run() {
        return List.of(
                held("quickest", ThermalImage.quickest(), 1),
                held("slowest", ThermalImage.slowest(15), 1),
                held("slowest", ThermalImage.slowest(15), 1.349),
                within("slowest", ThermalImage.slowest(15), 1.35, HOUR),
                within("slowest", ThermalImage.slowest(15), 2, 2),
                within("quickest", ThermalImage.quickest(), 1.35, HOUR),
                within("quickest", ThermalImage.quickest(), 2, 2),
                example(15, true, 1, DAY_MINUTES),
                example(15, false, 1, DAY_MINUTES),
                example(20, true, 0, 0),
                example(20, false, 1, DAY_MINUTES),
                panel());
    }

    @Override
    public List<String> notes() {
        return List.of(
                "The example is a heater of 12.5 A and a unit of 8 A for a day: 137 % of 15 A must trip within the"
                        + " hour, 103 % of 20 A may trip and need not.");
    }

    /** Minutes until a cold breaker opens; a year if it holds that long. */
    private static double minutes(ThermalImage image, double share) {
        for (int minute = 0; minute < YEAR_MINUTES; minute++) {
            double opened = image.carry(share, STEP);
            if (!Double.isNaN(opened)) {
                return minute + opened / STEP;
            }
        }
        return YEAR_MINUTES;
    }

    private static Check held(String which, ThermalImage image, double share) {
        return check(which + " at " + share, "held", "min", minutes(image, share), YEAR_MINUTES, YEAR_MINUTES);
    }

    private static Check within(String which, ThermalImage image, double share, double limit) {
        return check(which + " at " + share, "opens_after", "min", minutes(image, share), 0, limit);
    }

    private static Check check(String caseName, String quantity, String unit, double value, double low, double high) {
        double rounded = Math.rint(value * 1000) / 1000;
        var inside = rounded >= low && rounded <= high;
        return new Check(NAME, caseName, quantity, unit, rounded, low, high, inside, 0);
    }

    private static Check example(double breaker, boolean certain, double low, double high) {
        var circuit = new Circuit(
                "example",
                VoltageClass.V120,
                OptionalDouble.of(breaker),
                Outlet.THREE_PRONG,
                Wiring.COPPER,
                List.of(),
                List.of(),
                false,
                Era.UNKNOWN);
        var watts = new float[DAY_MINUTES];
        Arrays.fill(watts, 960);
        var heater = UsedLoad.usual(Load.stated("space heater", 1500, Duty.CONTINUOUS), Optional.empty());
        var year = CircuitYear.of(
                circuit, WireRun.UNKNOWN, new UnitDraw("unit", 1, 0, 0), watts, (int) STEP, List.of(heater));
        Trips trips = certain ? year.certain() : year.possible();
        return check(
                "heater and unit on " + (int) breaker + " A",
                certain ? "must_trip_a_day" : "may_trip_a_day",
                "",
                trips.count(),
                low,
                high);
    }

    /**
     * The upgrade in its test_electric_panel.rb: 1,228 sq ft, three circuits of 1,500 VA, 559 W of others, water heater,
     * dryer, range and car charger, and 17,942 W of new heating and cooling. Its fans, whose power it does not print, are
     * left out.
     */
    private static Check panel() {
        var appliances = List.of(appliance(559), appliance(4500), appliance(5760), appliance(12_000), appliance(1650));
        var panel = new ServicePanel(
                OptionalDouble.of(100),
                240,
                OptionalDouble.of(1228 * SQUARE_FOOT),
                Optional.of(appliances),
                OptionalDouble.of(0),
                OptionalDouble.of(0),
                OptionalDouble.empty());
        var check = PanelCheck.existingDwelling(panel, OptionalDouble.of(17_942));
        return Check.exact(NAME, "panel after an upgrade", "demand", "VA", check.demand(), 35_851, 0.01);
    }

    private static Load appliance(double watts) {
        return Load.stated("appliance", watts, Duty.UNKNOWN);
    }
}
