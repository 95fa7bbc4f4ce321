package io.heatwright.app;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules, and each rule notices when it is broken. */
final class ArchitectureTest {
    private static final String PLANTED = "io.heatwright.app.planted";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.heatwright");
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(PLANTED);

    static Stream<Arguments> rulesOfTheHouse() {
        return new HouseRules("io.heatwright")
                .all().entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheHouse")
    void everyRuleHoldsInEveryModule(String name, ArchRule rule) {
        rule.check(HOUSE);
    }

    @Test
    void theHouseIsThereToBeJudged() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct())
                .contains("io.heatwright.climate", "io.heatwright.room", "io.heatwright.planner", "io.heatwright.app");
    }

    /** For each rule, the planted classes that break it; every static method they declare must be caught. */
    static Stream<Arguments> offences() {
        return Stream.of(
                Arguments.of("every package belongs to a known module", List.of("common.Misplaced")),
                Arguments.of("climate knows only the floors below it", List.of("climate.ReachesUp")),
                Arguments.of("room knows only the floors below it", List.of("room.ReachesSideways")),
                Arguments.of("modules form no cycle", List.of("room.ReachesSideways", "equipment.ReachesBack")),
                Arguments.of("packages inside a module form no cycle", List.of("home.egg.Egg", "home.hen.Hen")),
                Arguments.of("pure floors use nothing but Java and each other", List.of("home.LeansOnALibrary")),
                Arguments.of("pure floors touch no machine", List.of("home.TouchesTheMachine")),
                Arguments.of("pure floors give the same bits everywhere", List.of("home.DiffersByMachine")),
                Arguments.of("transcendental functions come from Elementary", List.of("home.RoundsDifferently")),
                Arguments.of("nothing keeps an unordered collection", List.of("report.ForgetsTheOrder")),
                Arguments.of("only app speaks to the process", List.of("report.SpeaksToTheProcess")),
                Arguments.of("every package is null-marked", List.of("common.Misplaced")),
                Arguments.of("no name says nothing", List.of("home.ThingManager")),
                Arguments.of("no package is a drawer", List.of("common.Misplaced")),
                Arguments.of("no state is static", List.of("home.Remembers")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offences")
    void everyRuleNoticesWhenItIsBroken(String name, List<String> offenders) {
        ArchRule rule = rulesForThePlanted().get(name);
        assertThat(rule).as("the rule called " + name).isNotNull();

        var found =
                String.join("\n", rule.evaluate(OFFENDERS).getFailureReport().getDetails());

        for (var offender : offenders) {
            var planted = OFFENDERS.get(PLANTED + "." + offender);
            assertThat(found).contains(planted.getSimpleName());
            assertThat(planted.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                            .map(JavaMember::getName)
                            .filter(method -> !found.contains(planted.getSimpleName() + "." + method))
                            .collect(joining(", ")))
                    .as("planted in " + offender + " and not caught by \"" + name + "\"")
                    .isEmpty();
        }
    }

    @Test
    void everyRuleThatIsNotAboutOneModuleHasItsOffender() {
        assertThat(rulesForThePlanted().keySet().stream().filter(name -> !name.endsWith("the floors below it")))
                .isSubsetOf(offences().map(offence -> (String) offence.get()[0]).toList());
    }

    @Test
    void aDecentClassBreaksNoRule() {
        for (var rule : rulesForThePlanted().entrySet()) {
            assertThat(rule.getValue().evaluate(OFFENDERS).getFailureReport().getDetails())
                    .as(rule.getKey())
                    .noneMatch(detail -> detail.contains("DecentRecord"));
        }
    }

    private static Map<String, ArchRule> rulesForThePlanted() {
        return new HouseRules(PLANTED).all();
    }
}
