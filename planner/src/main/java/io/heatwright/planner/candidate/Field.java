package io.heatwright.planner.candidate;

import io.heatwright.circuit.Answer;
import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.CircuitScreen;
import io.heatwright.circuit.Load;
import io.heatwright.circuit.SafetyCheck;
import io.heatwright.circuit.SafetyChecks;
import io.heatwright.circuit.ScreenResult;
import io.heatwright.circuit.Setting;
import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Status;
import io.heatwright.equipment.Trust;
import io.heatwright.equipment.control.ControlDefaults;
import io.heatwright.home.Opening;
import io.heatwright.home.OpeningKind;
import io.heatwright.home.RoomUse;
import io.heatwright.home.Tenure;
import io.heatwright.planner.money.Horizon;
import io.heatwright.planner.money.LifetimeCost;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.planner.situation.Situations;
import io.heatwright.planner.terms.Range;
import io.heatwright.planner.terms.Threshold;
import io.heatwright.planner.terms.Verdict;
import io.heatwright.planner.trial.Outcome;
import io.heatwright.planner.trial.Outcomes;
import io.heatwright.planner.trial.Run;
import io.heatwright.planner.trial.Screen;
import io.heatwright.simulation.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * The field of candidates: every product of the catalogue is placed, wired and screened by the hour; the best of each kind
 * are run by the minute; then all are judged and ordered.
 */
public final class Field {
    /** Of the first so many none may stand on a screen alone. */
    private static final int FIRST = 5;

    private static final int VERSIONS = 3;
    private static final int HOPELESS_RUNS = 3;
    private static final double HOPE = 4;

    private final PlanRequest request;
    private final Situations situations;
    private final Circuit circuit;
    private final List<Load> replaced;
    private final Tariff tariff;
    private final Judgement judgement;
    private final boolean mayIsStated;
    private final Map<String, Outcomes> screens = new LinkedHashMap<>();
    private final Map<String, Outcomes> runs = new LinkedHashMap<>();

    /**
     * Gathers what candidates are judged by.
     *
     * @param request what is planned
     * @param situations the room in its versions
     * @param circuit the circuit a plug-in unit would use, without what it replaces
     * @param replaced plug-in loads whose work a unit would take over
     * @param tariff prices and emissions
     */
    public Field(PlanRequest request, Situations situations, Circuit circuit, List<Load> replaced, Tariff tariff) {
        this.request = request;
        this.situations = situations;
        this.circuit = circuit;
        this.replaced = replaced;
        this.tariff = tariff;
        judgement = new Judgement(situations, request.siting().borrowed());
        mayIsStated = request.resolution().assumptions().stream()
                .noneMatch(assumption -> assumption.path().equals("may"));
    }

    /**
     * Lists the screens that judge the whole catalogue. Products that share a class share its screens.
     *
     * @return three a performer
     */
    public List<Task> screens() {
        var tasks = new ArrayList<Task>();
        for (var performer : performersToScreen()) {
            var equipment = Commissioning.commission(performer, Trust.PROVEN);
            situations.all().forEach(situation -> tasks.add(new Screen(situation, equipment)));
        }
        return tasks;
    }

    private List<Product> performersToScreen() {
        var performers = new LinkedHashMap<String, Product>();
        for (var product : entrants()) {
            if (exclusion(product).isEmpty()) {
                performers(product).forEach(performer -> performers.putIfAbsent(performer.id(), performer));
            }
        }
        return List.copyOf(performers.values());
    }

    /**
     * Judges the whole catalogue. The best of each kind are run by the minute, then whatever still stands among the first
     * few without having been run, until all of those have been.
     *
     * @param screened figures of {@link #screens}
     * @return in the order of the printed rule
     */
    public List<Candidate> candidates(List<double[]> screened) {
        keep(performersToScreen().stream().map(Product::id).toList(), screened, screens);
        var order = Ranking.order(entrants().stream().map(this::screened).toList());
        var next = bestOfEachKind(order);
        while (!next.isEmpty()) {
            order = Ranking.order(run(order, next));
            next = firstNotRun(order);
        }
        return order;
    }

    private List<Candidate> run(List<Candidate> order, List<Candidate> chosen) {
        var wanted = new ArrayList<String>();
        for (var candidate : chosen) {
            performers(candidate.product()).stream()
                    .map(Product::id)
                    .filter(id -> !runs.containsKey(id) && !wanted.contains(id))
                    .forEach(wanted::add);
        }
        keep(wanted, request.batch().figures(tasks(wanted)), runs);
        // Products that share a class share its runs.
        return order.stream()
                .map(candidate -> !candidate.byMinutes() && hasRun(candidate) ? judged(candidate) : candidate)
                .toList();
    }

    private static void keep(List<String> ids, List<double[]> figures, Map<String, Outcomes> kept) {
        for (var i = 0; i < ids.size(); i++) {
            kept.put(ids.get(i), Outcomes.ofFigures(figures.subList(VERSIONS * i, VERSIONS * (i + 1))));
        }
    }

    private List<Task> tasks(List<String> ids) {
        var tasks = new ArrayList<Task>();
        for (var id : ids) {
            var product = request.catalogue().find(id).orElseThrow();
            var equipment = Commissioning.commission(product, Trust.PROVEN);
            for (var situation : situations.all()) {
                tasks.add(new Run(situation, equipment, ControlDefaults.of(product.kind())));
            }
        }
        return tasks;
    }

    private boolean hasRun(Candidate candidate) {
        return candidate.exclusion().isEmpty()
                && performers(candidate.product()).stream().allMatch(product -> runs.containsKey(product.id()));
    }

    private List<Candidate> firstNotRun(List<Candidate> order) {
        return order.stream()
                .filter(candidate -> candidate.exclusion().isEmpty())
                .limit(FIRST)
                .filter(candidate -> !candidate.byMinutes() && hopeful(candidate))
                .toList();
    }

    /** Real products, and every plug-in or wired electric class of which the catalogue holds no product. */
    private List<Product> entrants() {
        var entrants = new ArrayList<>(request.catalogue().products());
        var present = EnumSet.noneOf(Kind.class);
        entrants.forEach(product -> present.add(product.kind()));
        for (var sheet : request.catalogue().representatives()) {
            if (!present.contains(sheet.kind()) && competes(sheet.kind())) {
                present.add(sheet.kind());
                entrants.add(sheet);
            }
        }
        return entrants;
    }

    /** What burns fuel or only cools is compared with as today's system, not offered. */
    private static boolean competes(Kind kind) {
        return kind.heats() && kind != Kind.GAS_FURNACE;
    }

    /**
     * Runs cost time: of each kind and voltage only the first in the screen's order, those known to be sold first, and
     * only where the screen leaves hope; without any hope, the few that leave the room cold least.
     */
    private static List<Candidate> bestOfEachKind(List<Candidate> screened) {
        var best = new EnumMap<Kind, List<Candidate>>(Kind.class);
        screened.stream()
                .filter(candidate -> candidate.exclusion().isEmpty())
                .sorted(Comparator.comparing(
                        candidate -> candidate.product().market().status() != Status.SOLD))
                .forEach(candidate -> {
                    var chosen = best.computeIfAbsent(candidate.product().kind(), kind -> new ArrayList<>());
                    var voltage = Wiring.voltage(candidate.product());
                    if (chosen.stream().noneMatch(other -> Wiring.voltage(other.product()) == voltage)) {
                        chosen.add(candidate);
                    }
                });
        var hopeful = best.values().stream()
                .flatMap(List::stream)
                .filter(Field::hopeful)
                .toList();
        return hopeful.isEmpty()
                ? best.values().stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingDouble(
                                candidate -> candidate.worse().likely().coldHours()))
                        .limit(HOPELESS_RUNS)
                        .toList()
                : hopeful;
    }

    /** A screen has no thermal mass and overstates cold and hot hours: some times the limit may still prove to fit. */
    private static boolean hopeful(Candidate candidate) {
        var likely = candidate.worse().likely();
        return likely.coldHours() <= HOPE * Threshold.COLD_HOURS.value()
                && likely.hotHours() <= HOPE * Threshold.HOT_HOURS.value();
    }

    private Candidate screened(Product product) {
        return candidate(product, exclusion(product).isEmpty() ? ends(product, screens) : List.of(), false);
    }

    private Candidate judged(Candidate candidate) {
        return candidate(candidate.product(), ends(candidate.product(), runs), true);
    }

    private List<Outcomes> ends(Product product, Map<String, Outcomes> kept) {
        return performers(product).stream()
                .map(performer -> Objects.requireNonNull(kept.get(performer.id())))
                .toList();
    }

    private Optional<Exclusion> exclusion(Product product) {
        return Placement.exclusion(
                product, situations.likely().home(), situations.likely().room(), mayIsStated);
    }

    private Candidate candidate(Product product, List<Outcomes> outcomes, boolean byMinutes) {
        var exclusion = exclusion(product);
        var screen =
                CircuitScreen.screen(circuit.with(replaced), Wiring.appliance(product), replaced, request.edition());
        var purchase = Costs.purchase(product, screen);
        var assumed = outcomes.size() > 1;
        var ends = worseFirst(outcomes);
        var energy = range(ends, tariff::cost);
        var lifetime = LifetimeCost.of(
                purchase, Costs.life(product.kind()), energy, Costs.service(product.kind()), Horizon.DEFAULT);
        var verdict = exclusion.isPresent() ? Verdict.EXCLUDED : judgement.of(ends.get(0), assumed, screen);
        return new Candidate(
                product,
                exclusion,
                ends,
                assumed,
                byMinutes,
                energy,
                range(ends, tariff::emission),
                purchase,
                lifetime,
                screen,
                safety(product, verdict, screen),
                verdict);
    }

    /** A class representative stands for its whole class: both ends. */
    private List<Product> performers(Product product) {
        return product.representative()
                .map(representative -> request.catalogue().ends(representative.performanceClass()))
                .orElseGet(() -> request.catalogue().performers(product));
    }

    private List<Outcomes> worseFirst(List<Outcomes> ends) {
        var sorted = new ArrayList<>(ends);
        sorted.sort(Comparator.comparingDouble((Outcomes o) -> -o.likely().coldHours())
                .thenComparingDouble(o -> -tariff.cost(o.likely())));
        return sorted;
    }

    private static Range range(List<Outcomes> ends, ToDoubleFunction<Outcome> question) {
        if (ends.isEmpty()) {
            return Range.exactly(Double.NaN);
        }
        var range = ends.get(0).range(question);
        for (var end : ends) {
            range = range.including(end.range(question));
        }
        return range;
    }

    private List<SafetyCheck> safety(Product product, Verdict verdict, ScreenResult screen) {
        var home = situations.likely().home();
        var room = situations.likely().room();
        var openable = (int) room.openings().stream()
                .filter(opening -> opening.opens() != OpeningKind.FIXED)
                .count();
        var escape = room.openings().stream()
                .map(Opening::fireEscape)
                .filter(answer -> answer == Answer.YES)
                .findFirst()
                .orElse(Answer.UNKNOWN);
        var setting = new Setting(
                home.tenure() != Tenure.OWN,
                room.sleeps(),
                OptionalInt.of(openable),
                room.doorOutdoors(),
                escape,
                OptionalDouble.of(room.floorArea()),
                groundFaultPlace(room.use()),
                Answer.UNKNOWN,
                room.outletDistance(),
                Answer.UNKNOWN,
                !situations.likely().wantsHeat()
                        || (verdict == Verdict.FITS && screen.verdict() == io.heatwright.circuit.Verdict.PASSES));
        return SafetyChecks.of(setting, Wiring.roomUnit(product), circuit, request.edition());
    }

    private static Answer groundFaultPlace(RoomUse use) {
        return switch (use) {
            case GARAGE, BASEMENT_ROOM, KITCHEN -> Answer.YES;
            case STUDIO, TINY_HOUSE, CABIN, SUNROOM, ADDITION, OTHER -> Answer.UNKNOWN;
            case BEDROOM, GUEST_ROOM, LIVING_ROOM, OFFICE, ATTIC_ROOM -> Answer.NO;
        };
    }
}
