package io.heatwright.circuit;

import io.heatwright.circuit.Check.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The checks that belong into every plan. Only those that apply are returned. Whatever is unknown becomes a check to do;
 * nobody but a licensed person is sent to wires, panels or refrigerant.
 */
public final class SafetyChecks {

    private static final double ESCAPE_OPENING = 0.53;
    private static final double CORD_120 = 3.05;
    private static final double CORD_240 = 1.83;

    private final Setting setting;
    private final RoomUnit unit;
    private final Circuit circuit;
    private final Edition edition;
    private final List<SafetyCheck> checks = new ArrayList<>();

    private SafetyChecks(Setting setting, RoomUnit unit, Circuit circuit, Edition edition) {
        this.setting = setting;
        this.unit = unit;
        this.circuit = circuit;
        this.edition = edition;
    }

    /**
     * Goes through the checks for one unit in one place.
     *
     * @param setting the room and its people
     * @param unit the product
     * @param circuit the circuit it would use
     * @param edition of the National Electrical Code to cite
     * @return the checks that apply, in the order of {@link Check}
     */
    public static List<SafetyCheck> of(Setting setting, RoomUnit unit, Circuit circuit, Edition edition) {
        var run = new SafetyChecks(setting, unit, circuit, edition);
        run.window();
        run.wiring();
        run.cord();
        run.wired();
        run.refrigerant();
        run.warmth();
        return run.checks.stream()
                .sorted(Comparator.comparing(SafetyCheck::check))
                .toList();
    }

    /**
     * Returns the check for the headline: the worst state among the gravest, and the first of equals.
     *
     * @param checks as returned by {@link #of}
     * @return the worst check that has not passed; empty if all have
     */
    public static Optional<SafetyCheck> worst(List<SafetyCheck> checks) {
        return checks.stream()
                .filter(check -> check.state() != State.PASSED)
                .min(Comparator.comparing(SafetyCheck::state)
                        .thenComparing(check -> check.check().severity()));
    }

    private void window() {
        if (unit.mounting() != Mounting.WINDOW) {
            return;
        }
        if (setting.sleptIn() != Answer.NO) {
            double windows = setting.openableWindows().isPresent()
                    ? setting.openableWindows().getAsInt()
                    : Double.NaN;
            add(Check.ESCAPE_WINDOW, escape(), owner(), windows, ESCAPE_OPENING);
        } else if (setting.fireEscapeWindow() == Answer.YES) {
            add(Check.ESCAPE_WINDOW, State.FAILED, owner(), Double.NaN, ESCAPE_OPENING);
        }
        add(Check.WINDOW_SUPPORT, State.TO_DO, owner(), unit.mass().orElse(Double.NaN), Double.NaN);
    }

    private State escape() {
        if (setting.fireEscapeWindow() == Answer.YES) {
            return State.FAILED;
        }
        // A second window still has to be large enough, which nobody has measured: only a door passes unseen.
        return setting.otherWayOut() == Answer.YES ? State.PASSED : State.TO_DO;
    }

    private void wiring() {
        var state = switch (circuit.wiring()) {
            case COPPER -> State.PASSED;
            case ALUMINIUM -> State.TO_DO;
            case UNKNOWN -> Ages.mayBeAluminium(circuit.built()) ? State.TO_DO : State.PASSED;
        };
        add(Check.ALUMINIUM_WIRING, state, Person.ELECTRICIAN, Ages.ALUMINIUM_FROM, Ages.ALUMINIUM_TO);
    }

    private void cord() {
        if (unit.appliance().connection() == Connection.HARDWIRED) {
            return;
        }
        var ground = ground();
        var person = ground == State.FAILED ? owner(Person.ELECTRICIAN) : Person.RESIDENT;
        add(Check.GROUNDED_OUTLET, ground, person, Double.NaN, Double.NaN);
        add(Check.NO_EXTENSION_CORD, refused(setting.extensionCord()), Person.RESIDENT, Double.NaN, Double.NaN);
        double longest = unit.appliance().voltage() == VoltageClass.V120 ? CORD_120 : CORD_240;
        double distance = setting.outletDistance().orElse(Double.NaN);
        add(Check.CORD_REACHES, atMost(distance, longest), Person.RESIDENT, distance, longest);
        if (unit.mounting() != Mounting.ELSEWHERE) {
            add(Check.LEAKAGE_PROTECTED_PLUG, asked(unit.protectedPlug()), Person.RESIDENT, Double.NaN, Double.NaN);
        }
        if (setting.groundFaultPlace() != Answer.NO) {
            var state = circuit.outlet() == Outlet.GFCI ? State.PASSED : State.TO_DO;
            add(Check.GROUND_FAULT_OUTLET, state, owner(Person.ELECTRICIAN), Double.NaN, Double.NaN);
        }
    }

    private State ground() {
        return switch (circuit.outlet()) {
            case TWO_PRONG -> State.FAILED;
            case GFCI, UNKNOWN, NONE -> State.TO_DO;
            case THREE_PRONG, TWENTY_AMP, LEVEL_SLOTS_15_AMP, LEVEL_SLOTS_20_AMP, LEVEL_SLOTS_30_AMP ->
                Ages.mayLackGround(circuit.built()) ? State.TO_DO : State.PASSED;
        };
    }

    private void wired() {
        if (unit.appliance().suppliedOutdoors() && unit.appliance().voltage() != VoltageClass.V265) {
            double rating = circuit.breaker().orElse(Double.NaN);
            add(
                    Check.GROUND_FAULT_OUTDOORS,
                    State.TO_DO,
                    Person.ELECTRICIAN,
                    rating,
                    edition.outdoorGroundFaultLimit());
        }
        if (unit.appliance().connection() != Connection.CORD_AND_PLUG) {
            add(Check.LICENSED_CONNECTION, State.TO_DO, Person.ELECTRICIAN, Double.NaN, Double.NaN);
        }
    }

    private void refrigerant() {
        if (unit.refrigerant() == Refrigerant.DOES_NOT_BURN || unit.mounting() == Mounting.ELSEWHERE) {
            return;
        }
        double area = setting.floorArea().orElse(Double.NaN);
        double least = unit.smallestRoom().orElseGet(this::leastRoom);
        var state = least == 0 ? State.PASSED : atMost(least, area);
        var person = unit.appliance().connection() == Connection.CORD_AND_PLUG ? Person.RESIDENT : Person.INSTALLER;
        add(Check.ROOM_FOR_REFRIGERANT, state, person, area, least);
    }

    private double leastRoom() {
        OptionalDouble charge = unit.charge();
        if (charge.isEmpty()) {
            return Double.NaN;
        }
        double least = ChargeLimit.smallestRoom(unit.refrigerant(), unit.mounting(), charge.getAsDouble());
        // Portable units sealed in the factory follow another clause of Annex GG; only their label tells the area.
        return unit.mounting() == Mounting.PORTABLE && least > 0 ? Double.NaN : least;
    }

    private void warmth() {
        if (!setting.soleHeat()) {
            add(Check.WARMTH_ON_THE_COLDEST_NIGHT, asked(setting.otherHeat()), Person.RESIDENT, Double.NaN, Double.NaN);
        }
    }

    private Person owner() {
        return owner(Person.RESIDENT);
    }

    private Person owner(Person otherwise) {
        return setting.rented() ? Person.LANDLORD : otherwise;
    }

    private static State asked(Answer answer) {
        return switch (answer) {
            case YES -> State.PASSED;
            case NO -> State.FAILED;
            case UNKNOWN -> State.TO_DO;
        };
    }

    private static State refused(Answer answer) {
        return switch (answer) {
            case YES -> State.FAILED;
            case NO -> State.PASSED;
            case UNKNOWN -> State.TO_DO;
        };
    }

    private static State atMost(double value, double limit) {
        if (Double.isNaN(value) || Double.isNaN(limit)) {
            return State.TO_DO;
        }
        return value <= limit ? State.PASSED : State.FAILED;
    }

    private void add(Check check, State state, Person person, double value, double limit) {
        checks.add(new SafetyCheck(check, state, person, value, limit));
    }
}
