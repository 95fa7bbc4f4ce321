package io.heatwright.home.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.circuit.Era;
import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Named;
import io.heatwright.home.keys.Kind.Scalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomeKeysTest {

    private static List<Group> groups() {
        var groups = new ArrayList<Group>();
        collect(HomeKeys.ALL, groups);
        return groups;
    }

    private static void collect(Kind kind, List<Group> groups) {
        if (kind instanceof Group group) {
            groups.add(group);
            group.keys().forEach(k -> collect(k.kind(), groups));
        } else if (kind instanceof Named named) {
            collect(named.group(), groups);
        } else if (kind instanceof Listed listed) {
            collect(listed.item(), groups);
        } else if (kind instanceof Either either) {
            either.kinds().forEach(k -> collect(k, groups));
        }
    }

    @Test
    void noNameMeansTwoThingsInOneGroup() {
        assertThat(groups())
                .allSatisfy(group -> assertThat(group.keys().stream().flatMap(k -> k.names().stream()))
                        .as(group.what())
                        .doesNotHaveDuplicates());
    }

    @Test
    void noWordMeansTwoThingsAtOneKey() {
        for (var group : groups()) {
            for (var key : group.keys()) {
                if (key.kind() instanceof Kind.Word word) {
                    assertThat(word.options().stream()
                                    .flatMap(o -> Stream.concat(Stream.of(o.word()), o.synonyms().stream())))
                            .as(key.name())
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void everyExampleOfASingleValueIsAllowedAtItsKey() {
        for (var group : groups()) {
            for (var key : group.keys()) {
                if (key.kind() instanceof Scalar scalar) {
                    var complaint = scalar instanceof Kind.RoomName room
                            ? room.judge(key.example(), List.of(key.example()), List.of())
                            : scalar.judge(key.example());
                    assertThat(complaint).as(group.what() + ": " + key.name()).isEmpty();
                }
            }
        }
    }

    @Test
    void everyKeyExplainsItselfInASentence() {
        assertThat(groups())
                .allSatisfy(group -> assertThat(group.keys()).allSatisfy(key -> {
                    assertThat(key.explanation()).endsWith(".");
                    assertThat(key.example()).isNotBlank();
                    key.guess().ifPresent(g -> assertThat(g.findOut()).endsWith("."));
                }));
    }

    @Test
    void everySourceOfAGuessStandsInTheReferences() throws IOException {
        var references = Files.readString(Path.of("../REFERENCES.md"));
        assertThat(groups())
                .allSatisfy(group -> assertThat(group.keys())
                        .allSatisfy(key -> key.guess()
                                .map(Guess::source)
                                .filter(source -> !source.equals("judgement") && !source.equals("memory"))
                                .ifPresent(source -> assertThat(references).contains("**" + source + "**"))));
    }

    @Test
    void aFormHasAFieldForEveryKeyThatHoldsAValue() {
        var fields = FormField.all();
        assertThat(fields).extracting(FormField::path).doesNotHaveDuplicates();
        assertThat(fields)
                .extracting(FormField::path)
                .contains("place", "rooms.*.floor", "rooms.*.windows[].opens", "circuits.*.also", "now");
        var above =
                fields.stream().filter(f -> f.path().equals("rooms.*.above")).findFirst();
        assertThat(above.orElseThrow().options()).containsExactly("apartment", "attic", "roof", "outdoors");
        var now = fields.stream().filter(f -> f.path().equals("now")).findFirst();
        assertThat(now.orElseThrow().several()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1965, 1965, 1965",
        "1960s, 1960, 1969",
        "1960-1975, 1960, 1975",
        "before 1940, 1600, 1939",
        "pre-1940, 1600, 1939",
        "after 2010, 2010, 2100",
        "since 2010, 2010, 2100",
    })
    void yearsAreReadAsPeopleSayThem(String text, int first, int last) {
        assertThat(YearGrammar.read(text)).isEqualTo(Optional.of(new Era(first, last)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sixties", "1965s", "65", "1975-1960", "19655", "before", "in 1960", ""})
    void whatIsNoYearIsRefused(String text) {
        assertThat(YearGrammar.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"south, 180", "S, 180", "south-west, 225", "southwest, 225", "SW, 225", "170, 170", "360, 0"})
    void directionsAreReadAsWordsLettersAndDegrees(String text, double degrees) {
        assertThat(Compass.degrees(text)).isEqualTo(degrees);
    }

    @ParameterizedTest
    @CsvSource({
        "lamp 60 W, lamp, 60",
        "space heater 1.5 kW, space heater, 1500",
        "gaming pc 2, gaming pc 2, NaN",
        "electric space heater, electric space heater, NaN",
        "tv 2 100 W, tv 2, 100",
    })
    void aThingIsReadWithItsPower(String text, String name, double watts) {
        var thing = NamedPower.read(text);
        assertThat(thing.complaint()).isEmpty();
        assertThat(thing.name()).isEqualTo(name);
        assertThat(Double.compare(thing.watts(), watts)).isZero();
    }
}
