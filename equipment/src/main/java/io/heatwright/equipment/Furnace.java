package io.heatwright.equipment;

/**
 * A fuel-burning furnace with one stage. Its annual efficiency already holds the losses of cycling and of the waiting
 * burner, so none are added.
 *
 * @param output heat to the room while it burns, W
 * @param efficiency annual fuel utilization efficiency by higher heating value, 0 to 1
 * @param fanPower electric, while it burns, W
 * @param standbyPower electric, while it waits, W
 */
public record Furnace(double output, double efficiency, double fanPower, double standbyPower) implements Equipment {

    private static final double GREATEST_CYCLES_PER_HOUR = 3;

    /** Checks output and efficiency. */
    public Furnace {
        if (!(output > 0) || !(efficiency > 0 && efficiency <= 1)) {
            throw new IllegalArgumentException("The furnace's output (" + output
                    + " W) must be positive and its efficiency (" + efficiency + ") above 0 and at most 1.");
        }
    }

    @Override
    public void assess(Operation operation) {
        boolean on = operation.mode() == Mode.HEAT;
        double highest = on ? output : 0;
        boolean averages = operation.isDynamic() && !operation.isSwitched();
        operation.limit(averages ? 0 : highest, highest);
    }

    @Override
    public void run(Operation operation) {
        double request = operation.requestedOutput();
        if (operation.mode() != Mode.HEAT || request <= 0) {
            operation.rest(standbyPower);
            return;
        }
        double shareOn = operation.isSwitched() ? 1 : Math.min(1, request / output);
        double given = shareOn * output;
        double electric = shareOn * fanPower + (1 - shareOn) * standbyPower;
        operation.deliver(given, 0, electric, given / efficiency, 0, 0);
        operation.note(shareOn, GREATEST_CYCLES_PER_HOUR);
    }

    @Override
    public double provenHeating(double outdoorTemperature) {
        return output;
    }

    @Override
    public boolean heats() {
        return true;
    }

    @Override
    public boolean cools() {
        return false;
    }
}
