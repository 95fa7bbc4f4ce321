package io.heatwright.formats.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.home.place.Coordinates;
import io.heatwright.home.place.County;
import io.heatwright.home.place.Gazetteer;
import io.heatwright.home.place.Location;
import io.heatwright.home.place.Location.CountyMatch;
import io.heatwright.home.place.Location.HowFound;
import io.heatwright.home.place.PlaceTables;
import io.heatwright.home.place.Resolution.Ambiguous;
import io.heatwright.home.place.Resolution.Found;
import io.heatwright.home.place.Resolution.Reason;
import io.heatwright.home.place.Resolution.Unknown;
import io.heatwright.home.place.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesOfTheUnitedStatesTest {

    private static final Gazetteer GAZETTEER = BundledTables.gazetteer();

    private static Location found(String text) {
        assertThat(GAZETTEER.resolve(text)).as(text).isInstanceOf(Found.class);
        return ((Found) GAZETTEER.resolve(text)).location();
    }

    private static Ambiguous ambiguous(String text) {
        assertThat(GAZETTEER.resolve(text)).as(text).isInstanceOf(Ambiguous.class);
        return (Ambiguous) GAZETTEER.resolve(text);
    }

    private static Unknown unknown(String text) {
        assertThat(GAZETTEER.resolve(text)).as(text).isInstanceOf(Unknown.class);
        return (Unknown) GAZETTEER.resolve(text);
    }

    private static String inFull(Town town) {
        return town.name() + ", " + (town.county().isEmpty() ? "" : town.county() + ", ") + town.state();
    }

    private static boolean leadsTo(String text, Town town) {
        return GAZETTEER.resolve(text) instanceof Found found
                && found.location().state().equals(town.state())
                && found.location().position().distanceTo(town.position()) <= Gazetteer.SAME_PLACE;
    }

    /** Four names stand twice in one county, far apart: only coordinates tell them apart. */
    private static boolean isTwin(Town town) {
        return List.of("LeChee, AZ", "Vincent, CA", "Madawaska, ME", "Shrewsbury, NJ", "Red Hill, SC")
                .contains(town.name() + ", " + town.state());
    }

    @Test
    void the_tables_hold_every_town_county_and_state() {
        assertThat(GAZETTEER.towns()).hasSize(17_343);
        assertThat(GAZETTEER.counties()).hasSize(3_142);
        assertThat(PlaceTables.states(BundledTables.text("states.tsv"))).hasSize(51);
    }

    @Test
    void every_town_resolves_to_itself_by_name_county_and_state() {
        var lost = new ArrayList<String>();
        for (var town : GAZETTEER.towns()) {
            if (!isTwin(town) && !leadsTo(inFull(town), town)) {
                lost.add(inFull(town));
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void a_town_that_stands_twice_in_its_county_is_asked_about() {
        for (var town : GAZETTEER.towns()) {
            if (isTwin(town)) {
                var asked = ambiguous(inFull(town));
                assertThat(asked.candidates())
                        .as(inFull(town))
                        .extracting(Location::position)
                        .contains(town.position());
                assertThat(asked.message()).contains(town.position().asText());
            }
        }
    }

    @Test
    void every_town_resolves_by_name_and_state_to_itself_or_its_larger_namesake_or_a_question() {
        for (var town : GAZETTEER.towns()) {
            var text = town.name() + ", " + town.state();
            if (GAZETTEER.resolve(text) instanceof Found found) {
                var position = found.location().position();
                var wrong = position.distanceTo(town.position()) > Gazetteer.SAME_PLACE
                        && populationAt(position) < Gazetteer.DOMINANCE * town.population();
                assertThat(wrong).as(text).isFalse();
            } else {
                assertThat(ambiguous(text).candidates())
                        .as(text)
                        .extracting(Location::position)
                        .contains(town.position());
            }
        }
    }

    private static int populationAt(Coordinates position) {
        return GAZETTEER.towns().stream()
                .filter(town -> town.position().equals(position))
                .mapToInt(Town::population)
                .max()
                .orElseThrow();
    }

    @Test
    void the_name_that_is_shown_leads_back_to_the_town() {
        var lost = new ArrayList<String>();
        for (var town : GAZETTEER.towns()) {
            if (!isTwin(town)) {
                var shown = found(inFull(town)).name();
                if (!leadsTo(shown, town)) {
                    lost.add(shown);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void every_county_resolves_to_itself() {
        for (var county : GAZETTEER.counties()) {
            for (var text : List.of(county.label(), county.name() + " County, " + county.state())) {
                var location = found(text);
                assertThat(location.designCounty()).as(text).contains(county);
                assertThat(location.position().distanceTo(county.reference()))
                        .as(text)
                        .isLessThan(1);
            }
        }
    }

    @Test
    void every_county_has_a_reference_point_and_believable_temperatures() {
        for (var county : GAZETTEER.counties()) {
            assertThat(county.reference().latitude()).as(county.label()).isBetween(18.0, 72.0);
            assertThat(county.reference().longitude()).as(county.label()).isBetween(-180.0, -66.0);
            assertThat(county.heating99()).as(county.label()).isBetween(-50.0, 20.0);
            assertThat(county.cooling1()).as(county.label()).isBetween(10.0, 48.0);
        }
    }

    @Test
    void every_town_has_the_design_conditions_of_a_county_of_its_state() {
        for (var town : GAZETTEER.towns()) {
            if (isTwin(town)) {
                continue;
            }
            var location = found(inFull(town));
            assertThat(location.designCounty().map(County::state))
                    .as(inFull(town))
                    .contains(town.state());
        }
    }

    @Test
    void case_and_a_missing_comma_make_no_difference() {
        var random = new SplittableRandom(20261121);
        for (var n = 0; n < 500; n++) {
            var town = GAZETTEER.towns().get(random.nextInt(3000));
            var text = town.name() + ", " + town.state();
            if (GAZETTEER.resolve(text) instanceof Found found) {
                assertThat(found(text.toUpperCase(Locale.ROOT)).position())
                        .as(text)
                        .isEqualTo(found.location().position());
                assertThat(found(text.replace(",", "").toLowerCase(Locale.ROOT)).position())
                        .as(text)
                        .isEqualTo(found.location().position());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"New York, NY", "New York", "NYC", "new york city", "New York, New York", "N.Y.C."})
    void new_york_is_the_city_with_the_design_values_of_manhattan(String text) {
        var location = found(text);
        assertThat(location.name()).isEqualTo("New York City, NY");
        assertThat(location.county()).isEqualTo("New York");
        assertThat(location.designCounty().orElseThrow().heating99()).isEqualTo(-10.56);
        assertThat(location.designCounty().orElseThrow().cooling1()).isEqualTo(31.67);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            portland oregon               | Portland, OR
            St Louis, Missouri            | St. Louis, MO
            saint louis mo                | St. Louis, MO
            St. Paul, MN                  | Saint Paul, MN
            Mt. Vernon, NY                | Mount Vernon, NY
            Ft. Worth                     | Fort Worth, TX
            Washington, D.C.              | Washington, DC
            Washington DC                 | Washington, DC
            La Canada Flintridge, CA      | La Cañada Flintridge, CA
            Haiku, HI                     | Haʻikū, HI
            Winston Salem NC              | Winston-Salem, NC
            Coeur dAlene, ID              | Coeur d'Alene, ID
            Billings MT                   | Billings, MT
            Indiana PA                    | Indiana, PA
            Bronx, NY                     | The Bronx, NY
            Portland, OR, USA             | Portland, OR
            Burbank, CA                   | Burbank, CA
            Taylor, Montgomery County, AL | Taylor, Montgomery County, AL
            kings county, new york        | Kings County, NY
            St Louis County, MO           | St. Louis County, MO
            Orleans Parish, LA            | Orleans Parish, LA
            DC                            | District of Columbia, DC
            """)
    void a_name_may_be_written_in_many_ways(String text, String name) {
        assertThat(found(text).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Boston", "Chicago", "Denver", "Brooklyn", "Saint Louis", "Las Vegas", "Los Angeles"})
    void a_town_that_dwarfs_its_namesakes_needs_no_state(String text) {
        assertThat(found(text).howFound()).isEqualTo(HowFound.TOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Portland", "Springfield", "Kansas City", "Rochester", "Kings County"})
    void a_name_that_means_several_places_is_asked_about(String text) {
        assertThat(ambiguous(text).candidates()).hasSizeGreaterThan(1);
    }

    @Test
    void the_question_lists_the_largest_places_first() {
        assertThat(ambiguous("Portland").message())
                .isEqualTo("\"Portland\" names 9 places: Portland, OR; Portland, ME; Portland, TX; Portland, TN; "
                        + "Portland, IN; Portland, CT; Portland, NY; Portland, MI; and 1 more. "
                        + "Give one of them, or add the state.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Portlnad, OR        | Portland, OR
            Sprigfield, IL      | Springfield, IL
            Minneaplis          | Minneapolis, MN
            Albuquerqe, NM      | Albuquerque, NM
            Portland, Oregno    | Portland, OR
            Springfield, Oregno | Springfield, OR
            Winston, NC         | Kinston, NC
            Gotham City, NY     | New York City, NY
            Texas               | Houston, TX
            Washington          | Washington, DC
            45.52, 122.68       | 45.5200, -122.6800
            -122.68, 45.52      | 45.5200, -122.6800
            """)
    void an_unknown_place_gives_the_nearest_one_first(String text, String nearest) {
        assertThat(unknown(text).suggestions()).first().isEqualTo(nearest);
        assertThat(unknown(text).message()).contains(text.substring(0, 4), nearest, "Coordinates also do");
    }

    @Test
    void a_misspelt_town_of_every_size_finds_its_way_back() {
        var random = new SplittableRandom(7);
        for (var n = 0; n < 300; n++) {
            var town = GAZETTEER.towns().get(random.nextInt(GAZETTEER.towns().size()));
            if (town.name().length() < 8) {
                continue;
            }
            var at = 1 + random.nextInt(town.name().length() - 2);
            var name = town.name().substring(0, at) + "q" + town.name().substring(at + 1);
            var text = name + ", " + town.state();
            if (GAZETTEER.resolve(text) instanceof Unknown unknown) {
                assertThat(unknown.suggestions())
                        .as(text)
                        .anySatisfy(label -> assertThat(label).startsWith(town.name()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''               | EMPTY
            97201            | POSTAL_CODE
            97201-1234       | POSTAL_CODE
            12 34 56         | COORDINATES
            95, 190          | COORDINATES
            1.2.3, 4         | COORDINATES
            48.85 2.35       | ABROAD
            Texas            | STATE_ONLY
            Toronto, Ontario | STATE
            Xyzzyplugh       | NAME
            ','              | NAME
            """)
    void what_is_no_place_says_why(String text, Reason reason) {
        assertThat(unknown(text).reason()).isEqualTo(reason);
        assertThat(unknown(text).message()).contains("Coordinates also do");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"45.52, -122.68", "45.52 -122.68", "45.52N 122.68W", "45.52° N, 122.68° W", "N45.52 W122.68"})
    void coordinates_take_the_county_of_the_nearest_town(String text) {
        var location = found(text);
        assertThat(location.position()).isEqualTo(new Coordinates(45.52, -122.68));
        assertThat(location.howFound()).isEqualTo(HowFound.COORDINATES);
        assertThat(location.state()).isEqualTo("OR");
        assertThat(location.county()).isEqualTo("Multnomah");
        assertThat(location.townDistance()).isBetween(1.0, 5_000.0);
        assertThat(location.name()).isEqualTo("45.5200, -122.6800");
    }

    @Test
    void the_coordinates_of_a_town_lead_to_its_state() {
        var random = new SplittableRandom(11);
        for (var n = 0; n < 300; n++) {
            var town = GAZETTEER.towns().get(random.nextInt(GAZETTEER.towns().size()));
            var location = found(town.position().asText());
            assertThat(location.state()).as(inFull(town)).isEqualTo(town.state());
            assertThat(location.townDistance()).as(inFull(town)).isLessThan(1);
        }
    }

    @Test
    void connecticut_takes_the_county_it_was_in_before_the_planning_regions_and_says_so() {
        for (var town : GAZETTEER.towns()) {
            if (town.state().equals("CT")) {
                var location = found(inFull(town));
                assertThat(location.countyMatch()).as(inFull(town)).isEqualTo(CountyMatch.FORMER);
                assertThat(location.county()).as(inFull(town)).endsWith("Planning Region");
            }
        }
        assertThat(found("Hartford, CT").designCounty().map(County::name)).contains("Hartford");
        assertThat(found("Storrs, CT").designCounty().map(County::name)).contains("Tolland");
        assertThat(found("New Milford, CT").designCounty().map(County::name)).contains("Litchfield");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unalaska, AK | Aleutians East
            Ko Olina, HI | Honolulu
            """)
    void a_county_that_the_table_lacks_takes_that_of_the_nearest_town_and_says_so(String text, String county) {
        assertThat(found(text).countyMatch()).isEqualTo(CountyMatch.NEAREST_TOWN);
        assertThat(found(text).designCounty().map(County::name)).contains(county);
    }

    @Test
    void a_renamed_county_answers_to_its_present_name() {
        assertThat(found("Oglala Lakota County, SD").designCounty().map(County::name))
                .contains("Shannon");
        assertThat(found("Oglala Lakota County, SD").countyMatch()).isEqualTo(CountyMatch.FORMER);
    }
}
