package io.heatwright.home.reading;

import io.heatwright.circuit.Era;
import io.heatwright.home.Alteration;
import io.heatwright.home.CurrentKind;
import io.heatwright.home.CurrentSystem;
import io.heatwright.home.GivenDesign;
import io.heatwright.home.GivenPrices;
import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import io.heatwright.home.Priority;
import io.heatwright.home.Tenure;
import io.heatwright.home.Whereabouts;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.keys.NamedPower;
import io.heatwright.home.keys.PlugLoads;
import io.heatwright.home.keys.YearGrammar;
import io.heatwright.home.place.County;
import io.heatwright.home.place.Location;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Surroundings;
import io.heatwright.room.Surroundings.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws up a home from answers that fit the table. */
final class HomeDraft {

    private static final double HEAT_WATTS = 1500;

    private final Answers answers;
    private final Whereabouts whereabouts;
    private final Draft draft;

    HomeDraft(Answers answers, Whereabouts whereabouts, Draft draft) {
        this.answers = answers;
        this.whereabouts = whereabouts;
        this.draft = draft;
    }

    Home home() {
        var tenure = answers.chosen("tenure", Tenure.values()).orElse(Tenure.UNKNOWN);
        if (tenure == Tenure.UNKNOWN) {
            var guess = Draft.guess(answers, "tenure");
            draft.assume("tenure", "tenure", Spread.always(guess.likely()), t -> t, guess.source(), guess.findOut());
        }
        var terrain = Terrain.valueOf(upper(draft.word(answers, "terrain", "terrain around the home")));
        var setting = new RoomSetting(terrain, tenure, built(), new Neighbours(answers.named("rooms")), winterDesign());
        var rooms = new ArrayList<HomeRoom>();
        var adjoining = new ArrayList<List<Adjoining>>();
        var height = 0.0;
        for (var room : answers.named("rooms")) {
            var reader = new RoomReader(room, setting, draft);
            rooms.add(reader.room());
            adjoining.add(reader.adjoining());
            height += reader.heightAboveGround();
        }
        var partitions = new Partitions(rooms, draft);
        for (var i = 0; i < rooms.size(); i++) {
            partitions.add(i, adjoining.get(i));
        }
        return new Home(
                answers.text("home").orElse("Home"),
                tenure,
                may(tenure),
                whereabouts.in(SteadyWeatherReader.read(answers, whereabouts.elevation(), draft)),
                new Surroundings(
                        terrain,
                        draft.quietly(answers, "ground reflectance", UnitFamily.SHARE),
                        height / Math.max(1, rooms.size()),
                        HorizonReader.horizon(answers, draft)),
                rooms,
                partitions.walls(),
                partitions.doorways(),
                CircuitReader.circuits(answers, wired(), draft),
                systems(),
                prices(),
                design(),
                answers.allChosen("priorities", Priority.values()));
    }

    private Optional<Era> built() {
        return answers.text("built").flatMap(YearGrammar::read);
    }

    /** When the wiring may date from, if a circuit does not say: the building's years, else the first room's. */
    private Era wired() {
        return built().or(() -> answers.named("rooms").stream()
                        .flatMap(r -> r.text("built").flatMap(YearGrammar::read).stream())
                        .findFirst())
                .orElse(Era.UNKNOWN);
    }

    private double winterDesign() {
        var given = answers.group("design").quantity("winter", UnitFamily.TEMPERATURE);
        return given.orElseGet(() -> whereabouts
                .location()
                .flatMap(Location::designCounty)
                .map(County::heating99)
                .orElse(Double.NaN));
    }

    private List<Alteration> may(Tenure tenure) {
        if (answers.has("may")) {
            return answers.allChosen("may", Alteration.values()).stream()
                    .sorted()
                    .distinct()
                    .toList();
        }
        var all = tenure == Tenure.OWN
                ? List.of(Alteration.values())
                : List.of(Alteration.PORTABLE_UNIT, Alteration.WINDOW_UNIT);
        var words = String.join(", ", all.stream().map(Alteration::word).toList());
        var guess = Draft.guess(answers, "may");
        draft.assume("may", "what may be put up", Spread.always(words), t -> t, guess.source(), guess.findOut());
        return all;
    }

    private List<CurrentSystem> systems() {
        var systems = new ArrayList<CurrentSystem>();
        var texts = answers.texts("now");
        for (var i = 0; i < texts.size(); i++) {
            var written = NamedPower.read(texts.get(i));
            var path = "now[" + (i + 1) + "]";
            kind(written.name()).ifPresent(kind -> systems.add(system(kind, written, path)));
        }
        return systems;
    }

    private CurrentSystem system(CurrentKind kind, NamedPower written, String path) {
        if (!Double.isNaN(written.watts())) {
            return new CurrentSystem(kind, written.name(), written.watts(), false);
        }
        var usual = switch (kind) {
            case ELECTRIC_SPACE_HEATER, ELECTRIC_BASEBOARD -> HEAT_WATTS;
            case WINDOW_AIR_CONDITIONER, PORTABLE_AIR_CONDITIONER ->
                PlugLoads.called(kind.word()).map(PlugLoads.PlugLoad::watts).orElse(Double.NaN);
            default -> Double.NaN;
        };
        if (!Double.isNaN(usual)) {
            draft.assume(
                    path,
                    "power of the " + written.name(),
                    Spread.always(usual),
                    w -> Figures.decimals(w, 0) + " W",
                    Draft.MEMORY,
                    "Read its label, and write the power behind its name.");
        }
        return new CurrentSystem(kind, written.name(), usual, true);
    }

    private static Optional<CurrentKind> kind(String name) {
        for (var kind : CurrentKind.values()) {
            if (kind.words().stream().anyMatch(w -> plain(w).equals(plain(name)))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private GivenPrices prices() {
        var prices = answers.group("prices");
        return new GivenPrices(
                prices.quantity("electricity", UnitFamily.ENERGY_PRICE),
                prices.quantity("gas", UnitFamily.ENERGY_PRICE),
                prices.quantity("propane", UnitFamily.ENERGY_PRICE),
                prices.quantity("oil", UnitFamily.ENERGY_PRICE));
    }

    private GivenDesign design() {
        var design = answers.group("design");
        return new GivenDesign(
                design.quantity("winter", UnitFamily.TEMPERATURE), design.quantity("summer", UnitFamily.TEMPERATURE));
    }

    static String upper(String word) {
        var out = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            out.append(c == ' ' || c == '-' ? '_' : Character.toUpperCase(c));
        }
        return out.toString();
    }

    private static String plain(String word) {
        return upper(word).replace("_", "");
    }
}
