package io.heatwright.formats.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.circuit.Check;
import io.heatwright.home.CurrentKind;
import io.heatwright.home.keys.HomeKeys;
import io.heatwright.home.keys.Kind;
import io.heatwright.home.keys.PlugLoads;
import io.heatwright.planner.terms.Threshold;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the floors below the planner can say in a plan has a translation, also where no example says it. */
class SpanishPhrasesTest {
    /** The same word in both languages. */
    private static final Set<String> ALIKE =
            Set.of("no", "GFCI", "triple", "minisplit", "14 AWG", "12 AWG", "10 AWG", "8 AWG");

    private static final Pattern ASSUMED =
            Pattern.compile("draft\\.(?:word|quantity)\\(\\s*\\w+,\\s*\"[^\"]*\",\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void every_way_to_find_out_is_translated() {
        assertThat(guesses()).hasSizeGreaterThan(40).allMatch(SpanishPhrasesTest::isTranslated);
    }

    @Test
    void every_word_that_may_be_taken_for_a_key_is_translated() {
        assertThat(options()).hasSizeGreaterThan(100).allMatch(SpanishPhrasesTest::isTranslated);
    }

    @Test
    void everything_that_is_plugged_in_or_heats_today_is_translated() {
        var things = new ArrayList<String>();
        PlugLoads.KNOWN.forEach(load -> {
            things.add(load.name());
            things.addAll(load.alsoCalled());
        });
        for (var kind : CurrentKind.values()) {
            things.add(kind.word());
            things.addAll(kind.synonyms());
        }

        assertThat(things).hasSizeGreaterThan(90).allMatch(SpanishPhrasesTest::isTranslated);
    }

    @Test
    void every_kind_of_product_is_translated_with_its_voltage() {
        assertThat(Arrays.stream(io.heatwright.equipment.Kind.values()).map(io.heatwright.equipment.Kind::words))
                .allMatch(SpanishPhrasesTest::isTranslated);
        assertThat(PlannedHomes.SPANISH.phrase("240 V mini-split")).isEqualTo("minisplit de 240 V");
    }

    @Test
    void every_limit_and_every_check_tells_its_source() {
        assertThat(Threshold.all()).map(Threshold::source).allMatch(SpanishPhrasesTest::isTranslated);
        assertThat(Arrays.asList(Check.values()))
                .map(Check::source)
                .filteredOn(
                        source -> Pattern.compile("[a-z]{4}").matcher(source).find())
                .allMatch(SpanishPhrasesTest::isTranslated);
    }

    @Test
    void what_home_assumes_is_translated() throws IOException {
        var assumed = new LinkedHashSet<String>();
        var sources = PlannedHomes.CHECKOUT.resolve("home/src/main/java/io/heatwright/home/reading");
        try (var files = Files.list(sources)) {
            for (var file : files.sorted().toList()) {
                ASSUMED.matcher(Files.readString(file)).results().forEach(found -> assumed.add(found.group(1)));
            }
        }

        assertThat(assumed)
                .hasSizeGreaterThan(10)
                .contains("how drafty it is")
                .allMatch(SpanishPhrasesTest::isTranslated);
    }

    @Test
    void a_name_that_a_person_gave_stays() {
        assertThat(PlannedHomes.SPANISH.phrase("south room: ceiling height")).isEqualTo("south room: altura del techo");
        assertThat(PlannedHomes.SPANISH.phrase("wall to garage")).isEqualTo("pared hacia garage");
        assertThat(PlannedHomes.SPANISH.phrase("aquarium")).isEqualTo("aquarium");
    }

    @Test
    void no_phrase_is_over_twenty_words() {
        assertThat(BundledPlanData.phrasesText("es").lines())
                .filteredOn(line -> line.contains(" = "))
                .map(line -> line.substring(line.indexOf(" = ") + 3))
                .flatMap(translation -> List.of(translation.split("[.?!;] ", -1)))
                .allSatisfy(sentence ->
                        assertThat(sentence.split(" ", -1)).as(sentence).hasSizeLessThanOrEqualTo(20));
    }

    @Test
    void no_phrase_clears_what_only_an_inspector_may() {
        var clearance = Pattern.compile(
                "\\b(segur[oa]s?|ok|okay|conformes?|cumplen?|garantizad[oa])\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

        assertThat(BundledPlanData.phrasesText("es").lines())
                .filteredOn(line -> clearance.matcher(line).find())
                .isEmpty();
    }

    private static boolean isTranslated(String english) {
        return ALIKE.contains(english) || !PlannedHomes.SPANISH.phrase(english).equals(english);
    }

    private static Set<String> guesses() {
        var texts = new LinkedHashSet<String>();
        walk(HomeKeys.ALL, texts, new LinkedHashSet<>());
        return texts;
    }

    private static Set<String> options() {
        var words = new LinkedHashSet<String>();
        walk(HomeKeys.ALL, new LinkedHashSet<>(), words);
        return words;
    }

    private static void walk(Kind kind, Set<String> guesses, Set<String> options) {
        if (kind instanceof Kind.Group group) {
            for (var key : group.keys()) {
                key.guess().ifPresent(guess -> guesses.add(guess.findOut()));
                walk(key.kind(), guesses, options);
            }
        } else if (kind instanceof Kind.Named named) {
            walk(named.group(), guesses, options);
        } else if (kind instanceof Kind.Listed listed) {
            walk(listed.item(), guesses, options);
        } else if (kind instanceof Kind.Either either) {
            either.kinds().forEach(one -> walk(one, guesses, options));
        } else if (kind instanceof Kind.PoweredThing thing) {
            walk(thing.things(), guesses, options);
        } else if (kind instanceof Kind.Word word) {
            word.options().forEach(option -> options.add(option.word()));
        }
    }
}
