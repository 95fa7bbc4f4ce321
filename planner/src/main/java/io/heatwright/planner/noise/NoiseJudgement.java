package io.heatwright.planner.noise;

/**
 * A level against a limit.
 *
 * @param levels the level at the ear, dB(A)
 * @param limit what it is held against
 * @param outcome what came of it
 */
public record NoiseJudgement(Levels levels, NoiseLimit limit, Outcome outcome) {

    /** What came of a comparison. */
    public enum Outcome {
        /** Within the limit at both ends. */
        WITHIN,
        /** Within at one end only: at low fan, or depending on how the figure was meant. */
        MAY_EXCEED,
        /** Above at both ends. */
        EXCEEDS,
        /** Not published. */
        UNKNOWN
    }

    /**
     * Compares.
     *
     * @param levels dB(A)
     * @param limit what to hold them against
     * @return the judgement
     */
    public static NoiseJudgement of(Levels levels, NoiseLimit limit) {
        return new NoiseJudgement(levels, limit, outcome(levels, limit.level()));
    }

    /**
     * Judges a unit in a room where it stands.
     *
     * @param quiet its figure at the lowest fan speed
     * @param loud its figure at the highest fan speed; the same as quiet if only one is published
     * @param directivity of its place in the room
     * @param distance to the pillow or chair, m, above 0
     * @param volume of the room, m³, above 0
     * @param limit the room's limit
     * @return the judgement, from the quiet figure's low end to the loud figure's high end
     */
    public static NoiseJudgement inRoom(
            StatedLevel quiet,
            StatedLevel loud,
            Directivity directivity,
            double distance,
            double volume,
            NoiseLimit limit) {
        double absorption = Propagation.furnishedAbsorption(volume);
        double carried = Propagation.inRoom(0, directivity, distance, absorption);
        var power =
                Propagation.power(quiet, Directivity.SURFACE).including(Propagation.power(loud, Directivity.SURFACE));
        return of(power.plus(carried), limit);
    }

    /**
     * Judges an outdoor unit at a window.
     *
     * @param stated its figure
     * @param directivity of its place
     * @param distance to the window, m, above 0
     * @param barrier what stands between
     * @param limit the window's limit
     * @return the judgement
     */
    public static NoiseJudgement atWindow(
            StatedLevel stated, Directivity directivity, double distance, Barrier barrier, NoiseLimit limit) {
        double carried = Propagation.outdoors(0, directivity, distance, barrier);
        return of(Propagation.power(stated, Directivity.SURFACE).plus(carried), limit);
    }

    /**
     * Says whether sleepers should be warned.
     *
     * @return true unless the level is known to be within the limit
     */
    public boolean nightFlag() {
        return outcome != Outcome.WITHIN
                && (limit == NoiseLimit.BEDROOM_NIGHT || limit == NoiseLimit.OUTSIDE_BEDROOM_NIGHT);
    }

    private static Outcome outcome(Levels levels, double limit) {
        if (Double.isNaN(levels.low()) || Double.isNaN(levels.high())) {
            return Outcome.UNKNOWN;
        }
        if (levels.high() <= limit) {
            return Outcome.WITHIN;
        }
        return levels.low() <= limit ? Outcome.MAY_EXCEED : Outcome.EXCEEDS;
    }
}
