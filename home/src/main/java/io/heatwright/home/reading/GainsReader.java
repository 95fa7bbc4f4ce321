package io.heatwright.home.reading;

import io.heatwright.home.defaults.UsePreset;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.InternalGains;
import java.util.Arrays;

/** Reads what people and things give off. */
final class GainsReader {

    private static final double RADIANT = 0.5;

    private GainsReader() {}

    static InternalGains gains(Answers room, UsePreset preset, double people) {
        if (!room.has("gains")) {
            return usual(preset, people);
        }
        return given(room);
    }

    /** Only what was written. */
    static InternalGains given(Answers room) {
        var given = room.group("gains");
        var steady = InternalGains.steady(
                given.quantity("power", UnitFamily.POWER).orElse(0),
                given.quantity("radiant", UnitFamily.SHARE).orElse(RADIANT));
        var moisture = new double[24];
        Arrays.fill(moisture, given.quantity("moisture", UnitFamily.MASS_FLOW).orElse(0));
        return new InternalGains(steady.convective(), steady.radiant(), moisture);
    }

    private static InternalGains usual(UsePreset preset, double people) {
        var convective = new double[24];
        var radiant = new double[24];
        var moisture = new double[24];
        for (var hour = 0; hour < 24; hour++) {
            var there = preset.hours().holds(hour);
            var present = there ? people : 0;
            var things = there && people > 0 ? preset.appliancesOn() : preset.appliancesOff();
            convective[hour] = present * UsePreset.SENSIBLE * (1 - UsePreset.RADIANT) + things * (1 - RADIANT);
            radiant[hour] = present * UsePreset.SENSIBLE * UsePreset.RADIANT + things * RADIANT;
            moisture[hour] = present * UsePreset.VAPOUR;
        }
        return new InternalGains(convective, radiant, moisture);
    }
}
