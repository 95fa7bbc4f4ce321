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
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Status;
import io.heatwright.equipment.Trust;
import io.heatwright.home.Opening;
import io.heatwright.home.OpeningKind;
import io.heatwright.home.RoomUse;
import io.heatwright.home.Tenure;
import io.heatwright.planner.money.Horizon;
import io.heatwright.planner.money.LifetimeCost;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.planner.situation.Situation;
import io.heatwright.planner.situation.Situations;
import io.heatwright.planner.terms.Range;
import io.heatwright.planner.terms.Verdict;
import io.heatwright.planner.trial.Outcome;
import io.heatwright.planner.trial.Outcomes;
import io.heatwright.planner.trial.Screening;
import io.heatwright.planner.trial.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * The field of candidates: every product of the catalogue is placed, wired and screened by the hour; the best of each kind
 * are run by 5 minutes; then all are judged and ordered.
 */
public final class Field {
    private final PlanRequest request;
    private final Situations situations;
    private final Circuit circuit;
    private final List<Load> replaced;
    private final Tariff tariff;
    private final Judgement judgement;

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
    }

    /**
     * Judges the whole catalogue.
     *
     * @return in the order of the printed rule
     */
    public List<Candidate> candidates() {
        var screened = Ranking.order(request.batch().map(entrants(), product -> candidate(product, false)));
        var best = bestOfEachKind(screened);
        var run = request.batch().map(best, candidate -> candidate(candidate.product(), true));
        var all = new ArrayList<>(screened);
        for (var i = 0; i < best.size(); i++) {
            all.set(all.indexOf(best.get(i)), run.get(i));
        }
        return Ranking.order(all);
    }

    /** Real products, and the better end of every class of which the catalogue holds no product. */
    private List<Product> entrants() {
        var entrants = new ArrayList<>(request.catalogue().products());
        var present = EnumSet.noneOf(Kind.class);
        entrants.forEach(product -> present.add(product.kind()));
        for (var sheet : request.catalogue().representatives()) {
            if (!present.contains(sheet.kind()) && sheet.kind().heats()) {
                present.add(sheet.kind());
                entrants.add(sheet);
            }
        }
        return entrants;
    }

    /** Runs cost time: of each kind and voltage only the first in the screen's order, those known to be sold first. */
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
        var all = new ArrayList<Candidate>();
        best.values().forEach(all::addAll);
        return all;
    }

    private Candidate candidate(Product product, boolean byMinutes) {
        var likely = situations.likely();
        var exclusion = Placement.exclusion(product, likely.home(), likely.room());
        var screen =
                CircuitScreen.screen(circuit.with(replaced), Wiring.appliance(product), replaced, request.edition());
        var purchase = Costs.purchase(product, screen);
        var performers = performers(product);
        var assumed = performers.size() > 1;
        var ends = exclusion.isPresent() ? List.<Outcomes>of() : ends(performers, byMinutes);
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

    private List<Outcomes> ends(List<Product> performers, boolean byMinutes) {
        var ends = new ArrayList<Outcomes>();
        for (var performer : performers) {
            var equipment = Commissioning.commission(performer, Trust.PROVEN);
            var outcomes = new ArrayList<Outcome>();
            for (var situation : situations.all()) {
                outcomes.add(outcome(situation, equipment, byMinutes));
            }
            ends.add(Outcomes.of(outcomes));
        }
        ends.sort(Comparator.comparingDouble((Outcomes o) -> -o.likely().coldHours())
                .thenComparingDouble(o -> -tariff.cost(o.likely())));
        return ends;
    }

    private static Outcome outcome(Situation situation, Equipment equipment, boolean byMinutes) {
        return byMinutes ? Trial.run(situation, equipment) : Screening.screen(situation, equipment);
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
                verdict == Verdict.FITS && screen.verdict() == io.heatwright.circuit.Verdict.PASSES);
        return SafetyChecks.of(setting, Wiring.roomUnit(product), circuit, request.edition());
    }

    private static Answer groundFaultPlace(RoomUse use) {
        return switch (use) {
            case GARAGE, BASEMENT_ROOM, KITCHEN -> Answer.YES;
            case STUDIO, TINY_HOUSE, SUNROOM, OTHER -> Answer.UNKNOWN;
            case BEDROOM, LIVING_ROOM, OFFICE, ATTIC_ROOM -> Answer.NO;
        };
    }
}
