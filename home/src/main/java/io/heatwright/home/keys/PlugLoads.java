package io.heatwright.home.keys;

import io.heatwright.circuit.Duty;
import java.util.List;
import java.util.Optional;

/**
 * Usual power of things that are plugged in. Every figure is from professional memory and not checked against a source;
 * a plan shows each that it uses as an assumption.
 */
public final class PlugLoads {

    /**
     * One kind of thing.
     *
     * @param name as written
     * @param alsoCalled other names
     * @param watts usual power while on, W
     * @param most largest power met, W
     * @param duty how long it runs at a stretch
     */
    public record PlugLoad(String name, List<String> alsoCalled, double watts, double most, Duty duty) {
        public PlugLoad {
            alsoCalled = List.copyOf(alsoCalled);
        }
    }

    /** All that are known, in the order of the reference page. */
    public static final List<PlugLoad> KNOWN = List.of(
            load("electric space heater", 1500, 1500, Duty.CONTINUOUS, "space heater", "heater"),
            load("hair dryer", 1500, 1875, Duty.INTERMITTENT, "hairdryer"),
            load("microwave", 1100, 1700, Duty.INTERMITTENT, "microwave oven"),
            load("toaster oven", 1200, 1800, Duty.INTERMITTENT, "toaster"),
            load("electric kettle", 1500, 1500, Duty.INTERMITTENT, "kettle", "coffee maker"),
            load("vacuum cleaner", 1000, 1440, Duty.INTERMITTENT, "vacuum"),
            load("iron", 1200, 1800, Duty.INTERMITTENT),
            load("laptop", 65, 140, Duty.CONTINUOUS, "notebook"),
            load("desktop computer", 250, 600, Duty.CONTINUOUS, "desktop", "computer", "pc", "monitor"),
            load("gaming computer", 500, 850, Duty.CONTINUOUS, "gaming pc"),
            load("television", 100, 250, Duty.CONTINUOUS, "tv"),
            load("lights", 40, 100, Duty.CONTINUOUS, "lamp", "lamps", "light", "led lights"),
            load("refrigerator", 150, 200, Duty.CONTINUOUS, "fridge"),
            load("mini fridge", 80, 100, Duty.CONTINUOUS),
            load("laser printer", 400, 1200, Duty.INTERMITTENT, "printer"),
            load("dehumidifier", 500, 700, Duty.CONTINUOUS),
            load("treadmill", 900, 1700, Duty.INTERMITTENT),
            load("dishwasher", 1200, 1200, Duty.INTERMITTENT),
            load("car charger", 1650, 1650, Duty.CONTINUOUS, "ev charger", "ev"),
            load("garage door opener", 373, 373, Duty.INTERMITTENT),
            load("window air conditioner", 550, 1800, Duty.CONTINUOUS, "window ac", "air conditioner"),
            load("portable air conditioner", 1100, 1500, Duty.CONTINUOUS, "portable ac"));

    private PlugLoads() {}

    /**
     * Finds a thing by its name.
     *
     * @param name as written
     * @return the thing, or nothing
     */
    public static Optional<PlugLoad> called(String name) {
        return KNOWN.stream()
                .filter(l -> new Kind.Option(l.name(), l.alsoCalled()).meets(name))
                .findFirst();
    }

    private static PlugLoad load(String name, double watts, double most, Duty duty, String... alsoCalled) {
        return new PlugLoad(name, List.of(alsoCalled), watts, most, duty);
    }
}
