package io.heatwright.benchmark;

import io.heatwright.climate.SunAndSky;
import io.heatwright.climate.WeatherYear;
import io.heatwright.room.Building;
import io.heatwright.room.BuildingDrivers;
import io.heatwright.room.BuildingYear;
import io.heatwright.room.Construction;
import io.heatwright.room.Doorway;
import io.heatwright.room.Enclosure;
import io.heatwright.room.Films;
import io.heatwright.room.IdealYear;
import io.heatwright.room.Layer;
import io.heatwright.room.RoomDrivers;
import io.heatwright.room.SharedWall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long an hourly year of a house of ten rooms takes beside that of one: two storeys of five rooms of case 600 that
 * share walls, floors and doorways in place of outside ones. Every third room floats.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BuildingBenchmark {

    private static final int ROOMS = 10;
    private static final int IN_A_ROW = 5;
    private static final IdealYear.Control CONTROL = IdealYear.Control.constant(20, 27);

    private final WeatherYear denver = Denver.year();
    private final SunAndSky sky = SunAndSky.of(denver);
    private final RoomDrivers oneRoom = RoomDrivers.of(Case600.ENCLOSURE, Case600.SURROUNDINGS, denver, sky, 1);
    private final BuildingDrivers tenRooms = BuildingDrivers.of(house(), Case600.SURROUNDINGS, denver, sky, 1);
    private final List<IdealYear.Control> controls = controls();

    /** Made by the harness. */
    public BuildingBenchmark() {}

    private static Building house() {
        var board = new Layer.Solid("plasterboard", 0.012, 0.16, 950, 840);
        var made = new Construction(
                "partition", List.of(board, new Layer.Resistance("cavity", 0.18), board), 0.9, 0.9, 0.6, 0.6);
        var films = new Films.Varying(Films.Roughness.SMOOTH);
        var open = new boolean[24];
        Arrays.fill(open, 8, 22, true);
        var rooms = new ArrayList<Enclosure>();
        var walls = new ArrayList<SharedWall>();
        var doorways = new ArrayList<Doorway>();
        for (int i = 0; i < ROOMS; i++) {
            rooms.add(without(
                    i % IN_A_ROW == 0 ? "" : "west",
                    i % IN_A_ROW == IN_A_ROW - 1 ? "" : "east",
                    i < IN_A_ROW ? "roof" : "floor"));
            if (i % IN_A_ROW != 0) {
                walls.add(new SharedWall("wall " + i, i, i - 1, 16.2, 90, 270, made, films));
                doorways.add(new Doorway("door " + i, i, i - 1, 0.8, 2, Doorway.USUAL_GAP, open));
            }
            if (i >= IN_A_ROW) {
                walls.add(new SharedWall("floor " + i, i, i - IN_A_ROW, 48, 180, 0, made, films));
            }
        }
        return new Building(rooms, walls, doorways);
    }

    /** Case 600 without the surfaces that it shares, so that every room has as many faces as the one room. */
    private static Enclosure without(String... shared) {
        var room = Case600.ENCLOSURE;
        var own = room.surfaces().stream()
                .filter(surface -> !List.of(shared).contains(surface.name()))
                .toList();
        return new Enclosure(
                room.name(),
                room.floorArea(),
                room.volume(),
                own,
                room.windows(),
                room.infiltration(),
                room.gains(),
                room.moistureCapacityFactor());
    }

    private static List<IdealYear.Control> controls() {
        var controls = new ArrayList<IdealYear.Control>();
        for (int i = 0; i < ROOMS; i++) {
            controls.add(i % 3 == 2 ? IdealYear.Control.NONE : CONTROL);
        }
        return controls;
    }

    /**
     * Runs one room by the hour.
     *
     * @return its loads
     */
    @Benchmark
    public IdealYear oneRoom() {
        return IdealYear.run(oneRoom, CONTROL);
    }

    /**
     * Runs ten rooms by the hour.
     *
     * @return their loads
     */
    @Benchmark
    public BuildingYear tenRooms() {
        return BuildingYear.run(tenRooms, controls);
    }
}
