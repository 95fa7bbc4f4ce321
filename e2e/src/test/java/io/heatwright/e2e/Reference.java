package io.heatwright.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.circuit.Edition;
import io.heatwright.formats.home.BundledPlanData;
import io.heatwright.formats.home.HomeFile;
import io.heatwright.formats.home.WeatherOfHome;
import io.heatwright.formats.tables.BundledTables;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.Choice;
import io.heatwright.home.Context;
import io.heatwright.home.place.Gazetteer;
import io.heatwright.home.quantity.UnitSystem;
import io.heatwright.planner.Planner;
import io.heatwright.planner.answer.PlanTrees;
import io.heatwright.planner.request.PlanData;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.planner.siting.Sitings;
import io.heatwright.simulation.Batch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The planner on the JVM, with every digit, which the command line's JSON rounds. */
final class Reference {
    private static final PlanData DATA = BundledPlanData.read();
    private static final Gazetteer GAZETTEER = BundledTables.gazetteer();
    private static final StationLibrary STATIONS = new StationLibrary();

    private Reference() {}

    /** Plans for the first room of a home file, in English and US units. */
    static Map<String, Object> plan(String yaml) {
        var context = new Context(GAZETTEER, name -> false);
        var resolution = HomeFile.read("home.yaml", yaml.getBytes(StandardCharsets.UTF_8), context);
        assertThat(resolution.usable())
                .as("%s%n%s", yaml, resolution.findings())
                .isTrue();
        var home = resolution.home(Choice.LIKELY);
        var siting = Sitings.of(home, WeatherOfHome.read("home.yaml", Path.of(""), home, STATIONS));
        var request = DATA.request(resolution, home.rooms().get(0).key(), siting, Edition.NEC_2023, Batch.sequential())
                .judgedBy(PlanRequest.BY_FIVE_MINUTES);
        return PlanTrees.of(Planner.plan(request), BundledPlanData.words("en"), UnitSystem.US)
                .plain();
    }
}
