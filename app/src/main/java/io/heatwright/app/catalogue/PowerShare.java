package io.heatwright.app.catalogue;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.cycle.CycleRun;
import java.util.ArrayList;
import java.util.List;

/**
 * A part's share of the power. A Carnot machine between the air temperatures would take the first; each part takes the outdoor
 * temperature times the entropy that it generates (Gouy and Stodola); what is left is lost where warm or cold air mixes with the
 * room's and with that outdoors.
 *
 * @param part what takes it
 * @param power W
 */
record PowerShare(String part, double power) {

    static List<PowerShare> of(CycleRun run) {
        double outdoor = run.surroundings().outdoorTemperature() + MoistAir.ZERO_CELSIUS;
        double indoor = run.surroundings().indoorTemperature() + MoistAir.ZERO_CELSIUS;
        double least = run.capacity() * (run.mode() == Mode.HEAT ? 1 - outdoor / indoor : outdoor / indoor - 1);
        var shares = new ArrayList<PowerShare>();
        shares.add(new PowerShare("an ideal machine", least));
        double left = run.power() - least;
        for (var part : run.entropy()) {
            double lost = outdoor * part.rate();
            shares.add(new PowerShare(part.part(), lost));
            left -= lost;
        }
        shares.add(new PowerShare("air that mixes", left));
        return List.copyOf(shares);
    }
}
