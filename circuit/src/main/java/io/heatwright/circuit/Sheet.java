package io.heatwright.circuit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sheet on which one screen writes its rules and conditions. It lives for one call. */
final class Sheet {

    private final Circuit circuit;
    private final VoltageClass voltage;
    private final Edition edition;
    private final Amperes amps;
    private final double unit;
    private final List<RuleResult> rules = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private double unitLimit = Double.NaN;

    Sheet(Circuit circuit, Edition edition, double unit) {
        this.circuit = circuit;
        this.voltage = circuit.voltageAsFarAsKnown();
        this.edition = edition;
        this.amps = new Amperes(circuit);
        this.unit = unit;
    }

    boolean voltage(Appliance appliance) {
        double wanted = appliance.voltage().nominalVolts();
        double given = voltage.nominalVolts();
        if (voltage == VoltageClass.UNKNOWN || appliance.voltage() == VoltageClass.UNKNOWN) {
            note(Rule.VOLTAGE_MATCHES, Outcome.CANNOT_TELL, wanted, given);
            voltageCondition();
            return true;
        }
        boolean matches = appliance.voltage() == voltage;
        note(Rule.VOLTAGE_MATCHES, matches ? Outcome.HOLDS : Outcome.BROKEN, wanted, given);
        return matches;
    }

    void voltageKnown() {
        if (voltage == VoltageClass.UNKNOWN) {
            note(Rule.VOLTAGE_MATCHES, Outcome.CANNOT_TELL, Double.NaN, Double.NaN);
            voltageCondition();
        }
    }

    private void voltageCondition() {
        require(Condition.Code.VOLTAGE, Person.RESIDENT, Double.NaN, List.of(circuit.name()));
    }

    void corded(Appliance appliance) {
        breaker();
        plug(appliance);
        ground();
        sharing();
        boolean published = appliance.nameplateAmps().isPresent();
        note(Rule.NAMEPLATE_AMPS, published ? Outcome.HOLDS : Outcome.CANNOT_TELL, unit, Double.NaN);
        if (!published) {
            double largest = CircuitScreen.largestUnitCurrent(circuit);
            require(Condition.Code.READ_NAMEPLATE_AMPS, Person.RESIDENT, largest, List.of(appliance.name()));
        }
        unitLimit = amps.unitShare() * amps.leastRating();
        var rule = circuit.shared() ? Rule.UNIT_SHARED : Rule.UNIT_ALONE;
        note(rule, amps.judge(unit, amps.unitShare()), unit, unitLimit);
    }

    private void plug(Appliance appliance) {
        var plug = appliance.plug();
        var outcome = switch (plug.fits(circuit.outlet())) {
            case YES -> Outcome.HOLDS;
            case NO -> Outcome.BROKEN;
            case UNKNOWN -> Outcome.TO_VERIFY;
        };
        // A corded product without a plug shape is a gap in the catalogue, not a mismatch.
        if (plug == Plug.NONE) {
            outcome = Outcome.TO_VERIFY;
        }
        note(Rule.PLUG_FITS_OUTLET, outcome, plug.rating(), circuit.outlet().rating());
        if (outcome == Outcome.TO_VERIFY) {
            require(Condition.Code.PLUG_FITS_OUTLET, Person.RESIDENT, plug.rating(), List.of());
        }
    }

    private void ground() {
        var outcome = switch (circuit.outlet()) {
            case TWO_PRONG -> Outcome.BROKEN;
            // A GFCI outlet may lawfully replace a two-prong one without any ground behind it: 406.4(D)(2).
            case GFCI, UNKNOWN, NONE -> Outcome.TO_VERIFY;
            case THREE_PRONG, TWENTY_AMP, LEVEL_SLOTS_15_AMP, LEVEL_SLOTS_20_AMP, LEVEL_SLOTS_30_AMP ->
                circuit.built().known() && !Ages.mayLackGround(circuit.built()) ? Outcome.HOLDS : Outcome.TO_VERIFY;
        };
        note(Rule.OUTLET_GROUNDED, outcome, Double.NaN, Double.NaN);
        if (outcome == Outcome.TO_VERIFY) {
            require(Condition.Code.OUTLET_GROUNDED, Person.RESIDENT, Double.NaN, List.of(circuit.name()));
        }
    }

    private void sharing() {
        if (circuit.contradictsDedicated()) {
            var against = new ArrayList<>(circuit.feeds());
            circuit.loads().forEach(load -> against.add(load.name()));
            require(Condition.Code.DEDICATED_CONTRADICTED, Person.RESIDENT, Double.NaN, against);
        } else if (circuit.dedicated()) {
            require(Condition.Code.CIRCUIT_IS_DEDICATED, Person.RESIDENT, Double.NaN, List.of(circuit.name()));
        } else {
            require(Condition.Code.WHAT_SHARES_THE_CIRCUIT, Person.RESIDENT, Double.NaN, circuit.feeds());
        }
    }

    void breaker() {
        boolean known = circuit.breaker().isPresent();
        note(Rule.BREAKER_KNOWN, known ? Outcome.HOLDS : Outcome.TO_VERIFY, amps.leastRating(), Double.NaN);
        if (!known) {
            require(Condition.Code.BREAKER_RATING, Person.RESIDENT, amps.leastRating(), List.of(circuit.name()));
        }
    }

    void eachLoad() {
        for (var load : circuit.loads()) {
            double current = load.current(voltage);
            var outcome = amps.judge(current, Amperes.LONG_RUNNING_SHARE);
            if (outcome != Outcome.HOLDS) {
                note(Rule.ONE_APPLIANCE, outcome, current, Amperes.LONG_RUNNING_SHARE * amps.leastRating());
            }
        }
    }

    void together() {
        double running = unit + amps.longRunning();
        double limit = Amperes.LONG_RUNNING_SHARE * amps.leastRating();
        note(Rule.LONG_RUNNING, amps.judge(running, Amperes.LONG_RUNNING_SHARE), running, limit);
        if (amps.brief() > 0) {
            double sum = running / Amperes.LONG_RUNNING_SHARE + amps.brief();
            note(Rule.ALL_AT_ONCE, amps.judge(sum, 1), sum, amps.leastRating());
        }
        note(Rule.BREAKER_RESPONSE, Outcome.INFORMATION, running + amps.brief(), amps.leastRating());
    }

    void keepElsewhere(List<Load> replaced) {
        double current = 0;
        var names = new ArrayList<String>();
        for (var load : replaced) {
            current += load.current(voltage);
            names.add(load.name());
        }
        require(Condition.Code.REPLACED_LOADS_ELSEWHERE, Person.RESIDENT, current, names);
    }

    void wired(Appliance appliance) {
        sharing();
        note(Rule.OWN_CIRCUIT, circuit.shared() ? Outcome.BROKEN : Outcome.HOLDS, Double.NaN, Double.NaN);
        double least = appliance.minimumCircuitAmpacity().orElse(Double.NaN);
        double most = appliance.maximumBreaker().orElse(Double.NaN);
        double rating = circuit.breaker().orElse(Double.NaN);
        note(Rule.MINIMUM_AMPACITY, order(least, rating), least, rating);
        note(Rule.MAXIMUM_BREAKER, order(rating, most), rating, most);
        if (Double.isNaN(least) || Double.isNaN(most)) {
            require(Condition.Code.READ_NAMEPLATE_AMPACITY, Person.INSTALLER, Double.NaN, List.of(appliance.name()));
        }
        if (Double.isNaN(rating)) {
            require(Condition.Code.BREAKER_RATING, Person.ELECTRICIAN, Double.NaN, List.of(circuit.name()));
        }
    }

    void connectionUnknown(Appliance appliance) {
        note(Rule.CONNECTION_KNOWN, Outcome.CANNOT_TELL, Double.NaN, Double.NaN);
        require(Condition.Code.CONNECTION, Person.RESIDENT, Double.NaN, List.of(appliance.name()));
    }

    void outdoors(Appliance appliance) {
        if (appliance.suppliedOutdoors() && appliance.voltage() != VoltageClass.V265) {
            double limit = edition.outdoorGroundFaultLimit();
            double rating = circuit.breaker().orElse(Double.NaN);
            note(Rule.OUTDOOR_GROUND_FAULT, Outcome.TO_VERIFY, rating, limit);
            require(Condition.Code.OUTDOOR_GROUND_FAULT, Person.ELECTRICIAN, limit, List.of());
        }
    }

    Verdict verdict() {
        var worst = Verdict.PASSES;
        for (var rule : rules) {
            if (rule.outcome() == Outcome.BROKEN) {
                return Verdict.FAILS;
            }
            if (rule.outcome() == Outcome.CANNOT_TELL) {
                worst = Verdict.CANNOT_TELL;
            }
        }
        return worst;
    }

    ScreenResult result(Verdict verdict, Optional<NewCircuit> newCircuit) {
        var figures = new Figures(
                amps.leastRating(),
                circuit.breaker().isEmpty(),
                unit,
                amps.longRunning(),
                amps.brief(),
                unitLimit,
                Amperes.LONG_RUNNING_SHARE * amps.leastRating());
        return new ScreenResult(verdict, figures, rules, conditions, newCircuit, edition);
    }

    private static Outcome order(double smaller, double larger) {
        if (Double.isNaN(smaller) || Double.isNaN(larger)) {
            return Outcome.CANNOT_TELL;
        }
        return smaller <= larger ? Outcome.HOLDS : Outcome.BROKEN;
    }

    private void note(Rule rule, Outcome outcome, double value, double limit) {
        rules.add(new RuleResult(rule, outcome, value, limit, edition));
    }

    private void require(Condition.Code code, Person person, double figure, List<String> subjects) {
        conditions.add(new Condition(code, person, figure, subjects));
    }
}
