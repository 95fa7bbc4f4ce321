package io.heatwright.formats.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.circuit.Edition;
import io.heatwright.climate.SunAndSky;
import io.heatwright.equipment.Catalogue;
import io.heatwright.formats.tables.BundledTables;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.Choice;
import io.heatwright.home.Context;
import io.heatwright.home.place.Gazetteer;
import io.heatwright.home.quantity.UnitSystem;
import io.heatwright.planner.Plan;
import io.heatwright.planner.Planner;
import io.heatwright.planner.answer.PlanTrees;
import io.heatwright.planner.request.PlanData;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.planner.siting.Sitings;
import io.heatwright.planner.situation.Situation;
import io.heatwright.planner.tree.PlanTree;
import io.heatwright.planner.words.Words;
import io.heatwright.simulation.Batch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The examples and variations of them, planned once each with the data that come with the program. */
final class PlannedHomes {
    static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();
    static final String BEDROOM = "bedroom-new-york.yaml";
    static final PlanData DATA = BundledPlanData.read();
    static final Words WORDS = BundledPlanData.words("en");
    static final Words SPANISH = BundledPlanData.words("es");

    private static final Gazetteer GAZETTEER = BundledTables.gazetteer();
    private static final StationLibrary STATIONS = new StationLibrary();
    private static final Map<String, Planned> PLANS = new ConcurrentHashMap<>();

    /** A plan and what it says. */
    record Planned(Plan plan, PlanTree tree) {}

    private PlannedHomes() {}

    static List<String> examples() {
        try (var files = Files.list(CHECKOUT.resolve("examples"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(String example) {
        try {
            return Files.readString(CHECKOUT.resolve("examples").resolve(example));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An example with some of its text replaced, which must be there. */
    static String text(String example, String... replacements) {
        var text = text(example);
        for (var i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return text;
    }

    static Planned example(String name) {
        return home(text(name));
    }

    static Planned home(String yaml) {
        return PLANS.computeIfAbsent(yaml, text -> plan(request(text, DATA.catalogue(), Batch.sequential())));
    }

    static Planned plan(PlanRequest request) {
        var plan = Planner.plan(request);
        return new Planned(plan, PlanTrees.of(plan, WORDS, UnitSystem.US));
    }

    static PlanRequest request(String yaml, Catalogue catalogue, Batch batch) {
        var context = new Context(GAZETTEER, name -> false);
        var resolution = HomeFile.read("home.yaml", yaml.getBytes(StandardCharsets.UTF_8), context);
        assertThat(resolution.usable()).as(resolution.findings().toString()).isTrue();
        var home = resolution.home(Choice.LIKELY);
        var siting = Sitings.of(home, WeatherOfHome.read("home.yaml", Path.of(""), home, STATIONS));
        return new PlanRequest(
                resolution,
                home.rooms().get(0).key(),
                siting,
                catalogue,
                DATA.prices(),
                DATA.carbon(),
                Edition.NEC_2023,
                PlanRequest.BY_FIVE_MINUTES,
                batch);
    }

    /** The likely room of a home, ready for units. */
    static Situation likely(String yaml) {
        var request = request(yaml, DATA.catalogue(), Batch.sequential());
        return Situation.of(
                request.resolution().home(Choice.LIKELY).onSoil(request.siting().soil()),
                request.room(),
                request.siting(),
                SunAndSky.of(request.siting().typicalYear()),
                request.stepsPerHour());
    }

    /** Works on several threads and lets later scenarios finish first if they like. */
    static Batch threads(int number) {
        return new Batch() {
            @Override
            public <S, R> List<R> map(List<S> scenarios, Function<S, R> work) {
                var pool = Executors.newFixedThreadPool(number);
                try {
                    var running = new ArrayList<Future<R>>();
                    for (var scenario : scenarios) {
                        running.add(pool.submit(() -> work.apply(scenario)));
                    }
                    var results = new ArrayList<R>();
                    for (var each : running) {
                        results.add(each.get());
                    }
                    return results;
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                } finally {
                    pool.shutdownNow();
                }
            }
        };
    }
}
