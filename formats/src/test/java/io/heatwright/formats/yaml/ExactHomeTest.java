package io.heatwright.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.formats.tables.BundledTables;
import io.heatwright.home.Choice;
import io.heatwright.home.Context;
import io.heatwright.home.Home;
import io.heatwright.home.Thermostat;
import io.heatwright.home.reading.HomeReader;
import io.heatwright.room.Boundary;
import io.heatwright.room.Construction;
import io.heatwright.room.Enclosure;
import io.heatwright.room.Films;
import io.heatwright.room.Films.Roughness;
import io.heatwright.room.Glazing;
import io.heatwright.room.Infiltration;
import io.heatwright.room.InternalGains;
import io.heatwright.room.Layer.Solid;
import io.heatwright.room.Placement;
import io.heatwright.room.Surface;
import io.heatwright.room.Surroundings.Terrain;
import io.heatwright.room.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A home file can say everything that case 600 of ASHRAE Standard 140-2020 prescribes, to the last bit. */
class ExactHomeTest {

    private static final Solid SIDING = new Solid("wood siding", 0.009, 0.14, 530, 900);
    private static final Solid BOARD = new Solid("plasterboard", 0.012, 0.16, 950, 840);
    private static final Films FILMS = new Films.Varying(Roughness.MEDIUM_SMOOTH);
    private static final Boundary WEATHER = new Boundary.Outdoors(true, true);

    private static String text() throws IOException {
        try (var in = ExactHomeTest.class.getResourceAsStream("/homes/case600.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Home home(String yaml) {
        var tree = YamlReader.read("case600.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .tree()
                .orElseThrow();
        var context = new Context(BundledTables.gazetteer(), "there.epw"::equals);
        var resolution = HomeReader.resolve(tree, context);
        assertThat(resolution.findings()).isEmpty();
        assertThat(resolution.assumptions()).noneMatch(a -> a.matters());
        return resolution.home(Choice.LIKELY);
    }

    @Test
    void case600IsExpressedExactly() throws IOException {
        var home = home(text());
        var room = home.rooms().get(0);
        var enclosure = room.enclosure();
        assertThat(home.surroundings().terrain()).isEqualTo(Terrain.OPEN);
        assertThat(home.surroundings().groundReflectance()).isEqualTo(0.2);
        assertThat(enclosure.volume()).isEqualTo(129.6);
        assertThat(enclosure.floorArea()).isEqualTo(48);
        assertThat(enclosure.surfaces()).containsExactlyElementsOf(surfaces());
        assertThat(enclosure.windows()).containsExactly(window(), window());
        assertThat(enclosure.infiltration()).isEqualTo(new Infiltration.Constant(0.5));
        assertThat(enclosure.moistureCapacityFactor()).isEqualTo(1);
        sameGains(enclosure, InternalGains.steady(200, 0.6));
        sameThermostat(room.thermostat(), Thermostat.steady(20, 27));
    }

    @Test
    void freeFloatAndSetbackAreThermostats() throws IOException {
        var free = home(text().replace("{heating: 20 °C, cooling: 27 °C}", "{heating: none, cooling: none}"));
        sameThermostat(
                free.rooms().get(0).thermostat(),
                Thermostat.steady(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        var setback =
                home(text().replace("cooling: 27 °C}", "cooling: 27 °C, periods: [{hours: 23-7, heating: 10 °C}]}"));
        assertThat(setback.rooms().get(0).thermostat().heating()[22]).isEqualTo(20);
        assertThat(setback.rooms().get(0).thermostat().heating()[23]).isEqualTo(10);
        assertThat(setback.rooms().get(0).thermostat().heating()[6]).isEqualTo(10);
        assertThat(setback.rooms().get(0).thermostat().heating()[7]).isEqualTo(20);
    }

    @Test
    void theTightAndTheLeakyRoomAreTheSameWhenEverythingIsSaid() throws IOException {
        var tree = YamlReader.read("case600.yaml", text().getBytes(StandardCharsets.UTF_8))
                .tree()
                .orElseThrow();
        var resolution = HomeReader.resolve(tree, new Context(BundledTables.gazetteer(), "there.epw"::equals));
        var tight = resolution.home(Choice.TIGHT).rooms().get(0).enclosure();
        var leaky = resolution.home(Choice.LEAKY).rooms().get(0).enclosure();
        assertThat(tight.surfaces()).isEqualTo(leaky.surfaces());
        assertThat(tight.windows()).isEqualTo(leaky.windows());
        assertThat(tight.infiltration()).isEqualTo(leaky.infiltration());
    }

    private static List<Surface> surfaces() {
        var quilt = new Solid("fiberglass quilt", 0.066, 0.04, 12, 840);
        var roof = List.of(
                new Solid("roof deck", 0.019, 0.14, 530, 900),
                new Solid("fiberglass quilt", 0.1118, 0.04, 12, 840),
                new Solid("plasterboard", 0.01, 0.16, 950, 840));
        var floor = List.of(
                new Solid("insulation", 1.003, 0.04, 0, 0), new Solid("timber flooring", 0.025, 0.14, 650, 1200));
        var wall = List.of(SIDING, quilt, BOARD);
        return List.of(
                surface("north wall", 21.6, 90, 0, wall, WEATHER),
                surface("east wall", 16.2, 90, 90, wall, WEATHER),
                surface("south wall", 9.6, 90, 180, wall, WEATHER),
                surface("west wall", 16.2, 90, 270, wall, WEATHER),
                surface("roof", 48, 0, 0, roof, WEATHER),
                surface("floor", 48, 180, 0, floor, new Boundary.Outdoors(false, false)));
    }

    private static Surface surface(
            String name, double area, double tilt, double azimuth, List<Solid> layers, Boundary boundary) {
        var construction = new Construction(name, List.copyOf(layers), 0.9, 0.9, 0.6, 0.6);
        return new Surface(name, area, tilt, azimuth, construction, boundary, FILMS);
    }

    private static Window window() {
        var pane = new Glazing.Pane(0.003048, 1, 0.834, 0.075, 0.075, 0.84, 0.84);
        var gap = new Glazing.Gap(0.012, Glazing.Gas.AIR);
        var glazing = new Glazing("south window", List.of(pane, pane), List.of(gap));
        var films = new Films.Varying(Roughness.VERY_SMOOTH);
        var middle = new Placement(3, 2, Double.NaN, Double.NaN);
        return new Window("south window", 6, 90, 180, glazing, 0, 5, 1, films)
                .with(Optional.of(middle), Optional.empty(), Optional.empty());
    }

    private static void sameGains(Enclosure enclosure, InternalGains expected) {
        assertThat(Arrays.equals(enclosure.gains().convective(), expected.convective()))
                .isTrue();
        assertThat(Arrays.equals(enclosure.gains().radiant(), expected.radiant()))
                .isTrue();
        assertThat(Arrays.equals(enclosure.gains().moisture(), expected.moisture()))
                .isTrue();
    }

    private static void sameThermostat(Thermostat thermostat, Thermostat expected) {
        assertThat(thermostat.heating()).isEqualTo(expected.heating());
        assertThat(thermostat.cooling()).isEqualTo(expected.cooling());
    }
}
