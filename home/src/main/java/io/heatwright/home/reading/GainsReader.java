package io.heatwright.home.reading;

import io.heatwright.home.defaults.UseDay;
import io.heatwright.home.defaults.UsePreset;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.InternalGains;

/** Reads what people and things give off. */
final class GainsReader {

    private static final double RADIANT = 0.5;

    private GainsReader() {}

    static InternalGains gains(Answers room, UsePreset preset, double people, Draft draft) {
        return room.has("gains") ? given(room, draft) : usual(preset, people);
    }

    /** Only what was written. */
    static InternalGains given(Answers room, Draft draft) {
        var convective = new double[24];
        var radiant = new double[24];
        var moisture = new double[24];
        for (var source : room.groups("gains")) {
            var holds = DayHours.read(source, "hours", true, draft);
            var power = source.quantity("power", UnitFamily.POWER).orElse(0);
            var share = source.quantity("radiant", UnitFamily.SHARE).orElse(RADIANT);
            var vapour = source.quantity("moisture", UnitFamily.MASS_FLOW).orElse(0);
            for (var hour = 0; hour < 24; hour++) {
                if (holds[hour]) {
                    convective[hour] += power * (1 - share);
                    radiant[hour] += power * share;
                    moisture[hour] += vapour;
                }
            }
        }
        return new InternalGains(convective, radiant, moisture);
    }

    private static InternalGains usual(UsePreset preset, double people) {
        var convective = new double[24];
        var radiant = new double[24];
        var moisture = new double[24];
        var day = preset.day();
        for (var hour = 0; hour < 24; hour++) {
            var present = day.holds(hour) ? people : 0;
            var things = present > 0 ? day.on() : day.off();
            convective[hour] = present * UsePreset.SENSIBLE * (1 - UsePreset.RADIANT) + things * (1 - RADIANT);
            radiant[hour] = present * UsePreset.SENSIBLE * UsePreset.RADIANT + things * RADIANT;
            moisture[hour] = present * UsePreset.VAPOUR;
            if (people > 0) {
                convective[hour] += day.household(hour, UseDay.Part.CONVECTIVE);
                radiant[hour] += day.household(hour, UseDay.Part.RADIANT);
                moisture[hour] += day.household(hour, UseDay.Part.VAPOUR);
            }
        }
        return new InternalGains(convective, radiant, moisture);
    }
}
