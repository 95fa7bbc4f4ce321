package io.heatwright.room;

import java.util.Arrays;

/**
 * The state of one room and, for a prepared step, its heat balance with two unknowns left: air and radiant node. Who owns it
 * solves for them, alone in {@link RoomModel} or together with other rooms in {@link BuildingModel}.
 *
 * <pre>
 *   conductance · air − inner.airToStar · star = drive + heat to the air
 *   starConductance · star − inner.airToStar · air = inner.facesToStar + radiant gain + radiant heat
 * </pre>
 */
final class RoomBalance {

    private static final double LEAST_RADIANT_CONDUCTANCE = 1e-9;
    private static final int FILM_RENEWALS_PER_HOUR = 4;

    final RoomDrivers drivers;
    final OuterFaces outer;
    final InnerFaces inner;
    final Air airProperties;
    final AirFlow airFlow;
    final Moisture moisture;
    private final KnownDoorways.Exchange known;
    private final double density;
    private final Walls walls;
    private final Panes panes;
    private final EnergyAccount account;
    final double stepSeconds;
    private final double shareOfHour;
    private final int filmSteps;
    private final double airInertia;

    double air;
    double star;

    private int preparedStep;
    /** Step for which the films still hold unless their time is up; −1 for none. */
    private int expectedStep;

    private int row;
    private double sky;
    double outdoorHumidity;

    double conductance;
    double drive;
    double starDrive;
    double starConductance;

    RoomBalance(RoomDrivers drivers) {
        this(drivers, true);
    }

    RoomBalance(RoomDrivers drivers, boolean accounted) {
        this.drivers = drivers;
        airProperties = drivers.air;
        outer = new OuterFaces(drivers);
        inner = new InnerFaces(drivers);
        walls = new Walls(drivers);
        panes = new Panes(drivers);
        airFlow = new AirFlow(drivers);
        moisture = new Moisture(drivers);
        known = drivers.doorways.new Exchange();
        density = airProperties.mass / drivers.enclosure().volume();
        account = new EnergyAccount(accounted);
        stepSeconds = drivers.stepSeconds();
        shareOfHour = 1.0 / drivers.stepsPerHour();
        filmSteps = Math.max(1, drivers.stepsPerHour() / FILM_RENEWALS_PER_HOUR);
        airInertia = airProperties.heatCapacity / stepSeconds;
    }

    void reset(double temperature, double humidityRatio) {
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

    void copyStateFrom(RoomBalance other) {
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

    void startAccounts() {
        account.start(storedHeat(), moisture.stored());
        moisture.condensation.startAccount();
    }

    /** Whether the films are due to be renewed in a step. */
    boolean filmsAreDue(int step) {
        return step != expectedStep || step % drivers.stepsPerHour() % filmSteps == 0;
    }

    /** Reads the weather of a step. */
    void start(int step, double extraOutdoorAir) {
        int stepsPerHour = drivers.stepsPerHour();
        int hour = step / stepsPerHour;
        int ofHour = step - hour * stepsPerHour;
        row = hour * drivers.stride;
        double share = (ofHour + 0.5) * shareOfHour;
        double outdoors = between(RoomDrivers.OUTDOORS_START, RoomDrivers.OUTDOORS_END, share);
        sky = between(RoomDrivers.SKY_START, RoomDrivers.SKY_END, share);
        outdoorHumidity = between(RoomDrivers.HUMIDITY_START, RoomDrivers.HUMIDITY_END, share);
        airFlow.prepare(row, (drivers.firstHour() + hour) % 24, outdoors, air, extraOutdoorAir);
        if (!drivers.doorways.isEmpty()) {
            known.start(hour, (drivers.firstHour() + hour) % 24, air, density);
        }
        preparedStep = step;
    }

    private double between(int start, int end, double share) {
        double[] table = drivers.table;
        return table[row + start] + share * (table[row + end] - table[row + start]);
    }

    /** Renews films and gaps on the far side of the inner faces. */
    void renewBehind() {
        outer.refresh(row, airFlow.outdoors, sky);
        walls.refresh(outer, inner);
        panes.refresh(row, outer, inner);
    }

    /** Sets what comes through the elements from outside. */
    void driveBehind() {
        outer.drive(row, airFlow.outdoors, sky);
        walls.drive(outer, inner);
        panes.drive(row, outer, inner);
    }

    /** Sums the balance once all that lies behind the inner faces is known. */
    void sum() {
        double[] table = drivers.table;
        moisture.prepare(row, outdoorHumidity, air, star, airFlow, inner);
        inner.drive(row);
        double exchange = airFlow.heatConductance();
        conductance = airInertia + exchange + inner.airToFaces;
        drive = airInertia * air
                + exchange * airFlow.outdoors
                + inner.facesToAir
                + table[row + RoomDrivers.CONVECTIVE_GAIN];
        if (!drivers.doorways.isEmpty()) {
            conductance += known.flow * airProperties.specificHeat;
            drive += known.warmth * airProperties.specificHeat;
        }
        starConductance = inner.starToFaces;
        starDrive = inner.facesToStar + table[row + RoomDrivers.RADIANT_GAIN];
    }

    /** Lets in the outdoor air that was held back, as far as the room may cool; heat from other rooms in W. */
    void release(double toAir, double toStar) {
        if (!airFlow.holdsBack()) {
            return;
        }
        double together = conductance;
        double offered = drive + toAir;
        if (radiates()) {
            double share = inner.airToStar / starConductance;
            together -= inner.airToStar * share;
            offered += share * (starDrive + toStar);
        } else {
            offered += starDrive;
        }
        double added = airFlow.release(together, offered);
        conductance += added;
        drive += added * airFlow.outdoors;
    }

    /** Whether any face emits; if not, radiant heat can only end up in the air and the radiant node is as warm as it. */
    boolean radiates() {
        return starConductance > LEAST_RADIANT_CONDUCTANCE;
    }

    /** Sunlight absorbed by an inner face in a step, W/m². */
    double sunInside(int face, int step) {
        int row = step / drivers.stepsPerHour() * drivers.stride;
        return drivers.table[row + RoomDrivers.HEAD + RoomDrivers.PER_ELEMENT * face + RoomDrivers.SUN_INSIDE];
    }

    /** Ends the step at given temperatures of air and radiant node. */
    void settle(double air, double star) {
        this.air = air;
        this.star = star;
        settle();
    }

    /** Ends the step at the temperatures that {@link #air} and {@link #star} have been set to. */
    void settle() {
        inner.settle(air, star);
        walls.advance(outer, inner);
        panes.advance(row, outer, inner);
        expectedStep = preparedStep + 1 == drivers.steps() ? 0 : preparedStep + 1;
    }

    boolean keepsAccounts() {
        return account.kept;
    }

    /** Books the heat of the step, W. */
    void accountFor(double systemHeat, double throughSharedWalls, double throughDoorways) {
        double[] table = drivers.table;
        double onOuterFaces = table[row + RoomDrivers.SUN_ON_OUTER_FACES];
        account.addHeat(
                systemHeat * stepSeconds,
                (table[row + RoomDrivers.CONVECTIVE_GAIN] + table[row + RoomDrivers.RADIANT_GAIN]) * stepSeconds,
                airFlow.heatConductance() * (airFlow.outdoors - air) * stepSeconds,
                onOuterFaces * stepSeconds,
                table[row + RoomDrivers.SUN_ON_INNER_FACES] * stepSeconds,
                table[row + RoomDrivers.SUN_IN_PANES] * stepSeconds,
                (outer.heat() - onOuterFaces) * stepSeconds,
                throughSharedWalls * stepSeconds,
                throughDoorways * stepSeconds);
    }

    /** Vapour that air from known rooms brings into a room of some humidity, kg/s. */
    double fromKnownDoorways(double humidityRatio) {
        return known.vapour - known.flow * humidityRatio;
    }

    /** Heat that air from known rooms brought in the step, W. */
    double fromKnownDoorways() {
        return (known.warmth - known.flow * air) * airProperties.specificHeat;
    }

    /** Ends the step's balance of vapour without other rooms. */
    void advanceVapour(double moistureAdded) {
        if (drivers.doorways.isEmpty()) {
            moisture.advance(air, airFlow, moistureAdded, account);
            return;
        }
        moisture.sum(airFlow, moistureAdded);
        double next = (moisture.drive + known.vapour - moisture.condensation.vapourFlow)
                / (moisture.conductance + known.flow);
        settleVapour(next, moistureAdded, known.vapour - known.flow * next);
    }

    /** Ends the step's balance of vapour at a humidity found together with other rooms; flows in kg/s. */
    void settleVapour(double next, double moistureAdded, double throughDoorways) {
        moisture.settle(next, air, airFlow, moistureAdded, throughDoorways, account);
    }

    private double storedHeat() {
        return walls.storedHeat() + airProperties.heatCapacity * air;
    }

    RoomEnergy energy() {
        if (!account.kept) {
            throw new IllegalStateException("This room keeps no accounts.");
        }
        return account.close(storedHeat(), moisture.stored());
    }
}
