package io.heatwright.browser.engine;

import io.heatwright.circuit.Edition;
import io.heatwright.climate.WeatherPack;
import io.heatwright.climate.WeatherYear;
import io.heatwright.equipment.Catalogue;
import io.heatwright.equipment.Product;
import io.heatwright.home.Choice;
import io.heatwright.home.Context;
import io.heatwright.home.Finding;
import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import io.heatwright.home.Resolution;
import io.heatwright.home.Severity;
import io.heatwright.home.place.Gazetteer;
import io.heatwright.home.place.Location;
import io.heatwright.home.place.PlaceTables;
import io.heatwright.home.place.StationTable;
import io.heatwright.home.place.WeatherStation;
import io.heatwright.home.reading.HomeReader;
import io.heatwright.home.sheet.SheetReader;
import io.heatwright.home.tree.Tree;
import io.heatwright.planner.Planner;
import io.heatwright.planner.answer.PlanTrees;
import io.heatwright.planner.rates.RateTables;
import io.heatwright.planner.request.PlanData;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.planner.siting.HomeWeather;
import io.heatwright.planner.siting.Sitings;
import io.heatwright.planner.tree.PlanTree;
import io.heatwright.report.UnitSystem;
import io.heatwright.report.html.OnePage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Plans for a page. Alone it answers at once; as one of several workers it does its part of each batch of tasks, and goes on
 * when it learns the rest. Not safe to share between threads.
 */
public final class PagePlanner {
    private static final int MOST_TOWNS = 8;

    private final PageData data;
    private Gazetteer gazetteer;
    private String onlyState;
    private final List<WeatherStation> stations;
    private final PlanData planData;
    private final Map<String, WeatherYear> years = new LinkedHashMap<>();
    private Optional<Work> work = Optional.empty();
    private Optional<Told> last = Optional.empty();

    /** A plan that was told, with what prints it. */
    private record Told(PlanTree tree, OnePage page, UnitSystem units) {}

    /** A plan in the making. */
    private record Work(
            Planner planner, SharedBatch batch, boolean tells, Options options, String town, List<Finding> findings) {}

    /**
     * Reads what the page brought along.
     *
     * @param data tables, sheets and words
     */
    public PagePlanner(PageData data) {
        this.data = data;
        gazetteer = PlaceTables.gazetteer(data.table("states"), data.table("counties"), data.table("places"));
        onlyState = data.state();
        stations = StationTable.read(data.stations());
        var products = new ArrayList<Product>();
        data.sheets().forEach(sheet -> products.addAll(SheetReader.read(sheet).products()));
        planData = new PlanData(
                Catalogue.of(products),
                RateTables.energyPrices(data.table("energy_prices")),
                RateTables.carbonFactors(
                        data.table("carbon_subregions"), data.table("carbon_states"), data.table("fuels")));
    }

    /**
     * Keeps a station's year.
     *
     * @param station its id
     * @param pack its {@link WeatherPack}, no longer gzipped
     */
    public void year(String station, byte[] pack) {
        years.put(station, WeatherPack.decode(pack));
    }

    /**
     * Takes in the places of the whole country.
     *
     * @param counties text of counties.tsv
     * @param towns text of places.tsv
     */
    public void places(String counties, String towns) {
        gazetteer = PlaceTables.gazetteer(data.table("states"), counties, towns);
        onlyState = "";
    }

    /**
     * Suggests towns.
     *
     * @param text how the name begins, in any case
     * @return up to eight town names with their state, the largest first
     */
    public List<String> towns(String text) {
        var start = text.strip().toLowerCase(Locale.ROOT);
        return gazetteer.towns().stream()
                .filter(town -> (town.name() + ", " + town.state())
                        .toLowerCase(Locale.ROOT)
                        .startsWith(start))
                .sorted((a, b) -> Integer.compare(b.population(), a.population()))
                .limit(MOST_TOWNS)
                .map(town -> town.name() + ", " + town.state())
                .toList();
    }

    /**
     * Plans for the first heated room of a home.
     *
     * @param home as written
     * @param options how to answer
     * @param worker which of the workers this one is, from 0; the first tells the answer
     * @param workers how many share the work
     * @return the answer, or what is wanted first
     */
    public Outcome plan(Tree home, Options options, int worker, int workers) {
        work = Optional.empty();
        if (!onlyState.isEmpty() && !liesInOnlyState(home)) {
            return new Outcome.PlacesWanted();
        }
        var resolution = HomeReader.resolve(home, new Context(gazetteer, name -> true));
        if (!resolution.usable()) {
            return new Outcome.Refused(resolution.findings());
        }
        var likely = resolution.home(Choice.LIKELY);
        var room = likely.rooms().stream().filter(HomeRoom::heated).findFirst();
        var refusal = Sitings.refusal(likely);
        if (room.isEmpty()) {
            return refused(home, "rooms: nothing heats or cools any of them, so there is nothing to plan");
        }
        if (refusal.isPresent()) {
            return refused(home, refusal.get());
        }
        try {
            var weather = HomeWeather.of(likely, stations, PagePlanner::fileWanted, this::yearOf);
            begin(
                    resolution,
                    likely,
                    room.get().key(),
                    weather,
                    options,
                    new SharedBatch(worker, workers),
                    worker == 0);
        } catch (Wanted wanted) {
            return wanted.outcome(likely, stations);
        } catch (HomeWeather.OutOfReach tooFar) {
            return refused(home, String.valueOf(tooFar.getMessage()));
        }
        return goOn();
    }

    /**
     * Goes on with the plan that waits for the others.
     *
     * @param figures of all tasks of the batch that stopped it
     * @return the answer, or the next part
     * @throws IllegalStateException when no plan waits
     */
    public Outcome learn(List<double[]> figures) {
        work.orElseThrow(() -> new IllegalStateException("No plan waits for figures."))
                .batch()
                .learn(figures);
        return goOn();
    }

    /**
     * Returns the plan that was answered last.
     *
     * @return its keys and values, empty when nothing was answered yet
     */
    public Optional<PlanTree> last() {
        return last.map(Told::tree);
    }

    /**
     * Prints the rest of the plan that was answered last. It is long, so the answer does not wait for it.
     *
     * @return the part of a page that is read later, empty when nothing was answered yet
     */
    public String rest() {
        return last.map(told -> told.page().rest(told.tree(), told.units())).orElse("");
    }

    private void begin(
            Resolution resolution,
            Home home,
            String room,
            HomeWeather weather,
            Options options,
            SharedBatch batch,
            boolean tells) {
        var siting = Sitings.of(home, weather);
        PlanRequest request = planData.request(resolution, room, siting, edition(options.edition()), batch)
                .judgedBy(PlanRequest.BY_FIVE_MINUTES);
        work = Optional.of(new Work(
                Planner.of(request),
                batch,
                tells,
                options,
                weather.location().map(this::town).orElse(""),
                resolution.findings()));
    }

    private Outcome goOn() {
        var begun = work.orElseThrow();
        try {
            begun.batch().restart();
            var plan = begun.planner().plan();
            work = Optional.empty();
            if (!begun.tells()) {
                return new Outcome.Done();
            }
            var options = begun.options();
            var words = data.language(options.language());
            var tree = PlanTrees.of(
                    plan,
                    words.plan(),
                    options.metric()
                            ? io.heatwright.home.quantity.UnitSystem.METRIC
                            : io.heatwright.home.quantity.UnitSystem.US);
            var page = new OnePage(words.report());
            var units = options.metric() ? UnitSystem.METRIC : UnitSystem.US;
            last = Optional.of(new Told(tree, page, units));
            return new Outcome.Answer(tree, page.top(tree, units), begun.town(), begun.findings());
        } catch (SharedBatch.Stopped part) {
            return new Outcome.Part(part.own());
        }
    }

    /** A name without its state may mean another town, and coordinates may lie nearer to one beyond the border. */
    private boolean liesInOnlyState(Tree home) {
        if (!(home instanceof Tree.Branch branch)) {
            return true;
        }
        var place = branch.value("place");
        if (place.isEmpty()) {
            return branch.value("latitude").isEmpty();
        }
        return place.get() instanceof Tree.Text text
                && text.value().strip().toUpperCase(Locale.ROOT).endsWith(", " + onlyState)
                && gazetteer.resolve(text.value()) instanceof io.heatwright.home.place.Resolution.Found;
    }

    /** The nearest town's name gives no address away. */
    private String town(Location location) {
        if (location.howFound() != Location.HowFound.COORDINATES) {
            return location.name();
        }
        return gazetteer.towns().stream()
                .min((a, b) -> Double.compare(
                        a.position().distanceTo(location.position()),
                        b.position().distanceTo(location.position())))
                .map(town -> town.name() + ", " + town.state())
                .orElse("");
    }

    private static Edition edition(int year) {
        for (var edition : Edition.values()) {
            if (edition.year() == year) {
                return edition;
            }
        }
        throw new IllegalArgumentException("No edition of " + year + ".");
    }

    private static Outcome refused(Tree home, String problem) {
        return new Outcome.Refused(
                List.of(new Finding(Severity.ERROR, home.place(), "", "", problem, "", Optional.empty())));
    }

    private WeatherYear yearOf(WeatherStation station) {
        return Optional.ofNullable(years.get(station.id())).orElseThrow(() -> new Wanted(station.id(), ""));
    }

    private static WeatherYear fileWanted(String name) {
        throw new Wanted("", name);
    }

    /** Weather that the page does not have yet. */
    private static final class Wanted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String station;
        private final String file;

        Wanted(String station, String file) {
            this.station = station;
            this.file = file;
        }

        Outcome outcome(Home home, List<WeatherStation> stations) {
            if (!file.isEmpty()) {
                return new Outcome.FileWanted(file);
            }
            var choice = HomeWeather.choice(home, home.whereabouts().location().orElseThrow(), stations);
            return new Outcome.WeatherWanted(station, choice.station().name(), choice.distance());
        }
    }
}
