package io.heatwright.app.simulate.home;

import io.heatwright.app.catalogue.OwnUnits;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.formats.series.SeriesDictionary;
import io.heatwright.simulation.series.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Runs a whole home through its typical year with its machines, or with three arrangements side by side. */
public final class HomeSimulation {

    private HomeSimulation() {}

    /**
     * The answer.
     *
     * @param text to print
     * @param notes for the error stream
     */
    public record Answer(String text, List<String> notes) {

        /** Copies the notes. */
        public Answer {
            notes = List.copyOf(notes);
        }
    }

    private record Ran(HomeAccount account, Optional<Series> kept) {}

    /**
     * Runs it and writes the files that are wanted.
     *
     * @param request what was asked for
     * @return the answer
     * @throws io.heatwright.app.session.Refused when rooms or units cannot be had
     */
    public static Answer of(HomeRequest request) {
        var own = new OwnUnits(request.session()).with(ProductLibrary.catalogue());
        var home = HomeCase.of(request, own.catalogue());
        var options = request.options();
        var notes = new ArrayList<String>();
        List<Installed> arrangements;
        if (options.compares()) {
            var comparison = new Comparison(home, options.ducts());
            arrangements = comparison.arrangements();
            notes.addAll(comparison.notes());
        } else {
            arrangements = List.of(new InstallText(request.session(), home).read(options));
        }
        arrangements.forEach(installed ->
                installed.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add));
        var files = request.files();
        var runs = request.batch().map(arrangements, installed -> {
            var run = home.run(installed.arrangement());
            return new Ran(
                    HomeAccount.of(installed, run, home.isDynamic()),
                    files.isPresent() ? Optional.of(run.series()) : Optional.empty());
        });
        var print = new HomePrint(
                home,
                runs.stream().map(Ran::account).toList(),
                notes,
                request.units(),
                request.session().width());
        var text = print.print(request.format());
        var told = new ArrayList<>(options.compares() ? own.told() : List.of());
        files.ifPresent(write ->
                told.add("Written: " + String.join(", ", write.apply(dictionary(home, runs.get(0)))) + "."));
        return new Answer(text, told);
    }

    private static SeriesDictionary dictionary(HomeCase home, Ran ran) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("home", home.source());
        facts.put("version", home.version());
        for (var machine : ran.account().installed().machines()) {
            facts.put(machine.installation().name(), machine.unit() + ", " + machine.basis());
        }
        facts.put("place", home.siting().place());
        facts.put("weather", "typical year of " + home.station());
        return new SeriesDictionary(ran.kept().orElseThrow(), facts);
    }
}
