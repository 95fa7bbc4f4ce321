package io.heatwright.formats.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.climate.SunAndSky;
import io.heatwright.climate.WeatherYear;
import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.HeatPump;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Trust;
import io.heatwright.equipment.control.ControlDefaults;
import io.heatwright.equipment.shared.AirSharing;
import io.heatwright.equipment.shared.DuctSpace;
import io.heatwright.equipment.shared.DuctedUnit;
import io.heatwright.equipment.shared.Ducts;
import io.heatwright.equipment.shared.Head;
import io.heatwright.equipment.shared.MultiZoneUnit;
import io.heatwright.home.Choice;
import io.heatwright.home.Home;
import io.heatwright.room.BuildingDrivers;
import io.heatwright.simulation.Batch;
import io.heatwright.simulation.Margins;
import io.heatwright.simulation.Setpoints;
import io.heatwright.simulation.arrangement.Arrangement;
import io.heatwright.simulation.arrangement.HomeResult;
import io.heatwright.simulation.arrangement.HomeRun;
import io.heatwright.simulation.arrangement.Installation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Units of the catalogue in the example of three rooms, minute by minute through a January of Baltimore. */
class ArrangementsOfAHomeTest {

    private static final double BTU_PER_HOUR = 1055.05585262 / 3600;
    private static final Margins MARGINS = new Margins(1.1, 1.1, 0.6);
    private static final Head HEAD_06 = head(8700, 6000);
    private static final Head HEAD_09 = head(10_900, 9000);
    private static final Setpoints NOTHING = steady(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final int JANUARY = 0;

    private final Home home;
    private final WeatherYear year;

    ArrangementsOfAHomeTest() {
        var request = PlannedHomes.request(
                PlannedHomes.text("apartment-baltimore.yaml"), PlannedHomes.DATA.catalogue(), Batch.sequential());
        home = request.resolution().home(Choice.LIKELY).onSoil(request.siting().soil());
        year = request.siting().typicalYear();
    }

    /** A head by the rated heating and cooling that its maker lists, Btu/h, with three quarters of the cooling sensible. */
    private static Head head(double heating, double cooling) {
        return new Head(heating * BTU_PER_HOUR, 0.75 * cooling * BTU_PER_HOUR);
    }

    private static Setpoints steady(double heating, double cooling) {
        var below = new double[24];
        var above = new double[24];
        Arrays.fill(below, heating);
        Arrays.fill(above, cooling);
        return new Setpoints(below, above);
    }

    private static Equipment unit(String id) {
        return Commissioning.commission(PlannedHomes.DATA.catalogue().find(id).orElseThrow(), Trust.EXPECTED);
    }

    private static Installation small(String id, int room) {
        return new Installation.InRoom(id + " " + room, room, unit(id), ControlDefaults.of(Kind.MINI_SPLIT));
    }

    private static Installation multiZone() {
        var outdoor = (HeatPump) unit("mitsubishi-mxz-3c24");
        return new Installation.Shared(
                "multi-zone",
                List.of(0, 1, 2),
                new MultiZoneUnit(outdoor, List.of(HEAD_06, HEAD_09, HEAD_06)),
                ControlDefaults.of(Kind.MULTI_ZONE));
    }

    private Installation central() {
        double output = 23_600 * BTU_PER_HOUR;
        var ducts = Ducts.usual(0.1, 12, 5, 1.4, DuctSpace.attic(), output);
        var floors = new double[3];
        double all = 0;
        for (var room : home.rooms()) {
            all += room.floorArea();
        }
        for (int i = 0; i < 3; i++) {
            floors[i] = home.rooms().get(i).floorArea() / all;
        }
        return new Installation.Shared(
                "central",
                List.of(0, 1, 2),
                new DuctedUnit(unit("amana-avzc20-24"), ducts, new AirSharing.Fixed(floors, 1)),
                ControlDefaults.wallThermostat());
    }

    private HomeResult run(int firstDay, int days, List<Setpoints> setpoints, Installation... units) {
        var weather = days(firstDay, days);
        var drivers = BuildingDrivers.of(home.building(), home.surroundings(), weather, SunAndSky.of(weather), 60);
        return HomeRun.year(drivers, setpoints, new Arrangement(List.of(units)), MARGINS);
    }

    private List<Setpoints> asWritten() {
        var setpoints = new ArrayList<Setpoints>();
        for (var room : home.rooms()) {
            setpoints.add(Setpoints.of(room.thermostat()));
        }
        return setpoints;
    }

    private WeatherYear days(int first, int count) {
        int from = 24 * first;
        int to = from + 24 * count;
        return new WeatherYear(
                year.name(),
                year.site(),
                year.design(),
                year.firstHour() + from,
                Arrays.copyOfRange(year.dryBulb(), from, to),
                Arrays.copyOfRange(year.dewPoint(), from, to),
                Arrays.copyOfRange(year.pressure(), from, to),
                Arrays.copyOfRange(year.horizontalInfrared(), from, to),
                Arrays.copyOfRange(year.globalHorizontal(), from, to),
                Arrays.copyOfRange(year.directNormal(), from, to),
                Arrays.copyOfRange(year.diffuseHorizontal(), from, to),
                Arrays.copyOfRange(year.windSpeed(), from, to),
                Arrays.copyOfRange(year.windDirection(), from, to),
                year.groundTemperature());
    }

    @Test
    void oneSmallRoomOnAThreeZoneUnitStartsFarMoreOftenThanASmallUnitThere() {
        var setpoints = List.of(NOTHING, NOTHING, asWritten().get(2));
        var alone = run(JANUARY, 31, setpoints, small("mitsubishi-fh06", 2));
        var shared = run(JANUARY, 31, setpoints, multiZone());
        var one = alone.installations().get(0);
        var other = shared.installations().get(0);
        assertThat(other.starts()).isGreaterThan(5 * one.starts());
        assertThat(other.hoursBelowLowest()).isGreaterThan(0.95 * other.hoursRunning());
        assertThat(other.startsPerHour()).isGreaterThan(1.5);
        assertThat(other.electricity()).isGreaterThan(1.3 * one.electricity());
    }

    @Test
    void threeSmallUnitsOneMultiZoneAndOneCentralUnitThroughAJanuary() {
        var setpoints = asWritten();
        var small = run(
                JANUARY,
                31,
                setpoints,
                small("mitsubishi-fh06", 0),
                small("mitsubishi-fh09", 1),
                small("mitsubishi-fh06", 2));
        var multi = run(JANUARY, 31, setpoints, multiZone());
        var central = run(JANUARY, 31, setpoints, central());
        assertThat(multi.starts()).isGreaterThan(3 * small.starts());
        assertThat(central.installations().get(0).heatToDuctSpace())
                .isGreaterThan(0.15 * central.installations().get(0).heat());
        assertThat(central.coldHours()).isGreaterThan(small.coldHours());
        for (var result : List.of(small, multi, central)) {
            assertThat(result.heat()).isPositive();
            assertThat(result.rooms())
                    .allSatisfy(room ->
                            assertThat(room.lowestTemperature()).as(room.name()).isGreaterThan(5));
        }
    }
}
