package io.heatwright.equipment.shared;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import java.util.Arrays;

/**
 * The work of a {@link SharedUnit} in one step: what each room asked and got. Reused for every step; nothing is allocated
 * after construction.
 *
 * <p>Order in a step: {@link #weather}, {@link #room} for each room, {@link #ask}, {@link #call} for each room that calls in
 * that mode, {@link SharedUnit#assess}, {@link #request}, {@link SharedUnit#run}, then read the results.
 */
public final class SharedOperation {

    final Operation machine = new Operation();
    final double[] temperature;
    final double[] humidityRatio;
    final boolean[] calling;
    /** What a room asks for, W in the direction of the mode; 0 for a room that does not call. */
    final double[] asked;
    /** Share of what is on its way that each room gets. */
    final double[] share;

    final double[] heat;
    final double[] moisture;
    /** Water that was taken from each room and not yet given back, kg: how wet its coil may be beside the others'. */
    private final double[] water;

    final double[] induced;
    double ductSpaceTemperature = Double.NaN;
    double need;
    double fanPower;
    double heatToDuctSpace;
    double moistureLost;

    /**
     * Makes a machine at rest.
     *
     * @param rooms served, 1 or more
     * @param stepSeconds length of the steps, s, above 0
     */
    public SharedOperation(int rooms, double stepSeconds) {
        temperature = new double[rooms];
        humidityRatio = new double[rooms];
        calling = new boolean[rooms];
        asked = new double[rooms];
        share = new double[rooms];
        heat = new double[rooms];
        moisture = new double[rooms];
        water = new double[rooms];
        induced = new double[rooms];
        machine.step(stepSeconds);
    }

    /**
     * Sets the weather of this step.
     *
     * @param temperature outdoor dry bulb, °C
     * @param humidityRatio outdoor, kg/kg
     * @param airPressure Pa
     */
    public void weather(double temperature, double humidityRatio, double airPressure) {
        machine.weather(temperature, humidityRatio, airPressure);
    }

    /**
     * Sets the air of a room.
     *
     * @param room among those served, from 0
     * @param dryBulb °C
     * @param humidity kg/kg
     */
    public void room(int room, double dryBulb, double humidity) {
        temperature[room] = dryBulb;
        humidityRatio[room] = humidity;
    }

    /**
     * Sets the air around the ducts, where {@link DuctSpace} leaves that to a room.
     *
     * @param dryBulb °C
     */
    public void ductSpace(double dryBulb) {
        ductSpaceTemperature = dryBulb;
    }

    /**
     * Sets the mode of the machine and forgets all calls.
     *
     * @param mode for all rooms
     * @param shortfall how far the room that is worst off is from its setpoint, K
     */
    public void ask(Mode mode, double shortfall) {
        machine.ask(mode, shortfall);
        Arrays.fill(calling, false);
        Arrays.fill(asked, 0);
    }

    /**
     * Takes the call of a room in the machine's mode.
     *
     * @param room among those served, from 0
     * @param watts that it needs in the direction of the mode, 0 or more
     */
    public void call(int room, double watts) {
        calling[room] = true;
        asked[room] = watts;
    }

    /**
     * Sets what is asked of the machine.
     *
     * @param watts in the direction of the mode, 0 or more
     */
    public void request(double watts) {
        machine.request(watts);
    }

    /**
     * Returns what the calls add up to at the machine: losses on the way included, no room beyond what its head can give.
     *
     * @return W, 0 or more, as the last assessment found
     */
    public double need() {
        return need;
    }

    /**
     * Returns the machine's own work.
     *
     * @return its operation, to be read
     */
    public Operation machine() {
        return machine;
    }

    /**
     * Returns the sensible heat that a room's air gained.
     *
     * @param room among those served, from 0
     * @return W, negative when cooled
     */
    public double heatToRoom(int room) {
        return heat[room];
    }

    /**
     * Returns the water that was taken from a room's air.
     *
     * @param room among those served, from 0
     * @return kg/s
     */
    public double moistureRemoval(int room) {
        return moisture[room];
    }

    /**
     * Returns the outdoor air that leaking ducts drew into a room through its cracks.
     *
     * @param room among those served, from 0
     * @return kg/s of dry air, 0 or more
     */
    public double inducedAir(int room) {
        return induced[room];
    }

    /**
     * Returns the sensible heat that the space around the ducts gained.
     *
     * @return W, negative when the machine cools
     */
    public double heatToDuctSpace() {
        return heatToDuctSpace;
    }

    /**
     * Returns the drying that leaked out of supply ducts.
     *
     * @return kg/s
     */
    public double moistureLost() {
        return moistureLost;
    }

    /**
     * Returns the sensible heat that the machine and the fan of the ducts gave to the air.
     *
     * @return W, negative when cooled
     */
    public double heatGiven() {
        return machine.heatToRoom() + fanPower;
    }

    /**
     * Returns all electric power, that of the ducts' fan included.
     *
     * @return W
     */
    public double electricPower() {
        return machine.electricPower() + fanPower;
    }

    /** The sign of heat in the machine's mode. */
    double sign() {
        return machine.mode() == Mode.COOL ? -1 : 1;
    }

    /** Gives the machine the mean of the rooms' air by the shares, changed on the way by a factor towards another temperature. */
    void returnAir(double kept, double towards) {
        double dryBulb = mean(temperature);
        machine.room(towards + kept * (dryBulb - towards), mean(humidityRatio));
    }

    double mean(double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += share[i] * values[i];
        }
        return sum;
    }

    /** Takes water from the rooms in proportion to share and humidity, so that the drier room gives less. */
    void dry(double removal, double lost) {
        moistureLost = lost;
        double all = mean(humidityRatio);
        for (int i = 0; i < moisture.length; i++) {
            moisture[i] = all > 0 ? (removal - lost) * share[i] * humidityRatio[i] / all : 0;
            water[i] += moisture[i] * machine.stepLength();
        }
    }

    /** Gives water of wet coils back to the rooms that it came from, with the heat that it takes up; removal is negative. */
    void giveBack(double removal, double heatToRooms) {
        double all = 0;
        for (double kilograms : water) {
            all += kilograms;
        }
        for (int i = 0; i < water.length; i++) {
            double part = all > 0 ? water[i] / all : 0;
            heat[i] = part * heatToRooms;
            moisture[i] = part * removal;
            water[i] = Math.max(0, water[i] + moisture[i] * machine.stepLength());
        }
    }

    /** A step in which nothing passes from the machine to the rooms. */
    void nothingToRooms() {
        Arrays.fill(heat, 0);
        Arrays.fill(moisture, 0);
        Arrays.fill(induced, 0);
        fanPower = 0;
        heatToDuctSpace = 0;
        moistureLost = 0;
    }
}
