package io.heatwright.formats.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.circuit.Check;
import io.heatwright.circuit.Condition;
import io.heatwright.circuit.Person;
import io.heatwright.circuit.Rule;
import io.heatwright.equipment.Speed;
import io.heatwright.home.place.DesignTemperature;
import io.heatwright.home.place.StationChoice;
import io.heatwright.planner.candidate.Exclusion;
import io.heatwright.planner.money.Saving;
import io.heatwright.planner.rates.Trust;
import io.heatwright.planner.terms.Verdict;
import io.heatwright.planner.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The message file holds every sentence that a plan can say, none besides, and none too long. */
class WordsOfAPlanTest {
    private static final int MOST_WORDS = 20;
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z_]*(?:\\.[A-Za-z_]+)*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    /** What stands in a sentence's gaps; a figure with its unit and range is read as one word. */
    private static final Map<String, String> TYPICAL = Map.ofEntries(
            Map.entry("thing", "120V window heat pump"),
            Map.entry("does", "heat and cool"),
            Map.entry("name", "Amana PTH07"),
            Map.entry("station", "Duluth International Arpt, MN"),
            Map.entry("origin", "County design"),
            Map.entry("baseline", "space heater + air conditioner"),
            Map.entry("what", "what lies below"),
            Map.entry("path", "rooms.office.below"),
            Map.entry("assumed", "apartment"),
            Map.entry("input", "windows.opens"),
            Map.entry("detail", "window unit"),
            Map.entry("edition", "NEC 2023"),
            Map.entry("person", "electrician"),
            Map.entry("subjects", "bedroom, hall"),
            // Said as sentences of their own, or as a list.
            Map.entry("screen", ""),
            Map.entry("rule", ""),
            Map.entry("wants", ""),
            Map.entry("loads", "lamp"));

    private static final Map<String, String> TYPICAL_IN_SPANISH = Map.ofEntries(
            Map.entry("thing", "bomba de calor de ventana de 120V"),
            Map.entry("does", "calentar y enfriar"),
            Map.entry("origin", "Diseño del condado"),
            Map.entry("baseline", "calefactor + aire acondicionado"),
            Map.entry("what", "qué hay abajo"),
            Map.entry("assumed", "apartamento"),
            Map.entry("detail", "equipo de ventana"),
            Map.entry("person", "electricista"));

    /** A language that plans are told in, with what its rules of speech forbid. */
    private record Language(String name, Words words, Pattern clearance, Map<String, String> typical) {
        static Language of(String name, Words words, String clearance, Map<String, String> typical) {
            var pattern = Pattern.compile(
                    "\\b(" + clearance + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
            return new Language(name, words, pattern, typical);
        }

        @Override
        public String toString() {
            return name;
        }

        String filled(String code) {
            var arguments = new ArrayList<String>();
            for (var name : gaps(words, code)) {
                arguments.add(name);
                arguments.add(typical.getOrDefault(name, TYPICAL.getOrDefault(name, "7.5A")));
            }
            return words.say(code, arguments.toArray(String[]::new));
        }
    }

    static List<Language> languages() {
        return List.of(
                Language.of("English", PlannedHomes.WORDS, "safe|safely|ok|okay|compliant|complies", Map.of()),
                Language.of(
                        "Spanish",
                        PlannedHomes.SPANISH,
                        "seguro|segura|seguros|seguras|ok|okay|conforme|conformes|cumple|cumplen|garantizado|garantizada",
                        TYPICAL_IN_SPANISH));
    }

    private static Set<String> families() {
        var codes = new LinkedHashSet<String>();
        for (var verdict : Verdict.values()) {
            codes.add("verdict." + verdict.code());
            switch (verdict) {
                case FITS, LIKELY_FITS, FITS_NOT_OUTLET, NEEDS_NEW_CIRCUIT -> {
                    codes.add("answer." + verdict.code());
                    codes.add("reason." + verdict.code());
                }
                case TOO_BIG, HELPER_ONLY -> {
                    codes.add("answer.nothing_but_" + verdict.code());
                    codes.add("reason." + verdict.code());
                }
                case DOES_NOT_FIT -> codes.add("reason." + verdict.code());
                case EXCLUDED -> {}
            }
        }
        add(codes, "excluded.", Exclusion.Cause.values(), "");
        add(codes, "rule.", Rule.values(), "");
        add(codes, "condition.", Condition.Code.values(), "");
        add(codes, "person.", Person.values(), "");
        add(codes, "first.", Check.values(), "");
        for (var state : Check.State.values()) {
            add(codes, "safety.", Check.values(), "." + state.name());
        }
        add(codes, "weather.doubt.", StationChoice.Doubt.Kind.values(), "");
        add(codes, "design_origin.", DesignTemperature.Origin.values(), "");
        add(codes, "money.", Saving.Direction.values(), "");
        add(codes, "screen.", io.heatwright.circuit.Verdict.values(), "");
        add(codes, "today.", io.heatwright.circuit.Verdict.values(), "");
        add(codes, "speed.", Speed.values(), "");
        add(codes, "trust.", Trust.values(), "");
        codes.addAll(List.of("does.both", "does.heat", "does.cool"));
        codes.addAll(List.of("choice.sold", "choice.assumed", "choice.discontinued", "choice.unknown"));
        return codes;
    }

    private static void add(Set<String> codes, String before, Enum<?>[] values, String after) {
        Arrays.stream(values).forEach(value -> codes.add(before + value.name() + after));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_code_that_a_plan_can_say_has_a_sentence(Language language) {
        assertThat(families()).filteredOn(code -> !language.words.has(code)).isEmpty();
    }

    @Test
    void every_sentence_can_be_said() throws IOException {
        var said = families();
        try (var sources = Files.walk(PlannedHomes.CHECKOUT.resolve("planner/src/main/java"))) {
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                var literals = LITERAL.matcher(Files.readString(source, StandardCharsets.UTF_8));
                while (literals.find()) {
                    said.add(literals.group(1));
                }
            }
        }

        assertThat(PlannedHomes.WORDS.codes())
                .filteredOn(code -> !said.contains(code))
                .isEmpty();
    }

    @Test
    void spanish_says_every_sentence_with_the_same_gaps() {
        assertThat(PlannedHomes.SPANISH.codes())
                .containsExactlyElementsOf(PlannedHomes.WORDS.codes())
                .allSatisfy(code -> assertThat(gaps(PlannedHomes.SPANISH, code))
                        .as(code)
                        .containsExactlyInAnyOrderElementsOf(gaps(PlannedHomes.WORDS, code)));
        assertThat(PlannedHomes.SPANISH.say("month_names").split(" ", -1)).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_sentence_is_over_twenty_words(Language language) {
        var tooLong = new ArrayList<String>();
        for (var code : language.words.codes()) {
            for (var sentence : language.filled(code).split("[.?!](?: |$)", -1)) {
                var words = Arrays.stream(sentence.split("[ —]", -1))
                        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                        .count();
                if (words > MOST_WORDS) {
                    tooLong.add(words + " words in " + code + ": " + sentence);
                }
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_sentence_clears_what_only_an_inspector_may(Language language) {
        assertThat(language.words.codes())
                .isNotEmpty()
                .filteredOn(code ->
                        language.clearance.matcher(language.filled(code)).find())
                .isEmpty();
    }

    private static List<String> gaps(Words words, String code) {
        return PLACEHOLDER
                .matcher(raw(words, code))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The sentence with its gaps: each wants its own name back. */
    private static String raw(Words words, String code) {
        var arguments = new ArrayList<String>();
        while (true) {
            try {
                return words.say(code, arguments.toArray(String[]::new));
            } catch (IllegalArgumentException wanting) {
                var gap = PLACEHOLDER.matcher(String.valueOf(wanting.getMessage()));
                assertThat(gap.find()).as(wanting.getMessage()).isTrue();
                arguments.add(gap.group(1));
                arguments.add("{" + gap.group(1) + "}");
            }
        }
    }
}
