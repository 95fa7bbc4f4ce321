package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.climate.DesignDay;
import io.heatwright.climate.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void the_example_sizes_a_garden_room_for_a_winter_day() {
        // example
        var wall = new Construction(
                "timber frame",
                List.of(
                        new Layer.Solid("siding", 0.012, 0.14, 530, 900),
                        new Layer.Solid("mineral wool", 0.09, 0.04, 30, 840),
                        new Layer.Solid("plasterboard", 0.012, 0.16, 950, 840)),
                0.9,
                0.9,
                0.6,
                0.5);
        var outdoors = new Boundary.Outdoors(true, true);
        var films = new Films.Varying(Films.Roughness.MEDIUM_SMOOTH);
        var glazing = Glazing.matching(1.7, 0.4, 2);
        var room = new Enclosure(
                "garden room",
                16,
                40,
                List.of(
                        new Surface("walls", 36, 90, 0, wall, outdoors, films),
                        new Surface("roof", 16, 0, 0, wall, outdoors, films),
                        new Surface("floor", 16, 180, 0, wall, new Boundary.Outdoors(false, false), films)),
                List.of(new Window("window", 4, 90, 180, glazing, 0, 1, 1, films)),
                new Infiltration.Constant(0.5),
                InternalGains.steady(80, 0.5),
                5);
        var day = DesignDay.winter(new Site(39.83, -104.65, -7, 1650), 1, -17, 0, 6.7);
        var surroundings = new Surroundings(Surroundings.Terrain.SUBURB, 0.2, 1.5);
        var drivers = RoomDrivers.of(room, surroundings, day, 12);
        double watts =
                PeriodicDay.run(drivers, IdealYear.Control.constant(20, 26)).peakHeating();
        // end

        assertThat(watts).isBetween(1000.0, 2000.0);
    }

    @Test
    void the_example_in_the_readme_is_the_one_tested_here() throws IOException {
        var source = Files.readString(Path.of("src/test/java/io/heatwright/room/ReadmeTest.java"));
        int from = source.indexOf("// example") + "// example".length();
        var tested = source.substring(from, source.indexOf("// end")).stripIndent();
        var readme = Files.readString(Path.of("README.md"));
        var printed = readme.substring(readme.indexOf("```java") + "```java".length(), readme.lastIndexOf("```"));
        assertThat(printed).isEqualToNormalizingWhitespace(tested);
    }
}
