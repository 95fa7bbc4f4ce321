package io.heatwright.planner.noise;

import io.heatwright.climate.Elementary;

/**
 * Sound from a small source (Bies and Hansen, Engineering Noise Control; ASHRAE Handbook HVAC Applications 2019 chapter
 * 49): with power level Lw, directivity Q, distance r in m and absorption area A in m²,
 *
 * <pre>
 *   outdoors  Lp = Lw + 10 log₁₀(Q / (4 π r²)) − barrier
 *   in a room Lp = Lw + 10 log₁₀(Q / (4 π r²) + 4 / A)
 *   together  L  = 10 log₁₀ Σ 10^(Lᵢ/10)
 * </pre>
 */
public final class Propagation {

    private static final double SABINE = 0.161;
    private static final double FURNISHED_REVERBERATION = 0.5;
    private static final double DECIBEL = Elementary.log(10) / 10;

    private Propagation() {}

    /**
     * Returns the level at a distance outdoors.
     *
     * @param power sound power level, dB(A)
     * @param directivity of the source's place
     * @param distance m, above 0
     * @param barrier what stands between
     * @return sound pressure level, dB(A)
     */
    public static double outdoors(double power, Directivity directivity, double distance, Barrier barrier) {
        return power + decibels(direct(directivity, distance)) - barrier.reduction();
    }

    /**
     * Returns the level in a room.
     *
     * @param power sound power level, dB(A)
     * @param directivity of the source's place
     * @param distance m, above 0
     * @param absorption absorption area of the room, m², above 0
     * @return sound pressure level, dB(A)
     */
    public static double inRoom(double power, Directivity directivity, double distance, double absorption) {
        return power + decibels(direct(directivity, distance) + 4 / absorption);
    }

    /**
     * Returns the absorption of a furnished room: Sabine's {@code A = 0.161 V / T} with the reference reverberation time
     * of dwellings, 0.5 s (ISO 16283-1).
     *
     * @param volume m³, above 0
     * @return absorption area, m²
     */
    public static double furnishedAbsorption(double volume) {
        return SABINE * volume / FURNISHED_REVERBERATION;
    }

    /**
     * Returns the power level behind a published figure.
     *
     * @param stated the figure and how it was stated
     * @param directivity of the place where it was measured; a wall or the ground for most
     * @return sound power level, dB(A); a range if it was not said how the figure was stated
     */
    public static Levels power(StatedLevel stated, Directivity directivity) {
        if (stated instanceof StatedLevel.Power power) {
            return Levels.exactly(power.level());
        }
        if (stated instanceof StatedLevel.Pressure pressure) {
            return Levels.exactly(pressure.level() - decibels(direct(directivity, pressure.distance())));
        }
        return new Levels(stated.level(), stated.level() - decibels(direct(Directivity.SURFACE, 1)));
    }

    /**
     * Adds levels of unrelated sources.
     *
     * @param levels dB(A)
     * @return their sum, dB(A); minus infinity for none
     */
    public static double sum(double... levels) {
        double energy = 0;
        for (double level : levels) {
            energy += Elementary.exp(DECIBEL * level);
        }
        return decibels(energy);
    }

    private static double direct(Directivity directivity, double distance) {
        return directivity.factor() / (4 * Math.PI * distance * distance);
    }

    private static double decibels(double ratio) {
        return 10 * Elementary.log10(ratio);
    }
}
