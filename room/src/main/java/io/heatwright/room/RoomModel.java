package io.heatwright.room;

import java.util.Arrays;

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

    private static final double LEAST_RADIANT_CONDUCTANCE = 1e-9;
    private static final int FILM_RENEWALS_PER_HOUR = 4;

    private final RoomDrivers drivers;
    private final Elements elements;
    private final Air airProperties;
    private final OuterFaces outer;
    private final InnerFaces inner;
    private final Walls walls;
    private final Panes panes;
    private final AirFlow airFlow;
    private final Moisture moisture;
    private final EnergyAccount account;
    private final double stepSeconds;
    private final double shareOfHour;
    private final int filmSteps;
    private final double airInertia;

    private double air;
    private double star;

    private int preparedStep;
    /** Step for which the films still hold unless their time is up; −1 for none. */
    private int expectedStep;

    private int row;
    private double free;
    private double perWatt;
    private double starShare;
    private double starAlone;
    private double starConductance;

    /**
     * A room at 20 °C throughout, as humid as outdoors in the first step.
     *
     * @param drivers what drives it
     */
    public RoomModel(RoomDrivers drivers) {
        this.drivers = drivers;
        elements = drivers.elements;
        airProperties = drivers.air;
        outer = new OuterFaces(drivers);
        inner = new InnerFaces(drivers);
        walls = new Walls(drivers);
        panes = new Panes(drivers);
        airFlow = new AirFlow(drivers);
        moisture = new Moisture(drivers);
        account = new EnergyAccount();
        stepSeconds = drivers.stepSeconds();
        shareOfHour = 1.0 / drivers.stepsPerHour();
        filmSteps = Math.max(1, drivers.stepsPerHour() / FILM_RENEWALS_PER_HOUR);
        airInertia = airProperties.heatCapacity / stepSeconds;
        reset(20, drivers.outdoorHumidityRatio(0));
    }

    /**
     * Sets everything in the room to one temperature and starts new accounts.
     *
     * @param temperature °C
     * @param humidityRatio of the air, kg/kg
     */
    public void reset(double temperature, double humidityRatio) {
        air = temperature;
        star = temperature;
        moisture.reset(temperature, humidityRatio);
        Arrays.fill(outer.temperature, temperature);
        Arrays.fill(inner.temperature, temperature);
        walls.setUniform(temperature);
        panes.setUniform(temperature);
        expectedStep = -1;
        startAccounts();
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
        air = other.air;
        star = other.star;
        moisture.copyFrom(other.moisture);
        outer.copyFrom(other.outer);
        inner.copyFrom(other.inner);
        walls.copyFrom(other.walls);
        panes.copyFrom(other.panes);
        expectedStep = other.expectedStep;
        startAccounts();
    }

    /** Starts new accounts of heat and vapour from the present state. */
    public void startAccounts() {
        account.start(storedHeat(), moisture.stored());
        moisture.condensation.startAccount();
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
        int stepsPerHour = drivers.stepsPerHour();
        int hour = step / stepsPerHour;
        int ofHour = step - hour * stepsPerHour;
        row = hour * drivers.stride;
        double share = (ofHour + 0.5) * shareOfHour;
        double outdoors = between(RoomDrivers.OUTDOORS_START, RoomDrivers.OUTDOORS_END, share);
        double sky = between(RoomDrivers.SKY_START, RoomDrivers.SKY_END, share);
        airFlow.prepare(row, (drivers.firstHour() + hour) % 24, outdoors, air, extraOutdoorAir);
        if (step != expectedStep || ofHour % filmSteps == 0) {
            outer.refresh(row, outdoors, sky);
            walls.refresh(outer, inner);
            panes.refresh(row, outer, inner);
            inner.refresh(air, star);
        }
        preparedStep = step;
        outer.drive(row, outdoors, sky);
        walls.drive(outer, inner);
        panes.drive(row, outer, inner);
        double humidity = between(RoomDrivers.HUMIDITY_START, RoomDrivers.HUMIDITY_END, share);
        moisture.prepare(row, humidity, air, star, airFlow, inner);
        inner.drive(row);
        solve();
    }

    private double between(int start, int end, double share) {
        double[] table = drivers.table;
        return table[row + start] + share * (table[row + end] - table[row + start]);
    }

    /** Two unknowns are left, air and radiant node; the second is eliminated. */
    private void solve() {
        double[] table = drivers.table;
        double exchange = airFlow.heatConductance();
        double convective = table[row + RoomDrivers.CONVECTIVE_GAIN];
        double radiant = table[row + RoomDrivers.RADIANT_GAIN];
        double conductance = airInertia + exchange + inner.airToFaces;
        double drive = airInertia * air + exchange * airFlow.outdoors + inner.facesToAir + convective;
        starConductance = inner.starToFaces;
        if (starConductance > LEAST_RADIANT_CONDUCTANCE) {
            starShare = inner.airToStar / starConductance;
            starAlone = (inner.facesToStar + radiant) / starConductance;
            conductance -= inner.airToStar * starShare;
            drive += inner.airToStar * starAlone;
        } else {
            // No face emits: radiant heat can only end up in the air.
            starShare = 1;
            starAlone = 0;
            drive += radiant;
        }
        double added = airFlow.release(conductance, drive);
        conductance += added;
        drive += added * airFlow.outdoors;
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
        air = free + perWatt * (convectiveHeat + starShare * radiantHeat);
        star = starConductance > LEAST_RADIANT_CONDUCTANCE
                ? starAlone + radiantHeat / starConductance + starShare * air
                : air;
        inner.settle(air, star);
        walls.advance(outer, inner);
        panes.advance(row, outer, inner);
        expectedStep = preparedStep + 1 == drivers.steps() ? 0 : preparedStep + 1;
        accountFor(convectiveHeat + radiantHeat);
        moisture.advance(air, airFlow, moistureAdded, account);
    }

    private void accountFor(double systemHeat) {
        double[] table = drivers.table;
        double onOuterFaces = table[row + RoomDrivers.SUN_ON_OUTER_FACES];
        account.addHeat(
                systemHeat * stepSeconds,
                (table[row + RoomDrivers.CONVECTIVE_GAIN] + table[row + RoomDrivers.RADIANT_GAIN]) * stepSeconds,
                airFlow.heatConductance() * (airFlow.outdoors - air) * stepSeconds,
                onOuterFaces * stepSeconds,
                table[row + RoomDrivers.SUN_ON_INNER_FACES] * stepSeconds,
                table[row + RoomDrivers.SUN_IN_PANES] * stepSeconds,
                (outer.heat() - onOuterFaces) * stepSeconds);
    }

    private double storedHeat() {
        return walls.storedHeat() + airProperties.heatCapacity * air;
    }

    /**
     * Returns the air temperature of the last step.
     *
     * @return °C
     */
    public double airTemperature() {
        return air;
    }

    /**
     * Returns the temperature of the radiant node, to which all faces radiate: close to their mean weighed by area and
     * emittance.
     *
     * @return °C
     */
    public double radiantTemperature() {
        return star;
    }

    /**
     * Returns the operative temperature in still air, the mean of air and radiant temperature (ASHRAE 55).
     *
     * @return °C
     */
    public double operativeTemperature() {
        return 0.5 * (air + star);
    }

    /**
     * Returns the humidity ratio of the air.
     *
     * @return kg of water per kg of dry air
     */
    public double humidityRatio() {
        return moisture.humidity;
    }

    /**
     * Returns the outdoor air of the prepared step: infiltration, ventilation and extra together.
     *
     * @return kg of dry air per second
     */
    public double outdoorAirFlow() {
        return airFlow.flow;
    }

    /**
     * Returns the heat that the outdoor air of the prepared step takes per degree, after recovery.
     *
     * @return W/K
     */
    public double outdoorAirConductance() {
        return airFlow.heatConductance();
    }

    /**
     * Returns the outdoor air of the prepared step whose vapour is exchanged, after recovery.
     *
     * @return kg of dry air per second, at most {@link #outdoorAirFlow}
     */
    public double outdoorVapourFlow() {
        return airFlow.vapourFlow;
    }

    /**
     * Returns the number of elements with an inner face: the surfaces, then the frames of the windows that have one, then
     * the glazings, each in the order of the enclosure.
     *
     * @return count
     */
    public int faces() {
        return elements.count;
    }

    /**
     * Returns the temperature of an inner face.
     *
     * @param face from 0 to below {@link #faces}
     * @return °C
     */
    public double insideFaceTemperature(int face) {
        return inner.temperature[face];
    }

    /**
     * Returns the water on an inner face. Only glass and frames get wet.
     *
     * @param face from 0 to below {@link #faces}
     * @return kg, 0 or more
     */
    public double waterOnFace(int face) {
        return moisture.condensation.water(face);
    }

    /**
     * Returns how long an inner face was wet since the state was last set or {@link #startAccounts} was called.
     *
     * @param face from 0 to below {@link #faces}
     * @return hours
     */
    public double wetHours(int face) {
        return moisture.condensation.wetSeconds(face) / 3600;
    }

    /**
     * Returns the temperature of an outer face.
     *
     * @param face from 0 to below {@link #faces}
     * @return °C
     */
    public double outsideFaceTemperature(int face) {
        return outer.temperature[face];
    }

    /**
     * Returns where heat and vapour went since the state was last set or {@link #startAccounts} was called.
     *
     * @return the accounts
     */
    public RoomEnergy energy() {
        return account.close(storedHeat(), moisture.stored());
    }
}
