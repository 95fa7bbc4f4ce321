package io.heatwright.home.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.home.Assumption;
import io.heatwright.home.Choice;
import io.heatwright.home.tree.Place;
import io.heatwright.home.tree.Tree;
import io.heatwright.room.Boundary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theExampleDoesWhatTheReadmeSays() {
        // example
        var room = new Tree.Branch(
                List.of(
                        entry("floor", "12 ft x 14 ft"),
                        entry("built", "1960s"),
                        entry("outside", "south"),
                        entry("above", "apartment"),
                        entry("below", "unknown")),
                Place.in("form"));
        var resolution = HomeReader.resolve(home(room), SmallGazetteer.CONTEXT);

        var tight = resolution.home(Choice.TIGHT).rooms().get(0).enclosure();
        var leaky = resolution.home(Choice.LEAKY).rooms().get(0).enclosure();
        // end

        assertThat(tight.surfaces()).anyMatch(s -> s.tilt() == 180 && s.boundary() instanceof Boundary.SameAsRoom);
        assertThat(leaky.surfaces()).anyMatch(s -> s.tilt() == 180 && s.boundary() instanceof Boundary.SpaceOnGround);
        assertThat(resolution.assumptions()).extracting(Assumption::path).contains("rooms.bedroom.below");
    }

    @Test
    void theExampleInTheReadmeIsTheOneTestedHere() throws IOException {
        var source = Files.readString(Path.of("src/test/java/io/heatwright/home/reading/ReadmeTest.java"));
        var from = source.indexOf("// example") + "// example".length();
        var tested = source.substring(from, source.indexOf("// end")).stripIndent();
        var readme = Files.readString(Path.of("README.md"));
        var printed = readme.substring(readme.indexOf("```java") + "```java".length(), readme.lastIndexOf("```"));
        assertThat(printed).isEqualToNormalizingWhitespace(tested);
    }

    private static Tree.Entry entry(String key, String value) {
        return new Tree.Entry(key, Place.in("form"), new Tree.Text(value, Place.in("form")));
    }

    private static Tree home(Tree.Branch room) {
        return Trees.branch("format", "1", "place", "Denver, CO", "rooms", Trees.branch("bedroom", room));
    }
}
