package io.heatwright.home.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.DesignConditions;
import io.heatwright.home.place.DesignTemperature.Origin;
import io.heatwright.home.place.Location.CountyMatch;
import io.heatwright.home.place.Location.HowFound;
import io.heatwright.home.place.StationChoice.Doubt;
import io.heatwright.home.place.StationChoice.Doubt.Kind;
import io.heatwright.home.place.StationChoice.Stated;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StationChoiceTest {

    /** Kilometres of a degree of latitude. */
    private static final double DEGREE = 111.195;

    private static final Coordinates HOME = new Coordinates(40, -100);

    private static Coordinates north(double kilometres) {
        return new Coordinates(HOME.latitude() + kilometres / DEGREE, HOME.longitude());
    }

    private static WeatherStation station(double kilometres, double elevation, double heating, double cooling) {
        var design = new County("KS", "Any", heating, cooling, 2, HOME).designConditions();
        return new WeatherStation("1", "Airfield", north(kilometres), elevation, design);
    }

    private static Location home(double countyKilometres) {
        var county = new County("KS", "Any", -10, 33, 2, north(-countyKilometres));
        return new Location("Home, KS", HOME, "KS", "Any", Optional.of(county), CountyMatch.SAME, HowFound.TOWN, 0);
    }

    private static StationChoice choose(Location location, Stated stated, WeatherStation... stations) {
        return StationChoice.choose(location, stated, List.of(stations), StationLimits.STANDARD)
                .orElseThrow();
    }

    @Test
    void the_nearest_station_is_taken() {
        var choice = choose(
                home(5), Stated.NOTHING, station(30, 0, -10, 33), station(20, 0, -11, 33), station(40, 0, -10, 33));
        assertThat(choice.distance()).isCloseTo(20_000, within(10.0));
        assertThat(choice.station().design().heating99()).isEqualTo(-11);
    }

    @Test
    void the_nearest_of_many_stations_is_never_beaten() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            var stations = new WeatherStation[1 + random.nextInt(20)];
            for (var n = 0; n < stations.length; n++) {
                stations[n] = station(random.nextDouble(-500, 500), 0, -10, 33);
            }
            var choice = choose(home(5), Stated.NOTHING, stations);
            for (var other : stations) {
                assertThat(choice.distance()).as("seed " + seed).isLessThanOrEqualTo(HOME.distanceTo(other.position()));
            }
        }
    }

    @Test
    void no_station_is_no_choice() {
        assertThat(StationChoice.choose(home(5), Stated.NOTHING, List.of(), StationLimits.STANDARD))
                .isEmpty();
    }

    @Test
    void a_station_nearer_than_the_county_gives_the_design_temperatures() {
        var choice = choose(home(30), Stated.NOTHING, station(20, 0, -11, 34));
        assertThat(choice.heating()).isEqualTo(new DesignTemperature(-11, Origin.STATION, -11, -10));
        assertThat(choice.cooling()).isEqualTo(new DesignTemperature(34, Origin.STATION, 34, 33));
        assertThat(choice.heating().difference()).isEqualTo(-1);
    }

    @Test
    void a_county_nearer_than_the_station_gives_the_design_temperatures() {
        var choice = choose(home(10), Stated.NOTHING, station(20, 0, -11, 34));
        assertThat(choice.heating()).isEqualTo(new DesignTemperature(-10, Origin.COUNTY, -11, -10));
        assertThat(choice.cooling()).isEqualTo(new DesignTemperature(33, Origin.COUNTY, 34, 33));
    }

    @Test
    void what_the_person_states_comes_before_both() {
        var stated = new Stated(Double.NaN, -14, Double.NaN);
        var choice = choose(home(30), stated, station(20, 0, -11, 34));
        assertThat(choice.heating()).isEqualTo(new DesignTemperature(-14, Origin.STATED, -11, -10));
        assertThat(choice.cooling().origin()).isEqualTo(Origin.STATION);
    }

    @Test
    void a_station_without_design_temperatures_leaves_the_countys() {
        var blank = new WeatherStation("1", "Airfield", north(1), 0, DesignConditions.UNKNOWN);
        var choice = choose(home(30), Stated.NOTHING, blank);
        assertThat(choice.heating().origin()).isEqualTo(Origin.COUNTY);
        assertThat(choice.heating().difference()).isNaN();
        assertThat(choice.borrowed()).isFalse();
    }

    @Test
    void a_place_without_a_county_leaves_the_stations() {
        var abroad = new Location(
                "40, -100", HOME, "", "", Optional.empty(), CountyMatch.NEAREST_TOWN, HowFound.COORDINATES, 0);
        assertThat(choose(abroad, Stated.NOTHING, station(150, 0, -11, 34))
                        .heating()
                        .origin())
                .isEqualTo(Origin.STATION);
        var blank = new WeatherStation("1", "Airfield", north(1), 0, DesignConditions.UNKNOWN);
        assertThat(choose(abroad, Stated.NOTHING, blank).heating().origin()).isEqualTo(Origin.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "99.9, 299, -12.9, false, false",
        "100.1, 0, -10, true, false",
        "249.9, 0, -10, true, false",
        "250.1, 0, -10, true, true",
        "20, 301, -10, true, false",
        "20, -301, -10, true, false",
        "20, 0, -13.1, true, false",
        "20, 0, -6.9, true, false",
    })
    void weather_is_borrowed_over_100_km_300_m_or_3_K_and_refused_over_250_km(
            double kilometres, double elevation, double heating, boolean borrowed, boolean refused) {
        var choice =
                choose(home(400), new Stated(0, Double.NaN, Double.NaN), station(kilometres, elevation, heating, 34));
        assertThat(choice.borrowed()).isEqualTo(borrowed);
        assertThat(choice.needsOwnWeather()).isEqualTo(refused);
        assertThat(choice.heating().origin()).isEqualTo(borrowed ? Origin.COUNTY : Origin.STATION);
        assertThat(choice.cooling().origin()).isEqualTo(borrowed ? Origin.COUNTY : Origin.STATION);
    }

    @Test
    void every_doubt_is_named_with_its_value_and_its_limit() {
        var choice = choose(home(5), new Stated(100, Double.NaN, Double.NaN), station(300, 900, -20, 34));
        assertThat(choice.doubts())
                .extracting(Doubt::kind)
                .containsExactly(Kind.DISTANCE, Kind.ELEVATION, Kind.HEATING_TEMPERATURE, Kind.OUT_OF_REACH);
        assertThat(choice.doubts()).extracting(Doubt::limit).containsExactly(100_000.0, 300.0, 3.0, 250_000.0);
        assertThat(choice.doubts().get(1).value()).isEqualTo(800);
        assertThat(choice.doubts().get(2).value()).isEqualTo(10);
        assertThat(choice.elevationDifference()).isEqualTo(800);
    }

    @Test
    void an_unknown_elevation_is_said_to_be_unknown_and_raises_no_doubt() {
        var choice = choose(home(30), Stated.NOTHING, station(20, 2500, -11, 34));
        assertThat(choice.elevationDifference()).isNaN();
        assertThat(choice.borrowed()).isFalse();
    }
}
