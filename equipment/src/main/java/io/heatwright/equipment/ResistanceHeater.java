package io.heatwright.equipment;

/**
 * An electric space heater or baseboard. All its power becomes heat in the room. It is on or off; in steps over a
 * minute it gives any average, as its cycles lose nothing.
 *
 * @param power rated, W
 */
public record ResistanceHeater(double power) implements Equipment {

    /** Checks the power. */
    public ResistanceHeater {
        if (!(power > 0)) {
            throw new IllegalArgumentException("The heater's power (" + power + " W) must be positive.");
        }
    }

    @Override
    public void assess(Operation operation) {
        double highest = operation.mode() == Mode.HEAT ? power : 0;
        operation.limit(operation.isSwitched() ? highest : 0, highest);
    }

    @Override
    public void run(Operation operation) {
        double request = operation.requestedOutput();
        if (operation.mode() != Mode.HEAT || request <= 0) {
            operation.rest(0);
            return;
        }
        double given = operation.isSwitched() ? power : Math.min(request, power);
        operation.deliver(given, 0, given, 0, 0, 0);
        operation.note(1, 0);
    }

    @Override
    public double provenHeating(double outdoorTemperature) {
        return power;
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
