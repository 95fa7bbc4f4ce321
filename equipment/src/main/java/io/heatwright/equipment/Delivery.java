package io.heatwright.equipment;

/**
 * What a system gave and drew in one step. Outputs are in the direction of the mode: heat to the room in {@link Mode#HEAT},
 * sensible heat taken from it in {@link Mode#COOL}. They are negative only while a defrost takes heat from the room, or a hose
 * gives more back than a weak coil takes. All powers are averages over the step.
 */
public abstract sealed class Delivery permits StepConditions {

    private double sensibleOutput;
    private double moistureRemoval;
    private double electricPower;
    private double indoorFanPower;
    private double outdoorFanPower;
    private double fuelPower;
    private double supplementOutput;
    private double inducedAir;
    private double defrosts;
    private double defrostPower;
    private double defrostHeat;
    private double startUpLoss;

    Delivery() {}

    /**
     * Returns the mode that was asked.
     *
     * @return mode
     */
    public abstract Mode mode();

    /**
     * Returns the sensible output that was delivered, back-up included.
     *
     * @return W in the direction of the mode; negative when a hose gives back more heat than a weak coil takes, or a defrost
     *     more than the rest of the step gave
     */
    public final double sensibleOutput() {
        return sensibleOutput;
    }

    /**
     * Returns the sensible heat that the room's air gained.
     *
     * @return W, negative when cooled
     */
    public final double heatToRoom() {
        return mode() == Mode.COOL ? -sensibleOutput : sensibleOutput;
    }

    /**
     * Returns the water that the coil took from the room's air.
     *
     * @return kg/s; negative while a fan that blows on gives water of a wet coil back
     */
    public final double moistureRemoval() {
        return moistureRemoval;
    }

    /**
     * Returns the electric power, with fans, standby, heaters and back-up.
     *
     * @return W
     */
    public final double electricPower() {
        return electricPower;
    }

    /**
     * Returns the part of {@link #electricPower} that the indoor fan drew, where a machine's figures tell it apart.
     *
     * @return W; 0 where it is counted with the rest
     */
    public final double indoorFanPower() {
        return indoorFanPower;
    }

    /**
     * Returns the part of {@link #electricPower} that the outdoor fan drew, where a machine's figures tell it apart.
     *
     * @return W; 0 where it is counted with the rest
     */
    public final double outdoorFanPower() {
        return outdoorFanPower;
    }

    /**
     * Returns the fuel's power by higher heating value.
     *
     * @return W
     */
    public final double fuelPower() {
        return fuelPower;
    }

    /**
     * Returns the part of {@link #sensibleOutput} that came from back-up resistance.
     *
     * @return W
     */
    public final double supplementOutput() {
        return supplementOutput;
    }

    /**
     * Returns the outdoor air that a single hose drew into the room through its cracks.
     *
     * @return kg/s of dry air
     */
    public final double inducedAir() {
        return inducedAir;
    }

    /**
     * Returns how many defrosts ended; in steps over five minutes how many a lasting state brings.
     *
     * @return defrosts in this step, 0 or more, not whole in long steps
     */
    public final double defrosts() {
        return defrosts;
    }

    /**
     * Returns the part of {@link #electricPower} that went to defrosts.
     *
     * @return W, mean over the step
     */
    public final double defrostPower() {
        return defrostPower;
    }

    /**
     * Returns the heat that defrosts took from the room; {@link #sensibleOutput} has lost it already.
     *
     * @return W, mean over the step
     */
    public final double defrostHeat() {
        return defrostHeat;
    }

    /**
     * Returns the part of {@link #electricPower} that a start wasted: drawn as if the machine gave its steady output already.
     *
     * @return W, mean over the step; 0 in steps over five minutes, where the part load factor holds it
     */
    public final double startUpLoss() {
        return startUpLoss;
    }

    final void startedUp(double loss) {
        startUpLoss = loss;
    }

    final void deliver(
            double sensible, double moisture, double electric, double fuel, double supplement, double induced) {
        sensibleOutput = sensible;
        moistureRemoval = moisture;
        electricPower = electric;
        fuelPower = fuel;
        supplementOutput = supplement;
        inducedAir = induced;
        startUpLoss = 0;
        fans(0, 0);
        defrosted(0, 0, 0);
    }

    /** Adds what a supplement gave and drew in the same mode; its heat counts as supplement. */
    final void add(Delivery other) {
        sensibleOutput += other.sensibleOutput;
        electricPower += other.electricPower;
        fuelPower += other.fuelPower;
        supplementOutput += other.sensibleOutput;
    }

    final void defrosted(double number, double power, double heat) {
        defrosts = number;
        defrostPower = power;
        defrostHeat = heat;
    }

    final void fans(double indoor, double outdoor) {
        indoorFanPower = indoor;
        outdoorFanPower = outdoor;
    }
}
