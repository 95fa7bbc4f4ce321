package io.heatwright.equipment.control;

/** What the indoor fan does in cooling while the compressor rests. */
public enum IndoorFan {
    /** Stops with the compressor: water on the coil stays there. */
    STOPS,
    /** Blows on: water on the coil goes back into the room. */
    BLOWS_ON
}
