package io.heatwright.equipment;

/** Which end of its class a representative stands for. */
public enum ClassEnd {
    /** The weaker end: less heat in the cold, higher power, coarser minimum. */
    LOW,
    /** The better end. */
    HIGH
}
