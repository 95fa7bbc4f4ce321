package io.heatwright.simulation.arrangement;

import io.heatwright.equipment.Operation;
import io.heatwright.equipment.shared.SharedUnit;
import io.heatwright.room.BuildingDrivers;
import io.heatwright.room.BuildingModel;
import io.heatwright.simulation.Margins;
import io.heatwright.simulation.Setpoints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs all rooms of a home with their machines through the home's weather, step by step. Rooms influence one another by walls
 * and doorways. In steps of at most five minutes controls act as built; in longer ones each machine is asked for just what its
 * rooms need. Nothing is allocated in the loop.
 */
public final class HomeRun {
    private static final int WARM_UP_HOURS = 14 * 24;

    private final BuildingDrivers drivers;
    private final List<Setpoints> setpoints;
    private final HomeStep home;
    private final List<Station> stations = new ArrayList<>();
    private final List<RoomTally> rooms = new ArrayList<>();
    private final boolean dynamic;
    private @Nullable HomeRecorder recorder;
    private double given;
    private double lost;
    private double moved;

    private HomeRun(
            BuildingDrivers drivers,
            List<Setpoints> setpoints,
            Arrangement arrangement,
            Margins margins,
            BuildingModel model) {
        this.drivers = drivers;
        this.setpoints = List.copyOf(setpoints);
        int n = drivers.building().rooms().size();
        if (setpoints.size() != n) {
            throw new IllegalArgumentException(
                    "A home of " + n + " rooms needs as many thermostats' setpoints, not " + setpoints.size() + ".");
        }
        arrangement.check(n);
        var heating = new double[n][];
        var cooling = new double[n][];
        for (int i = 0; i < n; i++) {
            heating[i] = filled(Double.NEGATIVE_INFINITY);
            cooling[i] = filled(Double.POSITIVE_INFINITY);
        }
        for (var installation : arrangement.installations()) {
            listen(installation, heating, cooling);
        }
        home = new HomeStep(drivers, model, heating, cooling);
        for (var installation : arrangement.installations()) {
            stations.add(station(installation));
        }
        for (int i = 0; i < n; i++) {
            rooms.add(new RoomTally(drivers.building().rooms().get(i).name(), i, home, margins));
        }
        dynamic = home.stepSeconds <= Operation.LONGEST_DYNAMIC_STEP;
    }

    private Station station(Installation installation) {
        return installation instanceof Installation.Shared shared
                ? new SharedStation(shared, home)
                : new RoomStation((Installation.InRoom) installation, home);
    }

    private static double[] filled(double value) {
        var hours = new double[24];
        Arrays.fill(hours, value);
        return hours;
    }

    /** Takes over the setpoints of the rooms that a machine listens to, as far as it can do what they want. */
    private void listen(Installation installation, double[][] heating, double[][] cooling) {
        for (int k = 0; k < installation.rooms().size(); k++) {
            int room = installation.rooms().get(k);
            boolean heats;
            boolean cools;
            if (installation instanceof Installation.Shared shared) {
                SharedUnit unit = shared.unit();
                heats = unit.listensTo(k) && unit.heats();
                cools = unit.listensTo(k) && unit.cools();
            } else {
                var equipment = ((Installation.InRoom) installation).equipment();
                heats = equipment.heats();
                cools = equipment.cools();
            }
            if (heats) {
                heating[room] = setpoints.get(room).heating();
            }
            if (cools) {
                cooling[room] = setpoints.get(room).cooling();
            }
        }
    }

    /**
     * Runs a whole year after a warm-up on its last two weeks.
     *
     * @param drivers of the building in its weather
     * @param setpoints of each room, in the building's order
     * @param arrangement its machines
     * @param margins what counts as missed
     * @return what happened
     * @throws IllegalArgumentException when rooms, setpoints and machines do not fit one another
     */
    public static HomeResult year(
            BuildingDrivers drivers, List<Setpoints> setpoints, Arrangement arrangement, Margins margins) {
        return warm(drivers, setpoints, arrangement, margins).through();
    }

    /**
     * Runs a whole year as {@link #year} does and writes every step down.
     *
     * @param drivers of the building in its weather
     * @param setpoints of each room, in the building's order
     * @param arrangement its machines
     * @param margins what counts as missed
     * @return what happened, with every step
     */
    public static RecordedHome recorded(
            BuildingDrivers drivers, List<Setpoints> setpoints, Arrangement arrangement, Margins margins) {
        var run = warm(drivers, setpoints, arrangement, margins);
        var written = new HomeRecorder(drivers, run.setpoints, run.stations);
        run.recorder = written;
        return new RecordedHome(run.through(), written.series());
    }

    /**
     * Runs the weather once and follows its heat, for checks of closure.
     *
     * @param drivers of the building in its weather
     * @param setpoints of each room, in the building's order
     * @param arrangement its machines
     * @return where the heat went
     */
    public static HomeBalance balance(BuildingDrivers drivers, List<Setpoints> setpoints, Arrangement arrangement) {
        var run = new HomeRun(drivers, setpoints, arrangement, new Margins(1, 1, 1), new BuildingModel(drivers));
        run.through();
        double seconds = run.home.stepSeconds;
        return new HomeBalance(run.given * seconds, run.lost * seconds, run.moved * seconds, run.home.model.energy());
    }

    private static HomeRun warm(
            BuildingDrivers drivers, List<Setpoints> setpoints, Arrangement arrangement, Margins margins) {
        var run = new HomeRun(drivers, setpoints, arrangement, margins, BuildingModel.withoutAccounts(drivers));
        for (int hour = drivers.hours() - Math.min(drivers.hours(), WARM_UP_HOURS); hour < drivers.hours(); hour++) {
            for (int ofHour = 0; ofHour < drivers.stepsPerHour(); ofHour++) {
                run.step(hour * drivers.stepsPerHour() + ofHour, run.clock(hour));
            }
        }
        return run;
    }

    private int clock(int hour) {
        return (drivers.room(0).firstHour() + hour) % 24;
    }

    private HomeResult through() {
        for (int hour = 0; hour < drivers.hours(); hour++) {
            int clock = clock(hour);
            for (int ofHour = 0; ofHour < drivers.stepsPerHour(); ofHour++) {
                int step = hour * drivers.stepsPerHour() + ofHour;
                step(step, clock);
                count(step, clock);
            }
            for (int i = 0; i < rooms.size(); i++) {
                rooms.get(i)
                        .endHour(
                                setpoints.get(i).heating()[clock],
                                setpoints.get(i).cooling()[clock]);
            }
            for (int i = 0; i < stations.size(); i++) {
                stations.get(i).endHour();
            }
        }
        return new HomeResult(
                rooms.stream().map(RoomTally::result).toList(),
                stations.stream().map(Station::result).toList());
    }

    private void step(int step, int clock) {
        home.begin(step, clock);
        if (!dynamic) {
            home.findIdeal();
        }
        for (int i = 0; i < stations.size(); i++) {
            stations.get(i).work();
        }
        home.end();
    }

    private void count(int step, int clock) {
        for (int i = 0; i < rooms.size(); i++) {
            rooms.get(i).count();
        }
        for (int i = 0; i < stations.size(); i++) {
            var station = stations.get(i);
            station.count();
            given += station.given();
            lost += station.lost();
            moved += Math.abs(station.given());
        }
        if (recorder != null) {
            recorder.add(step, clock, home, stations);
        }
    }
}
