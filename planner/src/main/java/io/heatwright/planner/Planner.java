package io.heatwright.planner;

import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.CircuitScreen;
import io.heatwright.circuit.Load;
import io.heatwright.circuit.ScreenResult;
import io.heatwright.planner.candidate.Candidate;
import io.heatwright.planner.candidate.Field;
import io.heatwright.planner.candidate.Tariff;
import io.heatwright.planner.candidate.Today;
import io.heatwright.planner.candidate.Wiring;
import io.heatwright.planner.label.Label;
import io.heatwright.planner.money.Payback;
import io.heatwright.planner.money.Saving;
import io.heatwright.planner.rates.EmissionFactor;
import io.heatwright.planner.rates.EnergyCarrier;
import io.heatwright.planner.rates.EnergyPrice;
import io.heatwright.planner.rates.EnergyUnit;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.planner.situation.Situations;
import io.heatwright.planner.terms.Verdict;
import io.heatwright.planner.trial.Outcomes;
import io.heatwright.planner.trial.Run;
import io.heatwright.planner.unknown.Unknowns;
import io.heatwright.simulation.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Plans one room: from a resolved home, weather and a catalogue to a {@link Plan}. */
public final class Planner {
    private final PlanRequest request;
    private final Situations situations;

    private Planner(PlanRequest request) {
        this.request = request;
        situations = Situations.of(request);
    }

    /**
     * Plans.
     *
     * @param request all that a plan is made from
     * @return the plan
     */
    public static Plan plan(PlanRequest request) {
        return of(request).plan();
    }

    /**
     * Prepares a plan: the room in its versions, with all that no unit changes.
     *
     * @param request all that a plan is made from
     * @return a planner
     */
    public static Planner of(PlanRequest request) {
        return new Planner(request);
    }

    /**
     * Plans. May be asked again, as when a batch whose tasks others share had to stop.
     *
     * @return the plan
     */
    public Plan plan() {
        var likely = situations.likely();
        var circuit = Wiring.circuit(likely.home(), likely.room());
        var heat = Wiring.pluggedInHeat(likely.home());
        var cooling = Wiring.pluggedInCooling(likely.home());
        var today = Today.of(
                likely.home(), request.catalogue(), situations.leaky().loads().heating());
        var price = likely.home().prices().electricity().isPresent() ? Optional.<EnergyPrice>empty() : statePrice();
        var emission = request.carbon().electricity(request.siting().state());
        var tariff = tariff(today, price, emission);
        var field = new Field(request, situations, circuit, replaced(heat, cooling), tariff);
        var runs = today.map(this::runs).orElse(List.of());
        var screens = field.screens();
        var loads = Unknowns.loads(request);
        // What does not wait for anything else goes together, so that it can be shared out evenly.
        var figures = new Sections(request.batch().figures(joined(runs, screens, loads)));
        var ran = figures.next(runs.size());
        var baseline = today.map(system -> baseline(system, Outcomes.ofFigures(ran), tariff));
        var candidates = field.candidates(figures.next(screens.size()));
        var choice = choice(candidates);
        var saving = choice.flatMap(best -> baseline.map(owned -> saving(best, owned, tariff)));
        return new Plan(
                request,
                situations,
                Label.of(situations, circuit, request.siting().winterDesign()),
                candidates,
                choice,
                baseline,
                circuit.with(heat),
                todayScreen(circuit, heat, cooling),
                tariff,
                price,
                emission,
                saving,
                choice.flatMap(
                        best -> saving.map(saved -> Payback.of(best.purchase().total(), saved))),
                Unknowns.ranked(request, figures.next(loads.size())),
                request.resolution().assumptions());
    }

    private static List<Load> replaced(List<Load> heat, List<Load> cooling) {
        var all = new ArrayList<>(heat);
        cooling.stream().filter(load -> !heat.contains(load)).forEach(all::add);
        return List.copyOf(all);
    }

    /** Heat and cooling do not run together: the worse of the two stands for today. */
    private ScreenResult todayScreen(Circuit circuit, List<Load> heat, List<Load> cooling) {
        var winter = CircuitScreen.today(circuit.with(heat), request.edition());
        var summer = CircuitScreen.today(circuit.with(cooling), request.edition());
        return summer.verdict().compareTo(winter.verdict()) < 0 ? summer : winter;
    }

    /** The best that fits or likely fits; else the best that fits once outlet or wiring are changed. */
    private static Optional<Candidate> choice(List<Candidate> candidates) {
        var run = candidates.stream()
                .filter(candidate -> candidate.byMinutes() && !candidate.stopped())
                .toList();
        return run.stream()
                .filter(c -> c.verdict() == Verdict.FITS || c.verdict() == Verdict.LIKELY_FITS)
                .findFirst()
                .or(() -> run.stream()
                        .filter(c -> c.verdict() == Verdict.FITS_NOT_OUTLET || c.verdict() == Verdict.NEEDS_NEW_CIRCUIT)
                        .findFirst());
    }

    private static Saving saving(Candidate best, Plan.Baseline owned, Tariff tariff) {
        var saving = Saving.between(
                owned.today().words(),
                owned.outcomes().each(tariff::cost),
                best.worse().each(tariff::cost),
                Situations.LIKELY);
        for (var end : best.ends()) {
            var other = Saving.between(
                    owned.today().words(),
                    owned.outcomes().each(tariff::cost),
                    end.each(tariff::cost),
                    Situations.LIKELY);
            saving = new Saving(saving.baseline(), saving.perYear().including(other.perYear()));
        }
        return saving;
    }

    private List<Task> runs(Today today) {
        return situations.all().stream()
                .<Task>map(room -> new Run(room, today.equipment(), today.controls()))
                .toList();
    }

    private static List<Task> joined(List<Task> first, List<Task> second, List<Task> third) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        all.addAll(third);
        return all;
    }

    /** Takes a list apart again, from its beginning. */
    private static final class Sections {
        private final List<double[]> figures;
        private int from;

        Sections(List<double[]> figures) {
            this.figures = figures;
        }

        List<double[]> next(int length) {
            var section = figures.subList(from, from + length);
            from += length;
            return section;
        }
    }

    private static Plan.Baseline baseline(Today today, Outcomes outcomes, Tariff tariff) {
        return new Plan.Baseline(today, outcomes, outcomes.range(tariff::cost), outcomes.range(tariff::emission));
    }

    private Tariff tariff(Optional<Today> today, Optional<EnergyPrice> price, Optional<EmissionFactor> emission) {
        var given = situations.likely().home().prices();
        var electricity = given.electricity().isPresent()
                ? given.electricity().getAsDouble() / EnergyUnit.KILOWATT_HOUR
                : price.map(EnergyPrice::dollarsPerJoule).orElse(Double.NaN);
        var fuel = today.flatMap(Today::fuel);
        var free = today.map(Today::heatPaidByOthers).orElse(false);
        return new Tariff(
                electricity,
                free ? 0 : fuel.map(this::fuelPrice).orElse(Double.NaN),
                emission.map(EmissionFactor::kilogramsPerJoule).orElse(Double.NaN),
                fuel.flatMap(carrier -> request.carbon().fuel(carrier))
                        .map(f -> f.withUpstream().orElse(f.combustion()).kilogramsPerJoule())
                        .orElse(Double.NaN));
    }

    private double fuelPrice(EnergyCarrier carrier) {
        var given = situations.likely().home().prices();
        var own = switch (carrier) {
            case NATURAL_GAS -> given.gas();
            case PROPANE -> given.propane();
            case FUEL_OIL -> given.oil();
            default -> OptionalDouble.empty();
        };
        if (own.isPresent()) {
            return own.getAsDouble() / EnergyUnit.KILOWATT_HOUR;
        }
        return request.prices()
                .price(carrier, request.siting().state())
                .map(EnergyPrice::dollarsPerJoule)
                .orElse(Double.NaN);
    }

    private Optional<EnergyPrice> statePrice() {
        return request.prices()
                .price(EnergyCarrier.ELECTRICITY, request.siting().state());
    }
}
