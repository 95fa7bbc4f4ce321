package io.heatwright.room;

/**
 * The heat and moisture balance of one room, one step at a time.
 *
 * <p>A step is {@link #prepare}, any number of questions ({@link #freeAirTemperature}, {@link #heatFor}), then
 * {@link #advance}. Within a step the room answers system heat on a straight line, so an ideal load is found exactly. Fluxes
 * are constant within a step and conduction under them is exact; see the package's README for the moment of the step whose
 * temperatures the films act on: that is the moment of all temperatures read here, between the middle of the step for a
 * room that is slow against it and its end for one that is fast. Any step length is stable.
 * Films and gaps are renewed from the last temperatures every quarter of an hour, or every step if steps are longer.
 * Nothing is allocated after construction. Not safe to share between threads; the drivers are.
 */
public final class RoomModel {

    private final RoomDrivers drivers;
    private final RoomBalance balance;

    private double free;
    private double perWatt;
    private double starShare;
    private double starAlone;

    /**
     * A room at 20 °C throughout, as humid as outdoors in the first step.
     *
     * @param drivers what drives it
     */
    public RoomModel(RoomDrivers drivers) {
        this(drivers, true);
    }

    private RoomModel(RoomDrivers drivers, boolean accounted) {
        if (drivers.elements.shared < drivers.elements.count) {
            throw new IllegalArgumentException(
                    "These drivers are of one room of a building, which shares walls: run the building.");
        }
        this.drivers = drivers;
        balance = new RoomBalance(drivers, accounted);
        reset(20, drivers.outdoorHumidityRatio(0));
    }

    /**
     * The same room without accounts of where heat and vapour went, which saves a tenth of a step's time.
     *
     * @param drivers what drives it
     * @return a room whose {@link #energy} must not be asked
     */
    public static RoomModel withoutAccounts(RoomDrivers drivers) {
        return new RoomModel(drivers, false);
    }

    /**
     * Sets everything in the room to one temperature and starts new accounts.
     *
     * @param temperature °C
     * @param humidityRatio of the air, kg/kg
     */
    public void reset(double temperature, double humidityRatio) {
        balance.reset(temperature, humidityRatio);
    }

    /**
     * Takes over the state of another model of the same drivers and starts new accounts.
     *
     * @param other is left as it is
     */
    public void copyStateFrom(RoomModel other) {
        if (other.drivers != drivers) {
            throw new IllegalArgumentException("state can only be copied between models of the same drivers");
        }
        balance.copyStateFrom(other.balance);
    }

    /** Starts new accounts of heat and vapour from the present state. */
    public void startAccounts() {
        balance.startAccounts();
    }

    /**
     * Gets ready for a step with no outdoor air beside infiltration and ventilation.
     *
     * @param step from 0 to below {@link RoomDrivers#steps()}
     */
    public void prepare(int step) {
        prepare(step, 0);
    }

    /**
     * Gets ready for a step. The state is not changed.
     *
     * @param step from 0 to below {@link RoomDrivers#steps()}
     * @param extraOutdoorAir outdoor air drawn in beside infiltration and ventilation, as by a unit that exhausts, kg/s
     */
    public void prepare(int step, double extraOutdoorAir) {
        balance.start(step, extraOutdoorAir);
        if (balance.filmsAreDue(step)) {
            balance.renewBehind();
            balance.inner.refresh(balance);
        }
        balance.driveBehind();
        balance.sum();
        balance.release(0, 0);
        solve();
    }

    /** Two unknowns are left, air and radiant node; the second is eliminated. */
    private void solve() {
        double conductance = balance.conductance;
        double drive = balance.drive;
        if (balance.radiates()) {
            double airToStar = balance.inner.airToStar;
            starShare = airToStar / balance.starConductance;
            starAlone = balance.starDrive / balance.starConductance;
            conductance -= airToStar * starShare;
            drive += airToStar * starAlone;
        } else {
            starShare = 1;
            starAlone = 0;
            drive += balance.starDrive;
        }
        perWatt = 1 / conductance;
        free = drive * perWatt;
    }

    /**
     * Returns the air temperature of the prepared step if the system gives nothing.
     *
     * @return °C
     */
    public double freeAirTemperature() {
        return free;
    }

    /**
     * Returns how far convective heat over the step raises its air temperature.
     *
     * @return K/W
     */
    public double airTemperaturePerWatt() {
        return perWatt;
    }

    /**
     * Returns how far radiant heat over the step raises its air temperature.
     *
     * @return K/W, at most {@link #airTemperaturePerWatt}
     */
    public double airTemperaturePerRadiantWatt() {
        return perWatt * starShare;
    }

    /**
     * Returns the convective heat that brings the air to a temperature in the step.
     *
     * @param airTemperature °C
     * @return W, mean over the step, negative to cool
     */
    public double heatFor(double airTemperature) {
        return (airTemperature - free) / perWatt;
    }

    /**
     * Ends the prepared step.
     *
     * @param convectiveHeat sensible heat from the system to the air, mean over the step, W
     * @param radiantHeat from the system to the faces by longwave radiation, W
     * @param moistureAdded water vapour from the system, kg/s, negative when it dries the air
     */
    public void advance(double convectiveHeat, double radiantHeat, double moistureAdded) {
        double air = free + perWatt * (convectiveHeat + starShare * radiantHeat);
        balance.air = air;
        balance.star = balance.radiates() ? starAlone + radiantHeat / balance.starConductance + starShare * air : air;
        balance.settle();
        if (balance.keepsAccounts()) {
            balance.accountFor(convectiveHeat + radiantHeat, 0, balance.fromKnownDoorways());
        }
        balance.advanceVapour(moistureAdded);
    }

    /**
     * Returns the air temperature of the last step.
     *
     * @return °C
     */
    public double airTemperature() {
        return balance.air;
    }

    /**
     * Returns the temperature of the radiant node, to which all faces radiate: close to their mean weighed by area and
     * emittance.
     *
     * @return °C
     */
    public double radiantTemperature() {
        return balance.star;
    }

    /**
     * Returns the operative temperature in still air, the mean of air and radiant temperature (ASHRAE 55).
     *
     * @return °C
     */
    public double operativeTemperature() {
        return 0.5 * (balance.air + balance.star);
    }

    /**
     * Returns the vapour that the air of other rooms would bring through doorways in the prepared step.
     *
     * @param humidityRatio that the room is held at, kg/kg
     * @return kg/s, 0 for a room without doorways to known rooms
     */
    public double vapourThroughDoorways(double humidityRatio) {
        return balance.fromKnownDoorways(humidityRatio);
    }

    /**
     * Returns the humidity ratio of the air.
     *
     * @return kg of water per kg of dry air
     */
    public double humidityRatio() {
        return balance.moisture.humidity;
    }

    /**
     * Returns the outdoor temperature of the prepared step.
     *
     * @return mean over the step, °C
     */
    public double outdoorTemperature() {
        return balance.airFlow.outdoors;
    }

    /**
     * Returns the humidity ratio of the outdoor air of the prepared step.
     *
     * @return mean over the step, kg/kg
     */
    public double outdoorHumidityRatio() {
        return balance.outdoorHumidity;
    }

    /**
     * Returns the outdoor air of the prepared step: infiltration, ventilation and extra together.
     *
     * @return kg of dry air per second
     */
    public double outdoorAirFlow() {
        return balance.airFlow.flow;
    }

    /**
     * Returns the heat that the outdoor air of the prepared step takes per degree, after recovery.
     *
     * @return W/K
     */
    public double outdoorAirConductance() {
        return balance.airFlow.heatConductance();
    }

    /**
     * Returns the outdoor air of the prepared step whose vapour is exchanged, after recovery.
     *
     * @return kg of dry air per second, at most {@link #outdoorAirFlow}
     */
    public double outdoorVapourFlow() {
        return balance.airFlow.vapourFlow;
    }

    /**
     * Returns the sensible heat that came through doorways in the last step.
     *
     * @return W, 0 for a room without doorways to rooms that were run before
     */
    public double heatThroughDoorways() {
        return balance.fromKnownDoorways();
    }

    /**
     * Returns the number of elements with an inner face: the surfaces, then the frames of the windows that have one, then
     * the glazings, each in the order of the enclosure.
     *
     * @return count
     */
    public int faces() {
        return drivers.elements.count;
    }

    /**
     * Returns the temperature of an inner face.
     *
     * @param face from 0 to below {@link #faces}
     * @return °C
     */
    public double insideFaceTemperature(int face) {
        return balance.inner.temperature[face];
    }

    /**
     * Returns the water on an inner face. Only glass and frames get wet.
     *
     * @param face from 0 to below {@link #faces}
     * @return kg, 0 or more
     */
    public double waterOnFace(int face) {
        return balance.moisture.condensation.water(face);
    }

    /**
     * Returns how long an inner face was wet since the state was last set or {@link #startAccounts} was called.
     *
     * @param face from 0 to below {@link #faces}
     * @return hours
     */
    public double wetHours(int face) {
        return balance.moisture.condensation.wetSeconds(face) / 3600;
    }

    /**
     * Returns the temperature of an outer face.
     *
     * @param face from 0 to below {@link #faces}
     * @return °C
     */
    public double outsideFaceTemperature(int face) {
        return balance.outer.temperature[face];
    }

    /**
     * Returns where heat and vapour went since the state was last set or {@link #startAccounts} was called.
     *
     * @return the accounts
     * @throws IllegalStateException when the room was made {@link #withoutAccounts}
     */
    public RoomEnergy energy() {
        return balance.energy();
    }
}
