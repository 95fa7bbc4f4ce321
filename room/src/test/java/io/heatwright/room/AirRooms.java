package io.heatwright.room;

import java.util.List;

/** A room of 50 m³ that exchanges nothing but air, in weather that does not change. */
final class AirRooms {

    static final double VOLUME = 50;

    private AirRooms() {}

    static Enclosure room(Infiltration infiltration, Ventilation ventilation, double moistureFactor) {
        var films = new Films.Fixed(1e-9, 1e-9);
        var construction = new Construction("film only", List.of(new Layer.Resistance("perfect", 1000)), 0, 0, 0, 0);
        return new Enclosure(
                        "box",
                        20,
                        VOLUME,
                        List.of(new Surface("all", 85, 90, 0, construction, new Boundary.SameAsRoom(), films)),
                        List.of(),
                        infiltration,
                        InternalGains.steady(0, 0),
                        moistureFactor)
                .withVentilation(ventilation);
    }

    /** The model at 20 °C and 0.005 kg/kg with its first step prepared. */
    static RoomModel model(Enclosure room, double outdoors, double dewPoint, double wind, int stepsPerHour) {
        var weather = RandomRooms.steady(outdoors, dewPoint, wind);
        var model = new RoomModel(RoomDrivers.of(room, Bestest.SURROUNDINGS, weather, stepsPerHour));
        model.reset(20, 0.005);
        model.prepare(0);
        return model;
    }
}
