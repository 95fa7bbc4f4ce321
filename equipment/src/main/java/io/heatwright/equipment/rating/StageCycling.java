package io.heatwright.equipment.rating;

/** How a two-speed unit meets a load between its speeds. */
public enum StageCycling {
    /** It alternates between low and full. */
    LOW_AND_FULL,
    /** It locks the low speed out and cycles between off and full. */
    OFF_AND_FULL
}
