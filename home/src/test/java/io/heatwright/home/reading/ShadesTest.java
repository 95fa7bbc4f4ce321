package io.heatwright.home.reading;

import static io.heatwright.home.reading.Trees.branch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.home.Choice;
import io.heatwright.home.Finding;
import io.heatwright.home.Home;
import io.heatwright.home.Resolution;
import io.heatwright.home.tree.Tree;
import io.heatwright.room.Horizon;
import io.heatwright.room.Shading;
import io.heatwright.room.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Overhangs, fins, horizons, blinds and places of windows, as they are written. */
class ShadesTest {

    private static final double FOOT = 0.3048;

    private static Resolution resolve(Tree.Branch room, Object... more) {
        var all =
                new ArrayList<Object>(List.of("format", "1", "place", "Denver, CO", "rooms", branch("bedroom", room)));
        all.addAll(List.of(more));
        return HomeReader.resolve(branch(all.toArray()), SmallGazetteer.CONTEXT);
    }

    private static Home home(Resolution resolution) {
        assertThat(resolution.findings().stream().map(Finding::print)).isEmpty();
        return resolution.home(Choice.LIKELY);
    }

    private static Resolution withWindow(Object... more) {
        var keys = new ArrayList<Object>(List.of("faces", "south", "size", "4 ft x 5 ft", "glazing", "double"));
        keys.addAll(List.of(more));
        return resolve(branch(
                "floor", "12 ft x 14 ft", "outside", List.of("south"), "windows", List.of(branch(keys.toArray()))));
    }

    private static Window window(Object... more) {
        return home(withWindow(more)).rooms().get(0).enclosure().windows().get(0);
    }

    private static String problem(Resolution resolution) {
        assertThat(resolution.findings()).hasSize(1);
        return resolution.findings().get(0).print();
    }

    @Test
    void a_window_without_more_words_is_bare_and_stands_in_the_middle() {
        var bare = window();
        assertThat(bare.shading()).isEmpty();
        assertThat(bare.blind()).isEmpty();
        var place = bare.placement().orElseThrow();
        assertThat(place.width()).isCloseTo(4 * FOOT, within(1e-12));
        assertThat(place.height()).isCloseTo(5 * FOOT, within(1e-12));
        assertThat(place.left()).isNaN();
        assertThat(place.sill()).isNaN();
    }

    @Test
    void an_overhang_may_be_its_depth_alone() {
        var shading = window("overhang", "2 ft").shading().orElseThrow();
        var slab = shading.overhang().orElseThrow();
        assertThat(slab.depth()).isCloseTo(2 * FOOT, within(1e-12));
        assertThat(slab.above()).isCloseTo(FOOT, within(1e-12));
        assertThat(shading.left()).isEmpty();
        assertThat(shading.reflectance()).isZero();
    }

    @Test
    void an_overhang_may_be_measured_on_all_sides() {
        var keys = branch("depth", "1 m", "above", "0.5 m", "left", "0 m", "right", "4.5 m", "reflectance", "30 %");
        var shading = window("overhang", keys).shading().orElseThrow();
        assertThat(shading.overhang()).contains(new Shading.Overhang(1, 0.5, 0, 4.5));
        assertThat(shading.reflectance()).isEqualTo(0.3);
    }

    @Test
    void fins_stand_on_both_sides_or_on_one() {
        var both = window("fins", "1 m").shading().orElseThrow();
        assertThat(both.left()).isEqualTo(both.right()).isPresent();
        var fin = branch("depth", "1 m", "above", "0.5 m", "below", "0.2 m");
        var one = window("fins", branch("left", fin)).shading().orElseThrow();
        assertThat(one.right()).isEmpty();
        assertThat(one.left()).contains(new Shading.Fin(1, 0, -0.2, 5 * FOOT + 0.5));
    }

    @Test
    void a_horizon_says_what_stands_where() {
        var written = branch("south", "20 degrees", "north-west", branch("height", "30", "of", "trees"));
        var horizon = home(resolve(branch("floor", "12 ft x 14 ft"), "horizon", written))
                .surroundings()
                .horizon();
        assertThat(horizon.obstructions())
                .containsExactly(
                        new Horizon.Obstruction(157.5, 202.5, 20, 0, 0),
                        new Horizon.Obstruction(292.5, 337.5, 30, 0.2, 0.6));
        assertThat(home(resolve(branch("floor", "12 ft x 14 ft")))
                        .surroundings()
                        .horizon())
                .isEqualTo(Horizon.CLEAR);
    }

    @Test
    void blinds_named_alone_are_closed_in_strong_sun_and_at_night() {
        var resolution = withWindow("blinds", "white blind");
        var blind = home(resolution)
                .rooms()
                .get(0)
                .enclosure()
                .windows()
                .get(0)
                .blind()
                .orElseThrow();
        assertThat(blind.reflectance()).isEqualTo(0.8);
        assertThat(blind.sunny()).isEqualTo(300);
        assertThat(blind.night()).isTrue();
        assertThat(blind.drawn()).doesNotContain(true);
        assertThat(resolution.assumptions().stream().map(a -> a.path()))
                .contains("rooms.bedroom.windows[1].blinds.when sunny", "rooms.bedroom.windows[1].blinds.at night");
        var leaky = resolution.home(Choice.LEAKY).rooms().get(0).enclosure().windows();
        assertThat(leaky.get(0).blind().orElseThrow().night()).isFalse();
    }

    @Test
    void blinds_with_hours_keep_them_and_exact_figures_count() {
        var blind = window("blinds", branch("kind", "curtain", "closed", "10 pm to 7 am", "resistance", "0.1 m2K/W"))
                .blind()
                .orElseThrow();
        for (int hour = 0; hour < 24; hour++) {
            assertThat(blind.drawn()[hour]).as("%d o'clock", hour).isEqualTo(hour >= 22 || hour < 7);
        }
        assertThat(blind.sunny()).isInfinite();
        assertThat(blind.night()).isFalse();
        assertThat(blind.resistance()).isEqualTo(0.1);
        var sunny = branch("kind", "roller", "when sunny", "200 W/m2", "at night", "no", "transmittance", "0.95");
        var strong = window("blinds", sunny).blind().orElseThrow();
        assertThat(strong.sunny()).isEqualTo(200);
        assertThat(strong.transmittance() + strong.reflectance()).isLessThanOrEqualTo(1);
    }

    @Test
    void what_cannot_be_shaded_or_placed_is_told() {
        assertThat(problem(resolve(branch(
                        "floor",
                        "12 ft x 14 ft",
                        "outside",
                        List.of("south"),
                        "windows",
                        List.of(branch("faces", "south", "size", "20 sq ft", "overhang", "2 ft"))))))
                .contains("needs the width and the height");
        assertThat(problem(withWindow("from left", "1 ft", "count", "2"))).contains("puts 2 windows at one place");
        assertThat(problem(withWindow("blinds", branch("kind", "curtain", "closed", "22:30-7"))))
                .contains("does not begin and end on the hour");
        assertThat(problem(
                        withWindow("blinds", branch("kind", "curtain", "transmittance", "0.7", "reflectance", "0.6"))))
                .contains("more than 1");
    }

    @Test
    void a_surface_may_be_shaded_if_its_size_is_known() {
        var layers = List.of(branch("material", "wood", "thickness", "20 mm", "conductivity", "0.14 W/mK"));
        var wall = branch(
                "name",
                "wall",
                "area",
                "20 m²",
                "tilt",
                "90",
                "faces",
                "south",
                "layers",
                layers,
                "size",
                "8 m x 2.7 m",
                "overhang",
                branch("depth", "1 m", "above", "0 m", "left", "0 m", "right", "0 m"));
        var room = home(resolve(branch("floor", "48 m²", "surfaces", List.of(wall))))
                .rooms()
                .get(0);
        assertThat(room.enclosure().surfaces().get(0).shading())
                .isEqualTo(Optional.of(Shading.of(8, 2.7, new Shading.Overhang(1, 0, 0, 0))));
    }
}
