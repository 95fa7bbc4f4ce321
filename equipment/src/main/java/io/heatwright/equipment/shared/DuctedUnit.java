package io.heatwright.equipment.shared;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Mode;

/**
 * A central machine that blows through ducts: a heat pump, an air conditioner, a furnace, or a pair. It draws in the mean of
 * the rooms' air by their shares, changed on the way back; what the ducts keep is shared as the air is. In steps up to five
 * minutes the fan also mixes the air of rooms that differ; in longer ones that is left out, and air flows while it runs.
 * Return air brings the duct space's warmth but no vapour of its own.
 *
 * @param machine at the ducts' end
 * @param ducts between it and the rooms
 * @param sharing of the air
 */
public record DuctedUnit(Equipment machine, Ducts ducts, AirSharing sharing) implements SharedUnit {

    private static final int ROUNDS = 4;

    @Override
    public int rooms() {
        return sharing.rooms();
    }

    @Override
    public boolean listensTo(int room) {
        return sharing.listensTo(room);
    }

    @Override
    public boolean heats() {
        return machine.heats();
    }

    @Override
    public boolean cools() {
        return machine.cools();
    }

    @Override
    public DuctSpace ductSpace() {
        return ducts.space();
    }

    @Override
    public void assess(SharedOperation operation) {
        operation.need = 0;
        if (operation.machine.mode() == Mode.OFF) {
            machine.assess(operation.machine);
            return;
        }
        sharing.share(operation.calling, operation.share);
        double above = above(operation);
        double wanted = sharing.wanted(operation.asked) * operation.sign();
        double flow = ducts.fullFlow();
        // The flow follows the output, and the losses the flow.
        for (int i = 0; i < ROUNDS; i++) {
            double heat = ducts.heatFor(wanted, flow, above) - ducts.fan(flow);
            operation.need = Math.max(0, heat * operation.sign());
            flow = ducts.flow(operation.need);
        }
        operation.returnAir(ducts.returnKept(flow), space(operation));
        machine.assess(operation.machine);
    }

    private double space(SharedOperation operation) {
        double rooms = operation.mean(operation.temperature);
        return ducts.space().temperature(rooms, operation.machine.outdoorTemperature(), operation.ductSpaceTemperature);
    }

    private double above(SharedOperation operation) {
        return operation.mean(operation.temperature) - space(operation);
    }

    @Override
    public void run(SharedOperation operation) {
        var work = operation.machine;
        operation.nothingToRooms();
        machine.run(work);
        if (work.runningTime() <= 0 && work.heatToRoom() == 0) {
            // The fan stands when the machine does, asked or not; water that is still warm keeps it running.
            return;
        }
        double request = work.requestedOutput();
        boolean cycles = !work.isDynamic() && request > 0 && request < work.lowestOutput();
        double shareOn = cycles ? request / work.lowestOutput() : 1;
        double steady = work.heatToRoom() / shareOn;
        double flow = ducts.flow(steady);
        double fan = ducts.fan(flow);
        double delivered = shareOn * ducts.delivered(steady + fan, flow, above(operation));
        operation.fanPower = shareOn * fan;
        operation.heatToDuctSpace = operation.heatGiven() - delivered;
        share(operation, delivered, flow, shareOn);
        operation.dry(work.moistureRemoval(), work.moistureRemoval() * (1 - ducts.supplyKept()));
    }

    private void share(SharedOperation operation, double delivered, double flow, double shareOn) {
        double mixing =
                operation.machine.isDynamic() ? flow * ducts.supplyKept() * MoistAir.SPECIFIC_HEAT_OF_DRY_AIR : 0;
        double mean = operation.mean(operation.temperature);
        for (int i = 0; i < operation.heat.length; i++) {
            double part = operation.share[i];
            operation.heat[i] = part * (delivered + mixing * (mean - operation.temperature[i]));
            operation.induced[i] = part * shareOn * ducts.induced(flow);
        }
    }
}
