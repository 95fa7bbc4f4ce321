package io.heatwright.validation;

import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Compressor;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Trust;
import io.heatwright.equipment.control.ControlDefaults;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.home.quantity.Figures;
import io.heatwright.room.RoomDrivers;
import io.heatwright.simulation.ControlledRun;
import io.heatwright.simulation.Habits;
import io.heatwright.simulation.Margins;
import io.heatwright.simulation.Setpoints;
import io.heatwright.simulation.YearResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units controlled as they are built, by five minutes beside by the minute: what a step costs in electricity. */
public final class ControlSuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "control";

    private static final double INVERTER = 0.02;
    private static final double ON_OFF = 0.05;
    private static final double KILOWATT_HOUR = 3.6e6;
    private static final int BY_THE_MINUTE = 60;
    private static final int BY_FIVE_MINUTES = 12;
    private static final Margins MARGINS = new Margins(1.1, 1.1, 0.6);
    private static final String ROOM = "600";
    private static final List<String> UNITS = List.of(
            "gree-vireo-vir09hp115",
            "mitsubishi-fh06",
            "mitsubishi-fh12",
            "mitsubishi-mxz-3c24",
            "bosch-bova36-24",
            "class-packaged-terminal-heat-pump-low",
            "class-window-heat-pump-fixed-speed-120v-low",
            "class-window-air-conditioner-low",
            "class-window-air-conditioner-high",
            "class-portable-air-conditioner-low");

    private final Map<String, YearResult> years = new LinkedHashMap<>();
    private final Map<Integer, RoomDrivers> drivers = new LinkedHashMap<>();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return "Our own runs by the minute of units in the room of case 600 of ANSI/ASHRAE Standard 140-2020";
    }

    @Override
    public Optional<String> allowance() {
        return Optional.of(
                "Low and high are the figure by the minute; by five minutes an inverter's electricity may be off"
                        + " by 2 %, that of a unit which is on or off by 5 %");
    }

    @Override
    public List<Check> run() {
        var checks = new ArrayList<Check>();
        for (var id : UNITS) {
            var unit = unit(id);
            checks.add(Check.exact(
                    NAME,
                    id + " at 5 min",
                    "electricity",
                    "kWh",
                    year(unit, BY_FIVE_MINUTES).electricity() / KILOWATT_HOUR,
                    year(unit, BY_THE_MINUTE).electricity() / KILOWATT_HOUR,
                    unit.performance().compressor() == Compressor.VARIABLE_SPEED ? INVERTER : ON_OFF));
        }
        return List.copyOf(checks);
    }

    /** How often they start is told and not judged. */
    @Override
    public List<String> notes() {
        return UNITS.stream().map(id -> note(unit(id))).toList();
    }

    private String note(Product unit) {
        var year = year(unit, BY_THE_MINUTE);
        return unit.id() + ", by the minute, reported only: "
                + Figures.decimals(year.heatingStarts() + year.coolingStarts(), 0) + " starts a year, at most "
                + Figures.decimals(year.mostStartsAnHour(), 0) + " an hour, shortest run "
                + Figures.decimals(year.shortestRun() / 60, 0) + " min; starts took "
                + Figures.decimals(year.electricityStarting() / year.electricity() * 100, 1) + " % of the electricity.";
    }

    private static Product unit(String id) {
        return ProductLibrary.catalogue().find(id).orElseThrow();
    }

    private YearResult year(Product unit, int stepsPerHour) {
        return years.computeIfAbsent(
                unit.id() + " " + stepsPerHour,
                key -> ControlledRun.year(
                        drivers(stepsPerHour),
                        setpoints(),
                        Commissioning.commission(unit, Trust.EXPECTED),
                        ControlDefaults.of(unit.kind()),
                        Habits.none(),
                        MARGINS));
    }

    private RoomDrivers drivers(int stepsPerHour) {
        return drivers.computeIfAbsent(stepsPerHour, steps -> file().drivers(steps));
    }

    private static Setpoints setpoints() {
        return Setpoints.of(file().room().thermostat());
    }

    private static CaseFile file() {
        return new CaseFile.Reader().read("envelope/" + ROOM + ".yaml");
    }
}
