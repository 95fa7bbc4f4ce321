package io.heatwright.equipment.shared;

import io.heatwright.equipment.HeatPump;
import io.heatwright.equipment.Mode;
import java.util.List;

/**
 * An outdoor unit with several heads. Frost, defrost, start-up and the lowest output are the outdoor unit's, as on its sheet;
 * its map sees the air of the calling rooms, weighed by what they ask for.
 *
 * <p>When the requests exceed what the unit gives, every head gets the same part of its own; idle heads leak in the same
 * measure. When the unit cannot turn low enough, the surplus goes to the calling heads as far as their ratings leave room,
 * and beyond by rating: their rooms overshoot and the unit cycles. A defrost takes its heat from the calling rooms by rating.
 * Idle heads of a cooling unit leak nothing, because their valves close.
 *
 * @param outdoor the outdoor unit
 * @param heads at least one
 */
public record MultiZoneUnit(HeatPump outdoor, List<Head> heads) implements SharedUnit {

    /** Copies the heads. */
    public MultiZoneUnit {
        heads = List.copyOf(heads);
        if (heads.isEmpty()) {
            throw new IllegalArgumentException("A multi-zone unit needs at least one head.");
        }
    }

    @Override
    public int rooms() {
        return heads.size();
    }

    @Override
    public boolean listensTo(int room) {
        return true;
    }

    @Override
    public boolean heats() {
        return outdoor.heats();
    }

    @Override
    public boolean cools() {
        return outdoor.cools();
    }

    @Override
    public DuctSpace ductSpace() {
        return new DuctSpace.Indoors();
    }

    @Override
    public void assess(SharedOperation operation) {
        operation.need = 0;
        if (operation.machine.mode() == Mode.OFF) {
            outdoor.assess(operation.machine);
            return;
        }
        weigh(operation);
        operation.returnAir(1, 0);
        outdoor.assess(operation.machine);
        operation.need = wanted(operation) + leaking(operation);
    }

    /** Shares by request, or by rating as long as no calling head needs anything. */
    private void weigh(SharedOperation operation) {
        double wanted = wanted(operation);
        double rated = rated(operation);
        for (int i = 0; i < heads.size(); i++) {
            double part = wanted > 0 ? asked(operation, i) / wanted : limit(operation, i) / rated;
            operation.share[i] = operation.calling[i] ? part : 0;
        }
        if (rated <= 0) {
            operation.share[0] = 1;
        }
    }

    @Override
    public void run(SharedOperation operation) {
        var machine = operation.machine;
        operation.nothingToRooms();
        if (machine.mode() == Mode.OFF || rated(operation) <= 0) {
            machine.request(0);
            outdoor.run(machine);
            // A fan that blows on takes the water of wet coils back into the rooms.
            if (machine.moistureRemoval() < 0) {
                operation.giveBack(machine.moistureRemoval(), machine.heatToRoom());
            }
            return;
        }
        outdoor.run(machine);
        distribute(operation, machine.sensibleOutput());
        operation.dry(machine.moistureRemoval(), 0);
    }

    private void distribute(SharedOperation operation, double output) {
        double wanted = wanted(operation);
        double claims = wanted + leaking(operation);
        double rated = rated(operation);
        double met = output <= 0 ? 0 : output < claims ? output / claims : 1;
        double surplus = output - met * claims;
        double within = Math.max(0, Math.min(surplus, rated - wanted));
        double beyond = surplus - within;
        for (int i = 0; i < heads.size(); i++) {
            double given;
            if (operation.calling[i]) {
                double room = limit(operation, i) - asked(operation, i);
                given = met * asked(operation, i)
                        + (rated > wanted ? within * room / (rated - wanted) : 0)
                        + beyond * limit(operation, i) / rated;
            } else {
                given = met * leak(operation, i);
            }
            operation.heat[i] = operation.sign() * given;
        }
    }

    private double asked(SharedOperation operation, int head) {
        return Math.min(operation.asked[head], limit(operation, head));
    }

    private double limit(SharedOperation operation, int head) {
        var rating = heads.get(head);
        return operation.machine.mode() == Mode.COOL ? rating.cooling() : rating.heating();
    }

    private double leak(SharedOperation operation, int head) {
        var rating = heads.get(head);
        return operation.machine.mode() == Mode.HEAT && !operation.calling[head]
                ? rating.idleShare() * rating.heating()
                : 0;
    }

    private double wanted(SharedOperation operation) {
        double sum = 0;
        for (int i = 0; i < heads.size(); i++) {
            sum += operation.calling[i] ? asked(operation, i) : 0;
        }
        return sum;
    }

    private double leaking(SharedOperation operation) {
        double sum = 0;
        for (int i = 0; i < heads.size(); i++) {
            sum += leak(operation, i);
        }
        return sum;
    }

    /** What the calling heads are rated for, W. */
    private double rated(SharedOperation operation) {
        double sum = 0;
        for (int i = 0; i < heads.size(); i++) {
            sum += operation.calling[i] ? limit(operation, i) : 0;
        }
        return sum;
    }
}
