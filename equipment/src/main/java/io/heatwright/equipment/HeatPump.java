package io.heatwright.equipment;

/**
 * A reversible unit: window, through-wall, mini-split, multi-zone outdoor unit, packaged terminal or central.
 *
 * @param heating its heating
 * @param cooling its cooling
 * @param parasitics power beside that of compressor and fans
 */
public record HeatPump(HeatingSide heating, CoolingSide cooling, Parasitics parasitics) implements Equipment {

    @Override
    public void assess(Operation operation) {
        switch (operation.mode()) {
            case HEAT -> heating.assess(operation);
            case COOL -> cooling.assess(operation);
            case OFF -> operation.limit(0, 0);
        }
    }

    @Override
    public void run(Operation operation) {
        switch (operation.mode()) {
            case HEAT -> heating.run(operation, parasitics);
            case COOL -> cooling.run(operation, parasitics);
            case OFF -> cooling.rest(operation, parasitics.atRest(operation.outdoorTemperature()));
        }
    }

    @Override
    public double provenHeating(double outdoorTemperature) {
        return heating.proven(outdoorTemperature);
    }

    @Override
    public boolean heats() {
        return true;
    }

    @Override
    public boolean cools() {
        return true;
    }
}
