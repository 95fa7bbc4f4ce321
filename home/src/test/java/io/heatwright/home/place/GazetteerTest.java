package io.heatwright.home.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.home.place.Location.CountyMatch;
import io.heatwright.home.place.Resolution.Ambiguous;
import io.heatwright.home.place.Resolution.Found;
import io.heatwright.home.place.Resolution.Reason;
import io.heatwright.home.place.Resolution.Unknown;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Coordinates BY_ITS_TOWNS = new Coordinates(Double.NaN, Double.NaN);

    private static final List<State> STATES = List.of(new State("MT", "Montana"), new State("ND", "North Dakota"));

    private static final List<County> COUNTIES = List.of(
            new County("MT", "Hill", -30, 32, 9, BY_ITS_TOWNS),
            new County("MT", "Lake", -20, 31, 9, BY_ITS_TOWNS),
            new County("ND", "Hill", -28, 31, 9, new Coordinates(47, -100)));

    private static Town town(String name, String state, String county, double latitude, double longitude, int size) {
        return new Town(name, state, county, county, new Coordinates(latitude, longitude), size);
    }

    private static Gazetteer gazetteer(Town... towns) {
        return Gazetteer.of(STATES, COUNTIES, List.of(towns));
    }

    private static Location found(Gazetteer gazetteer, String text) {
        assertThat(gazetteer.resolve(text)).as(text).isInstanceOf(Found.class);
        return ((Found) gazetteer.resolve(text)).location();
    }

    @Test
    void a_plain_name_means_the_place_that_has_ten_times_the_people_of_each_namesake() {
        var small = town("Clear", "ND", "Hill", 47, -100, 5_000);
        var tenfold = gazetteer(town("Clear", "MT", "Hill", 48, -110, 50_000), small);
        assertThat(found(tenfold, "clear").state()).isEqualTo("MT");
        var ninefold = gazetteer(town("Clear", "MT", "Hill", 48, -110, 49_999), small);
        assertThat(ninefold.resolve("clear")).isInstanceOf(Ambiguous.class);
    }

    @Test
    void a_small_place_is_never_taken_for_granted_among_namesakes() {
        var gazetteer =
                gazetteer(town("Clear", "MT", "Hill", 48, -110, 49_000), town("Clear", "ND", "Hill", 47, -100, 100));
        assertThat(gazetteer.resolve("Clear"))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        asked -> assertThat(asked.message())
                                .isEqualTo("\"Clear\" names 2 places: Clear, MT; Clear, ND. Give one of them."));
    }

    @Test
    void namesakes_of_one_state_are_told_apart_by_their_county() {
        var gazetteer =
                gazetteer(town("Clear", "MT", "Hill", 48, -110, 900), town("Clear", "MT", "Lake", 47, -114, 800));
        assertThat(gazetteer.resolve("Clear, MT"))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        asked -> assertThat(asked.candidates())
                                .extracting(Location::name)
                                .containsExactly("Clear, Hill County, MT", "Clear, Lake County, MT"));
        assertThat(found(gazetteer, "clear, lake, mt").county()).isEqualTo("Lake");
        assertThat(found(gazetteer, "Clear, Lake County MT").county()).isEqualTo("Lake");
    }

    @Test
    void a_county_stands_where_its_people_live() {
        var gazetteer =
                gazetteer(town("Clear", "MT", "Hill", 48, -110, 300), town("Havre", "MT", "Hill", 49, -112, 100));
        var reference = found(gazetteer, "Hill County, MT").position();
        assertThat(reference).isEqualTo(new Coordinates(48.25, -110.5));
    }

    @Test
    void a_county_without_towns_stands_at_its_given_point() {
        assertThat(found(gazetteer(), "Hill County, North Dakota").position()).isEqualTo(new Coordinates(47, -100));
    }

    @Test
    void a_county_that_the_table_lacks_borrows_that_of_the_nearest_town_with_one() {
        var lost = new Town("Lost", "MT", "New", "", new Coordinates(47.1, -113.9), 50);
        var gazetteer = gazetteer(
                lost, town("Clear", "MT", "Hill", 48, -110, 300), town("Polson", "MT", "Lake", 47, -114, 100));
        var location = found(gazetteer, "Lost, MT");
        assertThat(location.county()).isEqualTo("New");
        assertThat(location.designCounty().map(County::name)).contains("Lake");
        assertThat(location.countyMatch()).isEqualTo(CountyMatch.NEAREST_TOWN);
    }

    @Test
    void a_renamed_county_is_marked_as_the_former_one() {
        var renamed = new Town("Lost", "MT", "Valley", "Hill", new Coordinates(47.1, -113.9), 50);
        var location = found(gazetteer(renamed), "Lost, MT");
        assertThat(location.designCounty().map(County::name)).contains("Hill");
        assertThat(location.countyMatch()).isEqualTo(CountyMatch.FORMER);
        assertThat(found(gazetteer(renamed), "Valley County, MT").countyMatch()).isEqualTo(CountyMatch.FORMER);
    }

    @Test
    void a_county_that_was_split_answers_to_neither_half() {
        var gazetteer = gazetteer(
                new Town("Lost", "MT", "Valley", "Hill", new Coordinates(47.1, -113.9), 50),
                new Town("Found", "MT", "Valley", "Lake", new Coordinates(47.2, -113.9), 50));
        assertThat(gazetteer.resolve("Valley County, MT")).isInstanceOf(Unknown.class);
    }

    @Test
    void coordinates_far_from_every_town_are_abroad() {
        var gazetteer = gazetteer(town("Clear", "MT", "Hill", 48, -110, 300));
        assertThat(found(gazetteer, "48, -116").townDistance()).isBetween(440_000.0, 450_000.0);
        assertThat(gazetteer.resolve("48, -117"))
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.reason()).isEqualTo(Reason.ABROAD));
        assertThat(gazetteer.resolve("48, 110"))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(unknown.suggestions()).containsExactly("48.0000, -110.0000"));
    }

    @Test
    void the_same_state_comes_before_a_better_spelling_elsewhere() {
        var gazetteer =
                gazetteer(town("Clever", "ND", "Hill", 47, -100, 900), town("Clearer", "MT", "Hill", 48, -110, 100));
        assertThat(gazetteer.resolve("Clevr, MT"))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(unknown.suggestions()).containsExactly("Clever, ND"));
        assertThat(gazetteer.resolve("Cleare, MT"))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(unknown.suggestions()).containsExactly("Clearer, MT", "Clever, ND"));
    }

    @Test
    void no_text_makes_it_stumble() {
        var gazetteer = gazetteer(
                town("Clear", "MT", "Hill", 48, -110, 300), town("St. Éloi, Upper", "ND", "Hill", 47, -100, 9));
        var signs = "Clear, MT county of St.É 'ʻ-–°NSEW0123456789.,,;/&()\t";
        for (var seed = 0; seed < 2000; seed++) {
            var random = new SplittableRandom(seed);
            var text = new StringBuilder();
            for (var n = random.nextInt(24); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            var resolution = gazetteer.resolve(text.toString());
            if (resolution instanceof Unknown unknown) {
                assertThat(unknown.message()).as("seed " + seed).contains(text);
            }
        }
    }

    @Test
    void edits_count_insertions_deletions_substitutions_and_swaps() {
        assertThat(NearestNames.edits("portland", "portland", 3)).isZero();
        assertThat(NearestNames.edits("portlnad", "portland", 3)).isEqualTo(1);
        assertThat(NearestNames.edits("porland", "portland", 3)).isEqualTo(1);
        assertThat(NearestNames.edits("pportland", "portland", 3)).isEqualTo(1);
        assertThat(NearestNames.edits("bortlend", "portland", 3)).isEqualTo(2);
        assertThat(NearestNames.edits("kitten", "sitting", 3)).isEqualTo(3);
        assertThat(NearestNames.edits("austin", "boston", 2)).isEqualTo(3);
    }

    @Test
    void the_example_of_the_readme_holds() {
        var gazetteer = gazetteer(town("Mount Clear", "MT", "Hill", 48, -110, 900));
        var resolution = gazetteer.resolve("mt clear, montana");
        var answer = resolution instanceof Found found ? found.location().name() : "not found";
        assertThat(answer).isEqualTo("Mount Clear, MT");
    }
}
