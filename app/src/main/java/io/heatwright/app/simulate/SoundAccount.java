package io.heatwright.app.simulate;

import io.heatwright.circuit.Answer;
import io.heatwright.equipment.Figure;
import io.heatwright.equipment.Product;
import io.heatwright.home.HomeRoom;
import io.heatwright.planner.candidate.Noise;
import io.heatwright.planner.noise.Barrier;
import io.heatwright.planner.noise.Directivity;
import io.heatwright.planner.noise.FanSound;
import io.heatwright.planner.noise.NoiseLimit;
import io.heatwright.planner.noise.NoiseYear;
import io.heatwright.planner.noise.RoomAbsorption;
import io.heatwright.planner.noise.StatedLevel;
import io.heatwright.room.Surface;
import io.heatwright.room.Window;
import io.heatwright.simulation.series.Series;
import java.util.Optional;

/**
 * A year of a unit's sound, where its sheet has levels. The share of its highest output stands for its speed; nobody publishes
 * a speed. A fan that blows on while the compressor rests is not counted, nor is anything else that is heard.
 *
 * @param pillow in the room, direct and reverberant; empty if no indoor level is on the sheet
 * @param window at the neighbour's; empty if no outdoor level is on the sheet
 */
record SoundAccount(Optional<NoiseYear> pillow, Optional<NoiseYear> window) {

    /** From an outdoor unit to the neighbour's window, m, with nothing between: our choice, no home says it. */
    static final double NEIGHBOUR = 5;

    /** Share of the highest output at which a unit is as quiet as the lower of two levels: our choice. */
    static final double QUIET_SHARE = 0.4;

    private static final double SILENCE = Double.NEGATIVE_INFINITY;

    static SoundAccount of(Optional<Product> product, HomeRoom room, Series series) {
        return new SoundAccount(
                product.map(Product::sound)
                        .filter(sound -> sound.indoorLow().isKnown())
                        .map(sound -> NoiseYear.of(
                                series.stepSeconds(),
                                series.column("output_share").orElseThrow().values(),
                                sound(sound.indoorLow(), sound.indoorHigh().orElse(sound.indoorLow())),
                                NoiseYear.toPillow(Directivity.SURFACE, Noise.DISTANCE, roomConstant(room)),
                                SILENCE,
                                room.sleeps() == Answer.NO ? NoiseLimit.LIVING_ROOM : NoiseLimit.BEDROOM_NIGHT)),
                product.map(Product::sound)
                        .filter(sound -> sound.outdoor().isKnown())
                        .map(sound -> NoiseYear.of(
                                series.stepSeconds(),
                                series.column("output_share").orElseThrow().values(),
                                sound(sound.outdoor(), sound.outdoor()),
                                NoiseYear.toWindow(Directivity.SURFACE, NEIGHBOUR, Barrier.NONE),
                                SILENCE,
                                NoiseLimit.OUTSIDE_BEDROOM_NIGHT)));
    }

    private static FanSound sound(Figure quiet, Figure loud) {
        return new FanSound(
                new StatedLevel.Unstated(quiet.value()), new StatedLevel.Unstated(loud.value()), QUIET_SHARE);
    }

    private static double roomConstant(HomeRoom room) {
        var enclosure = room.enclosure();
        double faces = enclosure.surfaces().stream().mapToDouble(Surface::area).sum()
                + enclosure.windows().stream().mapToDouble(Window::area).sum();
        return RoomAbsorption.of(room.use()).roomConstant(faces);
    }
}
