package io.heatwright.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void the_example_gives_the_afternoon_of_a_summer_day() {
        // example
        var site = new Site(39.83, -104.65, -7, 1650);
        var day = DesignDay.summer(site, 7, 33.2, 15.6, 15.2, DesignDay.SUMMER_WIND);
        var sky = SunAndSky.of(day);
        var westWindow = OrientedSun.of(sky, Plane.of(90, 270), OrientedSun.ORDINARY_ALBEDO);
        double atFour = westWindow.total(15);
        double air = HourlyReadings.within(day.dryBulb(), 15, 0.5);
        // end

        assertThat(atFour).isBetween(600.0, 900.0);
        assertThat(air).isBetween(32.0, 33.2);
    }

    @Test
    void the_example_in_the_readme_is_the_one_tested_here() throws IOException {
        var source = Files.readString(Path.of("src/test/java/io/heatwright/climate/ReadmeTest.java"));
        int from = source.indexOf("// example") + "// example".length();
        var tested = source.substring(from, source.indexOf("// end")).stripIndent();
        var readme = Files.readString(Path.of("README.md"));
        var printed = readme.substring(readme.indexOf("```java") + "```java".length(), readme.lastIndexOf("```"));
        assertThat(printed).isEqualToNormalizingWhitespace(tested);
    }
}
