package io.heatwright.circuit.year;

import static io.heatwright.circuit.year.DayPart.at;
import static io.heatwright.circuit.year.UsePattern.every;

import io.heatwright.circuit.PlugLoad;
import java.util.List;

/** When ordinary things are on. Every one is our judgement, from memory, and says so. */
final class UsualPatterns {

    private static final Cycle THERMOSTAT = new Cycle(20, 10);
    private static final Cycle REFRIGERATOR = new Cycle(14, 26);
    private static final DayPart EVENING = at(18 * 60, 5 * 60);
    private static final DayPart WAKING = at(6 * 60 + 30, 90);
    private static final int QUARTER = 15;
    private static final int HALF = 30;
    private static final int HOUR = 60;

    private UsualPatterns() {}

    static UsePattern of(PlugLoad kind) {
        return switch (kind) {
            case SPACE_HEATER, OIL_FILLED_RADIATOR ->
                every(THERMOSTAT, WAKING, EVENING)
                        .onWeekends(at(8 * 60, 14 * 60))
                        .in(Season.COLD);
            case HAIR_DRYER ->
                every(Cycle.STEADY, at(7 * 60, 7)).onWeekends(at(9 * 60, 7)).spread(QUARTER);
            case MICROWAVE_OVEN ->
                every(Cycle.STEADY, at(7 * 60 + 10, 3), at(12 * 60 + 30, 5), at(18 * 60 + 30, 8))
                        .spread(HALF);
            case TOASTER_OVEN -> every(new Cycle(2, 1), at(7 * 60 + 5, 10)).spread(QUARTER);
            case KETTLE ->
                every(Cycle.STEADY, at(7 * 60, 3), at(10 * 60, 3), at(15 * 60, 3), at(20 * 60, 3))
                        .spread(HALF);
            case DESKTOP_COMPUTER, LAPTOP ->
                every(Cycle.STEADY, at(9 * 60, 3 * 60), at(13 * 60, 4 * 60), at(20 * 60, 2 * 60))
                        .onWeekends(at(10 * 60, 2 * 60), at(20 * 60, 2 * 60));
            case GAMING_COMPUTER -> every(Cycle.STEADY, at(19 * 60, 3 * 60)).onWeekends(at(14 * 60, 8 * 60));
            case TELEVISION -> every(Cycle.STEADY, EVENING).onWeekends(at(15 * 60, 8 * 60));
            case LIGHTS, LAMP -> every(Cycle.STEADY, at(6 * 60 + 30, 75), new DayPart(16 * 60, 7 * 60, true));
            case REFRIGERATOR, SMALL_REFRIGERATOR -> every(REFRIGERATOR, at(0, DayPart.DAY));
            case CAR_CHARGER -> every(Cycle.STEADY, at(21 * 60, 8 * 60));
            default -> seldom(kind);
        };
    }

    private static UsePattern seldom(PlugLoad kind) {
        return switch (kind) {
            case DEHUMIDIFIER -> every(THERMOSTAT, at(0, DayPart.DAY)).in(Season.WARM);
            case SMALL_WINDOW_AIR_CONDITIONER,
                    MEDIUM_WINDOW_AIR_CONDITIONER,
                    LARGE_WINDOW_AIR_CONDITIONER,
                    PORTABLE_AIR_CONDITIONER ->
                every(new Cycle(QUARTER, QUARTER), at(13 * 60, 11 * 60)).in(Season.WARM);
            case VACUUM_CLEANER -> weekly(at(10 * 60, 20));
            case IRON -> weekly(at(17 * 60, HALF));
            case LASER_PRINTER -> every(new Cycle(1, 9), at(10 * 60, HALF)).spread(HOUR);
            case TREADMILL -> every(Cycle.STEADY, at(17 * 60 + 30, 40)).spread(HOUR);
            case DISHWASHER -> every(new Cycle(20, 20), at(20 * 60, 2 * HOUR)).spread(HALF);
            case GARAGE_DOOR_OPENER ->
                every(Cycle.STEADY, at(8 * 60, 1), at(18 * 60, 1)).spread(QUARTER);
            default -> UsePattern.always();
        };
    }

    /** On both days of the weekend, and no other. */
    private static UsePattern weekly(DayPart part) {
        return new UsePattern(List.of(), List.of(part), Cycle.STEADY, Season.ALL_YEAR, HOUR, false);
    }
}
