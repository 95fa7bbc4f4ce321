package io.heatwright.room;

import java.util.Arrays;

/**
 * The heat and moisture balance of rooms that share walls and doorways, one step at a time: {@link #prepare}, any number of
 * questions ({@link #freeAirTemperature}, {@link #airTemperaturePerWatt}), then one of {@link #advance} with given heat and
 * {@link #advanceBetween} with ideal loads. Each room is a {@link RoomModel} in all but
 * the end of a step: air and radiant node of all rooms are solved for together, exactly. Air passes through doorways at the
 * rate of the last step's temperatures. Nothing is allocated after construction. Not safe to share between threads.
 */
public final class BuildingModel {

    private final BuildingDrivers drivers;
    private final RoomBalance[] rooms;
    private final SharedWalls walls;
    private final Doorways doorways;
    private final PairedElimination heatSystem;
    private final SparseElimination vapourSystem;
    private final Holding holding;

    /** By room, its block in the matrix: air by air, air by star, star by air, star by star. */
    private final int[] own;

    private final int[] ownVapour;

    /** Balance of heat, air of room i at 2i and its radiant node at 2i + 1. */
    private final double[] matrix;

    private final double[] drive;
    private final double[] factors;
    private final double[] found;
    private final double[] vapourMatrix;
    private final double[] humidity;
    private final double[] air;
    private final double[] heat;
    private final double[] none;
    private final double[] carried;
    private final double[] alone;
    private final double[] unit;
    /** Room by room that is heated, the other rooms' answers beside each other, K/W. */
    private final double[] perWatt;

    private double wallHeatAtStart;
    /** Whether {@link #factors} are those of the prepared step and {@link #alone} its answer. */
    private boolean answered;

    /**
     * A building at 20 °C throughout, as humid as outdoors in the first step.
     *
     * @param drivers what drives it
     */
    public BuildingModel(BuildingDrivers drivers) {
        this(drivers, true);
    }

    private BuildingModel(BuildingDrivers drivers, boolean accounted) {
        this.drivers = drivers;
        int n = drivers.building().rooms().size();
        rooms = new RoomBalance[n];
        for (int i = 0; i < n; i++) {
            rooms[i] = new RoomBalance(drivers.room(i), accounted);
        }
        heatSystem = new PairedElimination(BuildingPattern.ofHeat(drivers.building()));
        vapourSystem = new SparseElimination(BuildingPattern.ofVapour(drivers.building()));
        walls = new SharedWalls(drivers, rooms, heatSystem);
        doorways = new Doorways(drivers.building(), rooms, heatSystem, vapourSystem);
        holding = new Holding(n);
        own = new int[n];
        ownVapour = new int[n];
        for (int i = 0; i < n; i++) {
            own[i] = heatSystem.place(i, i);
            ownVapour[i] = vapourSystem.place(i, i);
        }
        matrix = new double[heatSystem.entries()];
        factors = new double[heatSystem.entries()];
        drive = new double[2 * n];
        found = new double[2 * n];
        vapourMatrix = new double[vapourSystem.entries()];
        humidity = new double[n];
        air = new double[n];
        heat = new double[n];
        none = new double[n];
        carried = new double[n];
        alone = new double[2 * n];
        unit = new double[2 * n];
        perWatt = new double[n * n];
        reset(20, drivers.room(0).outdoorHumidityRatio(0));
    }

    /**
     * The same building without accounts of where heat and vapour went.
     *
     * @param drivers what drives it
     * @return a building whose {@link #energy} must not be asked
     */
    public static BuildingModel withoutAccounts(BuildingDrivers drivers) {
        return new BuildingModel(drivers, false);
    }

    /**
     * Sets everything in the building to one temperature and starts new accounts.
     *
     * @param temperature °C
     * @param humidityRatio of the air, kg/kg
     */
    public void reset(double temperature, double humidityRatio) {
        for (var room : rooms) {
            room.reset(temperature, humidityRatio);
        }
        walls.setUniform(temperature);
        holding.release();
        startAccounts();
    }

    /** Starts new accounts of heat and vapour from the present state. */
    public void startAccounts() {
        for (var room : rooms) {
            room.startAccounts();
        }
        wallHeatAtStart = walls.storedHeat();
    }

    /**
     * Gets ready for a step with no outdoor air beside infiltration and ventilation.
     *
     * @param step from 0 to below {@link BuildingDrivers#steps()}
     */
    public void prepare(int step) {
        prepare(step, none);
    }

    /**
     * Gets ready for a step.
     *
     * @param step from 0 to below {@link BuildingDrivers#steps()}
     * @param extraOutdoorAir outdoor air drawn in beside infiltration and ventilation by each room, kg/s
     */
    public void prepare(int step, double[] extraOutdoorAir) {
        boolean due = rooms[0].filmsAreDue(step);
        if (due) {
            walls.refresh();
        }
        walls.drive(step);
        for (int i = 0; i < rooms.length; i++) {
            var room = rooms[i];
            room.start(step, extraOutdoorAir[i]);
            if (due) {
                room.renewBehind();
                room.inner.refresh(room);
            }
            room.driveBehind();
            room.sum();
        }
        doorways.start(drivers.hourOfDay(step));
        assemble();
    }

    private void assemble() {
        answered = false;
        Arrays.fill(matrix, 0);
        doorways.couple(matrix);
        walls.couple(matrix);
        release();
        for (int i = 0; i < rooms.length; i++) {
            var room = rooms[i];
            matrix[own[i]] += room.conductance;
            drive[2 * i] = room.drive;
            if (room.radiates()) {
                matrix[own[i] + 1] -= room.inner.airToStar;
                matrix[own[i] + 2] -= room.inner.airToStar;
                matrix[own[i] + 3] += room.starConductance;
                drive[2 * i + 1] = room.starDrive;
            } else {
                // No face emits: radiant heat can only end up in the air, and the radiant node follows it.
                matrix[own[i] + 2] = -1;
                matrix[own[i] + 3] = 1;
                drive[2 * i] += room.starDrive;
                drive[2 * i + 1] = 0;
            }
        }
    }

    /** Opened windows and fans that may cool a room only so far are judged with the other rooms as they were. */
    private void release() {
        for (int i = 0; i < rooms.length; i++) {
            found[2 * i] = rooms[i].air;
            found[2 * i + 1] = rooms[i].star;
        }
        for (int i = 0; i < rooms.length; i++) {
            // Nothing of the room's own is in the matrix yet.
            if (rooms[i].airFlow.holdsBack()) {
                rooms[i].release(-heatSystem.product(matrix, i, 0, found), -heatSystem.product(matrix, i, 1, found));
            }
        }
    }

    /**
     * Returns the air temperature of a room in the prepared step if no system gives anything to any room.
     *
     * @param room place in the building
     * @return °C
     */
    public double freeAirTemperature(int room) {
        answer();
        return alone[2 * room];
    }

    /**
     * Returns how far convective heat over the prepared step raises the air temperature of the room that it is given to. The
     * other rooms are left to themselves and take their share of it.
     *
     * @param room place in the building
     * @return K/W
     */
    public double airTemperaturePerWatt(int room) {
        return airTemperaturePerWatt(room, room);
    }

    /**
     * Returns how far convective heat over the prepared step that is given to one room raises the air temperature of another.
     *
     * @param room place in the building
     * @param heated place of the room that gets the heat
     * @return K/W
     */
    public double airTemperaturePerWatt(int room, int heated) {
        answer();
        return perWatt[heated * rooms.length + room];
    }

    /** Solves the prepared step without a system, and with a watt in each room by turns; the factors serve the step's end. */
    private void answer() {
        if (answered) {
            return;
        }
        answered = true;
        System.arraycopy(matrix, 0, factors, 0, matrix.length);
        heatSystem.factor(factors);
        System.arraycopy(drive, 0, alone, 0, drive.length);
        heatSystem.substitute(factors, alone);
        for (int i = 0; i < rooms.length; i++) {
            Arrays.fill(unit, 0);
            unit[2 * i] = 1;
            heatSystem.substitute(factors, unit);
            for (int j = 0; j < rooms.length; j++) {
                perWatt[i * rooms.length + j] = unit[2 * j];
            }
        }
    }

    /**
     * Ends the prepared step with given heat.
     *
     * @param convectiveHeat sensible heat from the system to each room's air, mean over the step, W
     * @param radiantHeat from the system to each room's faces by longwave radiation, W
     * @param moistureAdded water vapour from the system to each room, kg/s
     */
    public void advance(double[] convectiveHeat, double[] radiantHeat, double[] moistureAdded) {
        for (int i = 0; i < rooms.length; i++) {
            boolean radiates = rooms[i].radiates();
            found[2 * i] = drive[2 * i] + convectiveHeat[i] + (radiates ? 0 : radiantHeat[i]);
            found[2 * i + 1] = drive[2 * i + 1] + (radiates ? radiantHeat[i] : 0);
            heat[i] = convectiveHeat[i] + radiantHeat[i];
        }
        if (!answered) {
            System.arraycopy(matrix, 0, factors, 0, matrix.length);
            heatSystem.factor(factors);
        }
        heatSystem.substitute(factors, found);
        settle(moistureAdded);
    }

    /**
     * Ends the prepared step with the least convective heat and cooling that keep each room's air at or between two
     * setpoints.
     *
     * @param lowest setpoint of heating in each room, °C; negative infinity for none
     * @param highest setpoint of cooling in each room, °C, nowhere below the lowest; infinity for none
     */
    public void advanceBetween(double[] lowest, double[] highest) {
        holding.start(lowest, highest);
        int round = 0;
        do {
            solveHeld();
        } while (holding.mend(round++, air, heat));
        settle(none);
    }

    /** Solves with the air of held rooms known and their heat unknown. */
    private void solveHeld() {
        System.arraycopy(matrix, 0, factors, 0, matrix.length);
        System.arraycopy(drive, 0, found, 0, drive.length);
        for (int i = 0; i < rooms.length; i++) {
            if (holding.holds(i)) {
                heatSystem.hold(factors, i);
                found[2 * i] = holding.setpoint(i);
            }
        }
        heatSystem.solve(factors, found);
        for (int i = 0; i < rooms.length; i++) {
            air[i] = found[2 * i];
            heat[i] = holding.holds(i) ? heatSystem.product(matrix, i, 0, found) - drive[2 * i] : 0;
        }
    }

    private void settle(double[] moistureAdded) {
        walls.connect(found);
        doorways.carryHeat(found, carried);
        Arrays.fill(vapourMatrix, 0);
        for (int i = 0; i < rooms.length; i++) {
            var room = rooms[i];
            room.settle(found[2 * i], found[2 * i + 1]);
            if (room.keepsAccounts()) {
                room.accountFor(heat[i], room.inner.heatFromSharedWalls(), carried[i]);
            }
            room.moisture.sum(room.airFlow, moistureAdded[i]);
        }
        walls.advance();
        settleVapour(moistureAdded);
    }

    private void settleVapour(double[] moistureAdded) {
        doorways.coupleVapour(vapourMatrix);
        for (int i = 0; i < rooms.length; i++) {
            vapourMatrix[ownVapour[i]] += rooms[i].moisture.conductance;
            humidity[i] = rooms[i].moisture.drive - rooms[i].moisture.condensation.vapourFlow;
        }
        vapourSystem.solve(vapourMatrix, humidity);
        doorways.carryVapour(humidity, carried);
        for (int i = 0; i < rooms.length; i++) {
            rooms[i].settleVapour(humidity[i], moistureAdded[i], carried[i]);
        }
    }

    /**
     * Returns the heat that the system gave to a room in the last step.
     *
     * @param room place in the building
     * @return W, mean over the step, negative when it cooled
     */
    public double heat(int room) {
        return heat[room];
    }

    /**
     * Returns the air temperature of a room in the last step.
     *
     * @param room place in the building
     * @return °C
     */
    public double airTemperature(int room) {
        return rooms[room].air;
    }

    /**
     * Returns the temperature of a room's radiant node in the last step.
     *
     * @param room place in the building
     * @return °C
     */
    public double radiantTemperature(int room) {
        return rooms[room].star;
    }

    /**
     * Returns the humidity ratio of a room's air.
     *
     * @param room place in the building
     * @return kg of water per kg of dry air
     */
    public double humidityRatio(int room) {
        return rooms[room].moisture.humidity;
    }

    /**
     * Returns the air that passed a doorway in the prepared step.
     *
     * @param doorway place in the building
     * @return kg of dry air per second, each way
     */
    public double flowThrough(int doorway) {
        return doorways.flow[doorway];
    }

    /**
     * Returns where heat and vapour went since the state was last set or {@link #startAccounts} was called.
     *
     * @return the accounts
     * @throws IllegalStateException when the building was made {@link #withoutAccounts}
     */
    public BuildingEnergy energy() {
        return new BuildingEnergy(
                Arrays.stream(rooms).map(RoomBalance::energy).toList(), walls.storedHeat() - wallHeatAtStart);
    }
}
