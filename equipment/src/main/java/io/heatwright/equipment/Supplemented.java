package io.heatwright.equipment;

/**
 * A unit beside the heat that the room has today, and the rule that says which of them heats. Whoever is not on duty draws its
 * standby power. Cooling is the unit's alone. The operation's results are the sum; {@link Operation#supplement} has the
 * supplement's own, and counts its starts.
 *
 * @param unit heats, and may cool
 * @param supplement heats only
 * @param switchOver who heats when
 */
public record Supplemented(Equipment unit, Equipment supplement, SwitchOver switchOver) implements Equipment {

    private static final double HOUR = 3600;

    /** Shortest burn of a supplement that was lit, s, from memory. */
    private static final double SHORTEST_BURN = 180;

    @Override
    public void assess(Operation operation) {
        unit.assess(operation);
        if (operation.mode() != Mode.HEAT) {
            return;
        }
        var other = operation.supplement();
        other.follow(operation);
        supplement.assess(other);
        double low = operation.lowestOutput();
        double high = operation.highestOutput();
        switch (duty(operation)) {
            case UNIT_ALONE -> operation.limit(low, high);
            case SUPPLEMENT_ALONE -> operation.limit(other.lowestOutput(), other.highestOutput());
            case UNIT_FIRST -> operation.limit(high > 0 ? low : other.lowestOutput(), high + other.highestOutput());
            case SUPPLEMENT_FIRST -> operation.limit(other.lowestOutput(), other.highestOutput() + high);
        }
    }

    @Override
    public void run(Operation operation) {
        double low = operation.lowestOutput();
        double high = operation.highestOutput();
        double request = operation.requestedOutput();
        var other = operation.supplement();
        other.follow(operation);
        if (operation.mode() != Mode.HEAT || request <= 0) {
            share(operation, request, 0);
        } else {
            unit.assess(operation);
            supplement.assess(other);
            double beyondUnit = Math.max(0, request - operation.highestOutput());
            double beyondOther = Math.max(0, request - other.highestOutput());
            switch (duty(operation)) {
                case UNIT_ALONE -> share(operation, request, 0);
                case SUPPLEMENT_ALONE -> share(operation, 0, request);
                case UNIT_FIRST -> share(operation, request, beyondUnit);
                case SUPPLEMENT_FIRST -> share(operation, beyondOther, request);
            }
        }
        operation.request(request);
        operation.limit(low, high);
    }

    private void share(Operation operation, double ofUnit, double ofSupplement) {
        var other = operation.supplement();
        boolean lit = other.isDynamic() && other.runningTime() > 0 && other.runningTime() < SHORTEST_BURN;
        operation.request(ofUnit);
        unit.run(operation);
        other.request(lit ? Math.max(ofSupplement, other.lowestOutput()) : ofSupplement);
        supplement.run(other);
        operation.add(other);
    }

    private SwitchOver.Duty duty(Operation operation) {
        if (switchOver instanceof SwitchOver.Droop droop) {
            boolean helps = operation.supplement().runningTime() > 0;
            double from = helps ? droop.goesOut() : droop.comesIn();
            return operation.shortfall() > 0 && operation.shortfall() >= from
                    ? SwitchOver.Duty.UNIT_FIRST
                    : SwitchOver.Duty.UNIT_ALONE;
        }
        if (switchOver instanceof SwitchOver.OutdoorTemperature outdoors) {
            if (operation.outdoorTemperature() >= outdoors.changeOver()) {
                return SwitchOver.Duty.UNIT_ALONE;
            }
            return outdoors.both() ? SwitchOver.Duty.UNIT_FIRST : SwitchOver.Duty.SUPPLEMENT_ALONE;
        }
        return cheaper(operation, (SwitchOver.Cost) switchOver);
    }

    private SwitchOver.Duty cheaper(Operation operation, SwitchOver.Cost cost) {
        double ofUnit = lastingCost(unit, operation, cost);
        double ofSupplement = lastingCost(supplement, operation, cost);
        boolean supplementLeads = operation.supplement().runningTime() > 0 && operation.runningTime() == 0;
        boolean supplementWins = supplementLeads
                ? ofUnit > ofSupplement * (1 - cost.margin())
                : ofSupplement < ofUnit * (1 - cost.margin());
        return supplementWins ? SwitchOver.Duty.SUPPLEMENT_FIRST : SwitchOver.Duty.UNIT_FIRST;
    }

    /** What a joule would cost if conditions lasted: an hour's step on a machine that remembers nothing. */
    private static double lastingCost(Equipment machine, Operation operation, SwitchOver.Cost cost) {
        var trial = operation.supplement().supplement();
        trial.reset();
        trial.follow(operation);
        trial.step(HOUR);
        trial.lockOut(operation.isLockedOut());
        machine.assess(trial);
        trial.request(Math.max(operation.requestedOutput(), Math.max(1, trial.lowestOutput())));
        machine.run(trial);
        return cost.of(trial);
    }

    @Override
    public double provenHeating(double outdoorTemperature) {
        double ofUnit = unit.provenHeating(outdoorTemperature);
        double ofSupplement = supplement.provenHeating(outdoorTemperature);
        if (switchOver instanceof SwitchOver.OutdoorTemperature outdoors) {
            if (outdoorTemperature >= outdoors.changeOver()) {
                return ofUnit;
            }
            return outdoors.both() ? ofUnit + ofSupplement : ofSupplement;
        }
        return ofUnit + ofSupplement;
    }

    @Override
    public boolean heats() {
        return true;
    }

    @Override
    public boolean cools() {
        return unit.cools();
    }
}
