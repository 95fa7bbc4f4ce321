package io.heatwright.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house for every package below one root. The root is a parameter so that the same rules can be turned
 * on classes planted to break them.
 */
final class HouseRules {
    /** The floors, highest first. Modules on one floor do not know each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("app", "stock"),
            List.of("validation", "hub", "browser"),
            List.of("report"),
            List.of("formats"),
            List.of("planner"),
            List.of("simulation"),
            List.of("home"),
            List.of("room", "equipment", "circuit"),
            List.of("climate", "refrigerant"),
            List.of("data"));

    private static final int FIRST_PURE_FLOOR = 4;

    /** Files, network, threads, clocks, time zones, reflection, logging. */
    private static final Names MACHINE = new Names("""
            java.io.* java.nio.file.* java.nio.channels.* java.net.* java.util.concurrent.* java.util.logging.*
            java.util.prefs.* java.util.zip.* java.util.jar.* java.lang.reflect.* java.lang.Thread*
            java.lang.Process* java.lang.Runtime java.lang.ClassLoader java.time.zone.* java.time.Clock
            java.time.ZoneId java.time.ZoneOffset java.time.ZonedDateTime java.time.OffsetDateTime
            java.util.TimeZone java.util.Timer java.util.ServiceLoader java.util.ResourceBundle
            java.util.Calendar java.util.Date java.util.Scanner""").except("java.io.Serializable");

    /** The clock, the environment, a resource, a class by its name. */
    private static final Names MACHINE_CALLS = new Names("""
            java.lang.System.* java.lang.Class.getResource* java.lang.Class.forName java.time.LocalDate.now
            java.time.LocalDateTime.now java.time.LocalTime.now java.time.Instant.now java.time.Year.now""").except("java.lang.System.arraycopy");

    /** Chance, the locale, the number of cores. */
    private static final Names CHANCE = new Names("""
            java.util.Random.* java.util.SplittableRandom.* java.util.random.* java.util.UUID.* java.util.Locale.getDefault
            java.util.Formatter.* java.text.* java.lang.String.format java.lang.String.formatted
            java.lang.String.lines java.lang.Math.random java.lang.StrictMath.random java.lang.Math.fma
            java.lang.StrictMath.fma java.util.Collection.parallelStream java.util.List.parallelStream
            java.util.Set.parallelStream java.util.stream.Stream.parallel java.util.stream.IntStream.parallel
            java.util.stream.LongStream.parallel java.util.stream.DoubleStream.parallel
            java.util.stream.BaseStream.parallel java.util.Arrays.parallel*""");

    /**
     * What {@link Math} only promises to within an error bound, and what JavaScript or another release of Java computes
     * otherwise than {@link StrictMath}; and rounding of halves, which it does another way.
     */
    private static final Names UNSETTLED_FUNCTIONS = new Names("""
            java.lang.Math.exp java.lang.Math.log java.lang.Math.sin java.lang.Math.cos java.lang.Math.tan
            java.lang.Math.asin java.lang.Math.acos java.lang.Math.atan java.lang.Math.atan2 java.lang.Math.pow
            java.lang.Math.tanh java.lang.Math.cbrt java.lang.Math.expm1 java.lang.Math.log1p java.lang.Math.log10
            java.lang.Math.hypot java.lang.Math.sinh java.lang.Math.cosh java.lang.Math.rint java.lang.StrictMath.rint
            java.lang.StrictMath.pow
            java.lang.StrictMath.tanh java.lang.StrictMath.cbrt java.lang.StrictMath.expm1
            java.lang.StrictMath.log1p java.lang.StrictMath.log10 java.lang.StrictMath.hypot
            java.lang.StrictMath.sinh java.lang.StrictMath.cosh""");

    /** What makes a collection that may come out in another order next time. */
    private static final Names UNORDERED = new Names("""
            java.util.HashMap.<init> java.util.HashSet.<init> java.util.IdentityHashMap.<init>
            java.util.WeakHashMap.<init> java.util.Map.of java.util.Map.ofEntries java.util.Map.copyOf java.util.Set.of
            java.util.Set.copyOf java.util.stream.Collectors.toSet java.util.stream.Collectors.toUnmodifiableSet
            java.util.stream.Collectors.toUnmodifiableMap""");

    private static final Names PROCESS =
            new Names("java.lang.System.out java.lang.System.err java.lang.System.in java.lang.System.exit");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    /** Every rule by its name. */
    Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("every package belongs to a known module", everyPackageBelongsToAModule());
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (var module : FLOORS.get(floor)) {
                rules.put(module + " knows only the floors below it", knowsOnlyFloorsBelow(module, floor));
            }
        }
        rules.put("modules form no cycle", modulesFormNoCycle());
        rules.put("packages inside a module form no cycle", packagesInsideAModuleFormNoCycle());
        rules.put("pure floors use nothing but Java and each other", pureFloorsUseNothingElse());
        rules.put("pure floors touch no machine", pureFloorsTouchNoMachine());
        rules.put("pure floors give the same bits everywhere", pureFloorsGiveTheSameBits());
        rules.put("transcendental functions come from Elementary", functionsComeFromElementary());
        rules.put("nothing keeps an unordered collection", nothingKeepsAnUnorderedCollection());
        rules.put("only app speaks to the process", onlyAppSpeaksToTheProcess());
        rules.put("every package is null-marked", everyPackageIsNullMarked());
        rules.put("no name says nothing", noNameSaysNothing());
        rules.put("no package is a drawer", noPackageIsADrawer());
        rules.put("no state is static", noStateIsStatic());
        return rules;
    }

    private ArchRule everyPackageBelongsToAModule() {
        return classes()
                .should()
                .resideInAnyPackage(FLOORS.stream()
                        .flatMap(List::stream)
                        .map(this::packagesOf)
                        .toArray(String[]::new));
    }

    private ArchRule knowsOnlyFloorsBelow(String module, int floor) {
        var unknown = new ArrayList<String>();
        for (var level : FLOORS.subList(0, floor + 1)) {
            level.stream()
                    .filter(other -> !other.equals(module))
                    .map(this::packagesOf)
                    .forEach(unknown::add);
        }
        return noClasses()
                .that()
                .resideInAPackage(packagesOf(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(unknown.toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private ArchRule modulesFormNoCycle() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** A module's own package may both lend its words to the packages inside and put their work together. */
    private ArchRule packagesInsideAModuleFormNoCycle() {
        return slices().matching(root + ".(*).(**)").should().beFreeOfCycles();
    }

    private ArchRule pureFloorsUseNothingElse() {
        return classes()
                .that()
                .resideInAnyPackage(purePackages())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(root + "..", "java..", "org.jspecify..");
    }

    private ArchRule pureFloorsTouchNoMachine() {
        return noClasses()
                .that()
                .resideInAnyPackage(purePackages())
                .should(dependOnClassesThat(describe(
                                "are one of " + String.join(" ", MACHINE.patterns()),
                                (JavaClass type) -> MACHINE.contain(type.getName())))
                        .or(use(MACHINE_CALLS)));
    }

    private ArchRule pureFloorsGiveTheSameBits() {
        return noClasses().that().resideInAnyPackage(purePackages()).should(use(CHANCE));
    }

    private ArchRule functionsComeFromElementary() {
        return noClasses()
                .that()
                .resideInAnyPackage(purePackages())
                .and()
                .doNotHaveFullyQualifiedName(root + ".climate.Elementary")
                .should(use(UNSETTLED_FUNCTIONS))
                .because("its last bit, or its rounding of a half, differs between machines: take climate.Elementary");
    }

    private ArchRule nothingKeepsAnUnorderedCollection() {
        return noClasses()
                .should(use(UNORDERED))
                .because("its order may reach the output: take a LinkedHashMap, a TreeMap or a List");
    }

    private ArchRule onlyAppSpeaksToTheProcess() {
        return noClasses().that().resideOutsideOfPackage(packagesOf("app")).should(use(PROCESS));
    }

    private ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<>("be in a package with @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        item,
                        marked,
                        item.getName() + (marked ? " is" : " is not") + " in a package-info with @NullMarked"));
            }
        });
    }

    private ArchRule noNameSaysNothing() {
        return noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Utility|Utilities|Impl|Base)");
    }

    private ArchRule noPackageIsADrawer() {
        return noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..core..", "..impl..", "..misc..");
    }

    private ArchRule noStateIsStatic() {
        return noFields().that().areStatic().should().notBeFinal();
    }

    private String packagesOf(String module) {
        return root + "." + module + "..";
    }

    private String[] purePackages() {
        return FLOORS.subList(FIRST_PURE_FLOOR, FLOORS.size()).stream()
                .flatMap(List::stream)
                .map(this::packagesOf)
                .toArray(String[]::new);
    }

    private static ArchCondition<JavaClass> use(Names banned) {
        return accessTargetWhere(describe(
                "the target is one of " + String.join(" ", banned.patterns()),
                (JavaAccess<?> access) -> banned.contain(access.getTargetOwner().getName() + "."
                        + access.getTarget().getName())));
    }

    /** Full names separated by blanks; a star at the end stands for any ending. */
    private record Names(List<String> patterns, List<String> exceptions) {
        Names(String patterns) {
            this(List.of(patterns.split("\\s+", -1)), List.of());
        }

        Names except(String exception) {
            return new Names(patterns, List.of(exception));
        }

        boolean contain(String name) {
            return !exceptions.contains(name)
                    && patterns.stream()
                            .anyMatch(pattern -> pattern.endsWith("*")
                                    ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                                    : name.equals(pattern));
        }
    }
}
