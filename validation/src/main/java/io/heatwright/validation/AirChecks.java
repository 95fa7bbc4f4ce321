package io.heatwright.validation;

import io.heatwright.room.Boundary;
import io.heatwright.room.Layer;
import io.heatwright.room.RoomModel;
import java.util.ArrayList;
import java.util.List;

/** The room's air: how it cools through walls and by exchange, and how it takes up vapour. */
final class AirChecks {
    private static final double START = 20;
    private static final double VOLUME = 40;
    private static final double HALL = 100;
    /** Vapour pressure over ice of −5 °C, Pa [ashrae2017 chapter 1, table 3]. */
    private static final double FROST_POINT_PRESSURE = 401.8;

    private static final double GRAMS = 1000;
    private static final double START_HUMIDITY = 0.010;

    private AirChecks() {}

    static List<Check> all() {
        var checks = new ArrayList<Check>();
        decay(checks);
        exchange(checks);
        vapour(checks);
        return checks;
    }

    /** Steel so thin and so well coupled to the air that room and wall are one lump behind the outer film. */
    private static void decay(List<Check> checks) {
        var area = 60;
        var film = 1;
        var steel = List.<Layer>of(new Layer.Solid("steel", 0.01, 50, 7800, 480));
        var cell = new TestCell(area, VOLUME, steel, new Boundary.Outdoors(false, false), film, 500, 0, 0, 1);
        var humidity = humidityRatioAtSaturation(FROST_POINT_PRESSURE);
        var heat = area * 0.01 * 7800 * 480 + dryAir(humidity, VOLUME) * (1006 + 1860 * humidity);
        var constant = heat / (film * area);
        for (var hours : new int[] {6, 24}) {
            var room = new RoomModel(cell.drivers(TestCell.air(0, -5)));
            room.reset(START, 0.002);
            TestCell.drift(room, hours);
            checks.add(AnalyticalSuite.check(
                    "free decay of one lump",
                    "air after " + hours + " h",
                    "°C",
                    room.airTemperature(),
                    START * Math.exp(-hours * TestCell.SECONDS_PER_HOUR / constant)));
        }
    }

    /** A hall of air with a square metre of wall that nothing crosses. */
    private static TestCell adiabatic(double airChanges, double vapour, double factor) {
        var board = List.<Layer>of(new Layer.Resistance("board", 1));
        return new TestCell(1, HALL, board, new Boundary.SameAsRoom(), 10, 2.5, airChanges, vapour, factor);
    }

    private static void exchange(List<Check> checks) {
        var changes = 1;
        var factor = 10;
        for (var hours : new int[] {5, 20}) {
            var room = new RoomModel(adiabatic(changes, 0, factor).drivers(TestCell.air(0, -5)));
            room.reset(START, 0.002);
            TestCell.drift(room, hours);
            checks.add(AnalyticalSuite.check(
                    "cooling by air change",
                    "air after " + hours + " h",
                    "°C",
                    room.airTemperature(),
                    START * Math.exp(-(double) hours * changes / factor)));
        }
    }

    /** Humidity goes to that of outdoors plus what is released over the air exchanged. */
    private static void vapour(List<Check> checks) {
        var changes = 0.5;
        var factor = 3;
        var released = 100e-3 / TestCell.SECONDS_PER_HOUR;
        var outdoors = humidityRatioAtSaturation(FROST_POINT_PRESSURE);
        var end = outdoors + released / (dryAir(outdoors, HALL) * changes / TestCell.SECONDS_PER_HOUR);
        for (var hours : new int[] {3, 12}) {
            var room = new RoomModel(adiabatic(changes, released, factor).drivers(TestCell.air(START, -5)));
            room.reset(START, START_HUMIDITY);
            TestCell.drift(room, hours);
            checks.add(AnalyticalSuite.check(
                    "vapour released into exchanged air",
                    "humidity after " + hours + " h",
                    "g/kg",
                    GRAMS * room.humidityRatio(),
                    GRAMS * (end + (START_HUMIDITY - end) * Math.exp(-hours * changes / factor))));
        }
    }

    private static double humidityRatioAtSaturation(double vapourPressure) {
        return 0.622 * vapourPressure / (TestCell.PRESSURE - vapourPressure);
    }

    /** kg of dry air in a volume at 20 °C, by the gas law. */
    private static double dryAir(double humidityRatio, double volume) {
        var vapourPressure = TestCell.PRESSURE * humidityRatio / (0.622 + humidityRatio);
        return (TestCell.PRESSURE - vapourPressure) * volume / (287.04 * (START + 273.15));
    }
}
