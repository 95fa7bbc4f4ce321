package io.heatwright.equipment;

/**
 * A unit that only cools: window, portable or central.
 *
 * @param cooling its cooling
 * @param parasitics power beside that of compressor and fans
 */
public record AirConditioner(CoolingSide cooling, Parasitics parasitics) implements Equipment {

    @Override
    public void assess(Operation operation) {
        if (operation.mode() == Mode.COOL) {
            cooling.assess(operation);
        } else {
            operation.limit(0, 0);
        }
    }

    @Override
    public void run(Operation operation) {
        if (operation.mode() == Mode.COOL) {
            cooling.run(operation, parasitics);
        } else {
            cooling.rest(operation, parasitics.standby());
        }
    }

    @Override
    public double provenHeating(double outdoorTemperature) {
        return 0;
    }

    @Override
    public boolean heats() {
        return false;
    }

    @Override
    public boolean cools() {
        return true;
    }
}
