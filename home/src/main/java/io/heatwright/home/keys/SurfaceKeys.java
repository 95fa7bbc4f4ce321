package io.heatwright.home.keys;

import io.heatwright.home.keys.Kind.Direction;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Option;
import io.heatwright.home.keys.Kind.Quantity;
import io.heatwright.home.keys.Kind.Word;
import io.heatwright.home.keys.Kind.Words;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;

/** What may be said about an opaque surface when every layer is known. */
final class SurfaceKeys {

    private static final Word BEHIND = new Word(List.of(
            new Option("outdoors", List.of("weather", "outside")),
            new Option("room", List.of("another room", "other room")),
            new Option("same", List.of("same as room", "adiabatic", "heated room")),
            new Option("steady", List.of("steady temperature")),
            new Option("buffer", List.of("unheated space")),
            new Option("ground", List.of("soil"))));

    private static final Word ROUGHNESS =
            Word.of("very rough", "rough", "medium rough", "medium smooth", "smooth", "very smooth");

    static final Group ALL = new Group("a surface", keys());

    private SurfaceKeys() {}

    private static List<Key> keys() {
        var share = new Quantity(UnitFamily.SHARE, 0, 1);
        return List.of(
                Key.of("name", new Words("a name"), "How reports call it.", "south wall")
                        .needed(),
                Key.of("area", new Quantity(UnitFamily.AREA, 0.01, 5000), "Area without windows.", "9.6 m²")
                        .needed(),
                Key.of("tilt", new Quantity(UnitFamily.ANGLE, 0, 180), "0 a roof, 90 a wall, 180 a floor.", "90")
                        .needed(),
                Key.of("faces", new Direction(), "Direction the outer face looks; needed for walls outdoors.", "south"),
                LayerKeys.key(),
                Key.of(
                        "size",
                        new Kind.Quantities(UnitFamily.LENGTH, 0.1, 100),
                        "Width by height with its windows; overhang and fins need it.",
                        "8 m x 2.7 m"),
                ShadeKeys.overhang("the surface"),
                ShadeKeys.fins("the surface"),
                Key.of("behind", BEHIND, "What lies behind it.", "outdoors")
                        .guessed("outdoors", "judgement", "Say what lies behind it."),
                Key.of(
                        "room",
                        new Kind.RoomName("the name of another room of this file"),
                        "If a room lies behind it: which.",
                        "hall"),
                NeighbourKeys.DOOR.guessed("none", "judgement", "Look."),
                NeighbourKeys.OPEN_HOURS,
                Key.of("sun", RoomKeys.YES_NO, "Whether sunlight reaches it, if outdoors.", "yes")
                        .guessed("yes", "judgement", "Look."),
                Key.of("wind", RoomKeys.YES_NO, "Whether wind reaches it, if outdoors.", "yes")
                        .guessed("yes", "judgement", "Look."),
                Key.of(
                        "temperature",
                        new Quantity(UnitFamily.TEMPERATURE, -60, 80),
                        "Of what lies behind, if steady; of the indoor side, if a buffer; yearly mean of the soil,"
                                + " if ground.",
                        "10 °C"),
                Key.of("outdoor share", share, "If a buffer: 0 as warm as indoors, 1 as cold as outdoors.", "50 %")
                        .guessed("50 %", "en12831", "Compare its temperature with outdoors on a cold day."),
                Key.of(
                        "swing",
                        new Quantity(UnitFamily.TEMPERATURE_DIFFERENCE, 0, 40),
                        "If ground: half the yearly swing.",
                        "8 K"),
                Key.of("coldest day", new Quantity(UnitFamily.NUMBER, 1, 366), "If ground: day of the year.", "35"),
                Key.of("outside emittance", share, "Longwave, of the outer face.", "0.9")
                        .guessed("0.9", "ashrae2017", "Leave it."),
                Key.of("inside emittance", share, "Longwave, of the inner face.", "0.9")
                        .guessed("0.9", "ashrae2017", "Leave it."),
                Key.of("outside absorptance", share, "Solar, of the outer face.", "0.6")
                        .guessed("0.6", "140-2020", "Dark paint 0.9, white 0.3."),
                Key.of("inside absorptance", share, "Solar, of the inner face.", "0.6")
                        .guessed("0.6", "140-2020", "Leave it."),
                Key.of("roughness", ROUGHNESS, "Texture of the outer face, for wind.", "medium smooth")
                        .guessed("medium smooth", "ashrae2017", "Look."),
                Key.of(
                        "outside film",
                        WindowKeys.film(),
                        "Fixed convection outside, instead of one that follows wind.",
                        "11.9 W/m²K"),
                Key.of(
                        "inside film",
                        WindowKeys.film(),
                        "Fixed convection inside, instead of one that follows temperature.",
                        "2.2 W/m²K"));
    }
}
