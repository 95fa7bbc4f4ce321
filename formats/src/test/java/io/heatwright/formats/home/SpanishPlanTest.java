package io.heatwright.formats.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.home.quantity.UnitSystem;
import io.heatwright.planner.answer.PlanTrees;
import io.heatwright.planner.tree.PlanTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan told in Spanish is the same plan: every figure alike, and no word of English left. */
class SpanishPlanTest {
    /** What programs read: the same in every language. */
    private static final Set<String> CODES = Set.of(
            "verdict",
            "today_verdict",
            "performance",
            "method",
            "status",
            "circuit",
            "noise_verdict",
            "rule",
            "outcome",
            "direction",
            "code",
            "state",
            "design_source",
            "provenance",
            "limits.name");

    /** What people, makers and stations are called, and where something stands in a file. */
    private static final Set<String> NAMES = Set.of(
            "title",
            "id",
            "path",
            "station",
            "candidates.name",
            "choice.name",
            "circuit.name",
            "units.name",
            "article");

    /** Keys of the list of references, articles of a code, and publications under their own titles. */
    private static final Set<String> SOURCES = Set.of("figures.source", "assumptions.source", "safety.source");

    /** A number with its unit; a price; an R-value; the symbol of a unit. */
    private static final Pattern QUANTITY = Pattern.compile(
            "[-−]?[$]?[0-9][0-9.,]*( (%|W|V|A|ft|sq ft|°F|°C|m|m²|m²K/W|h))?|R-[0-9]+|K|°C|1/h|dB\\(A\\)|");

    private static final Pattern NUMBER = Pattern.compile("[0-9](?:[0-9.,]*[0-9])?");

    /** Words that no Spanish sentence has; in lower case, for OR is a state. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|of|and|with|is|are|for|to|from|your|its|this|that|not|by|at|or|room|window|wall|heat|outlet|assumed)\\b");

    /** A text in both languages and the keys that lead to it, the last of them and the last two. */
    private record Said(String key, String below, String english, String spanish) {
        boolean isOfKind(Set<String> keys) {
            return keys.contains(key) || keys.contains(below);
        }

        @Override
        public String toString() {
            return below + ": " + spanish;
        }
    }

    static List<String> examples() {
        return PlannedHomes.examples();
    }

    private static PlanTree spanish(PlannedHomes.Planned home) {
        return PlanTrees.of(home.plan(), PlannedHomes.SPANISH, UnitSystem.US);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_the_same_in_both_languages_is_a_code_a_name_a_source_or_a_quantity(String example) {
        assertThat(said(example))
                .hasSizeGreaterThan(500)
                .filteredOn(text -> text.english().equals(text.spanish()))
                .filteredOn(text -> !text.isOfKind(CODES) && !text.isOfKind(NAMES) && !text.isOfKind(SOURCES))
                .filteredOn(text -> !QUANTITY.matcher(text.spanish()).matches())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void no_text_is_half_translated(String example) {
        var plan = PlannedHomes.example(example).plan();
        var names = new ArrayList<String>();
        plan.candidates().forEach(candidate -> {
            names.add(candidate.product().name());
            names.add(candidate.product().name().split(" / ", -1)[0]);
        });
        names.add(plan.situations().likely().home().name());

        assertThat(said(example))
                .filteredOn(text -> !text.english().equals(text.spanish()) && !text.isOfKind(SOURCES))
                .filteredOn(text -> {
                    var rest = text.spanish();
                    for (var name : names) {
                        rest = rest.replace(name, "");
                    }
                    return ENGLISH.matcher(rest).find();
                })
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_translated_text_keeps_every_number(String example) {
        assertThat(said(example))
                .allSatisfy(text -> assertThat(numbers(text.spanish()))
                        .as("%s | %s", text.english(), text.spanish())
                        .isEqualTo(numbers(text.english())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_figure_under_a_key_is_the_same(String example) {
        var home = PlannedHomes.example(example);

        assertThat(figures(spanish(home).plain())).isEqualTo(figures(home.tree().plain()));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static List<Said> said(String example) {
        var home = PlannedHomes.example(example);
        var list = new ArrayList<Said>();
        collect("", "", home.tree().plain(), spanish(home).plain(), list);
        return list;
    }

    private static void collect(String above, String key, Object english, Object spanish, List<Said> list) {
        if (english instanceof Map<?, ?> map) {
            var other = (Map<?, ?>) spanish;
            assertThat(List.<Object>copyOf(other.keySet())).isEqualTo(List.<Object>copyOf(map.keySet()));
            map.forEach((name, value) -> collect(key, String.valueOf(name), value, inside(other, name), list));
        } else if (english instanceof List<?> items) {
            var others = (List<?>) spanish;
            assertThat(others).hasSameSizeAs(items);
            for (var i = 0; i < items.size(); i++) {
                collect(above, key, items.get(i), others.get(i), list);
            }
        } else if (english instanceof String text) {
            list.add(new Said(key, above + "." + key, text, (String) spanish));
        }
    }

    private static Object inside(Map<?, ?> map, Object key) {
        var value = map.get(key);
        assertThat(value).as(String.valueOf(key)).isNotNull();
        return value == null ? "" : value;
    }

    /** The tree without its texts. */
    private static List<Object> figures(Object tree) {
        var list = new ArrayList<Object>();
        if (tree instanceof Map<?, ?> map) {
            map.values().forEach(value -> list.addAll(figures(value)));
        } else if (tree instanceof List<?> items) {
            items.forEach(item -> list.addAll(figures(item)));
        } else if (!(tree instanceof String)) {
            list.add(tree);
        }
        return list;
    }
}
