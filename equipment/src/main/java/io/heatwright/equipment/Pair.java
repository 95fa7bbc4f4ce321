package io.heatwright.equipment;

/**
 * Two systems that share a room, one for each season: what many rooms have today, such as a space heater and a window
 * air conditioner.
 *
 * @param heating asked in {@link Mode#HEAT}
 * @param cooling asked in {@link Mode#COOL}
 */
public record Pair(Equipment heating, Equipment cooling) implements Equipment {

    @Override
    public void assess(Operation operation) {
        (operation.mode() == Mode.COOL ? cooling : heating).assess(operation);
    }

    @Override
    public void run(Operation operation) {
        // At rest the side with a wet coil goes on; the other one's standby is not drawn.
        boolean cools = operation.mode() == Mode.COOL || (operation.mode() == Mode.OFF && operation.wetCoil.isWet());
        (cools ? cooling : heating).run(operation);
    }

    @Override
    public double provenHeating(double outdoorTemperature) {
        return heating.provenHeating(outdoorTemperature);
    }

    @Override
    public boolean heats() {
        return heating.heats();
    }

    @Override
    public boolean cools() {
        return cooling.cools();
    }
}
