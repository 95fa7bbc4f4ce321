package io.heatwright.planner.noise;

import java.util.List;

/**
 * An outdoor unit at a neighbour's window, alone and with what is heard there anyhow, against both limits.
 *
 * @param unit the unit alone
 * @param withBackground the unit and the background together
 * @param judgements against the British planning rule [MCS 020], alone as it asks; against [WHO 1999] at night, together
 */
public record WindowNoise(Levels unit, Levels withBackground, List<NoiseJudgement> judgements) {

    /** Copies the judgements. */
    public WindowNoise {
        judgements = List.copyOf(judgements);
    }

    /**
     * Judges.
     *
     * @param stated the unit's figure, loudest published
     * @param directivity of its place
     * @param distance to the window, m, above 0
     * @param barrier what stands between
     * @param background level without the unit, dB(A); minus infinity for silence
     * @return the levels and judgements
     */
    public static WindowNoise of(
            StatedLevel stated, Directivity directivity, double distance, Barrier barrier, double background) {
        var unit = Propagation.power(stated, Directivity.SURFACE)
                .plus(Propagation.outdoors(0, directivity, distance, barrier));
        var together = new Levels(Propagation.sum(unit.low(), background), Propagation.sum(unit.high(), background));
        return new WindowNoise(
                unit,
                together,
                List.of(
                        NoiseJudgement.of(unit, NoiseLimit.NEIGHBOUR_WINDOW),
                        NoiseJudgement.of(together, NoiseLimit.OUTSIDE_BEDROOM_NIGHT)));
    }
}
