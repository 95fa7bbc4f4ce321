package io.heatwright.planner.candidate;

import io.heatwright.circuit.Answer;
import io.heatwright.equipment.Product;
import io.heatwright.home.HomeRoom;
import io.heatwright.planner.noise.Directivity;
import io.heatwright.planner.noise.NoiseJudgement;
import io.heatwright.planner.noise.NoiseLimit;
import io.heatwright.planner.noise.StatedLevel;

/** How loud a product would be in its room, from levels whose distance and kind makers mostly leave out. */
public final class Noise {

    /** From a unit at the window or on the wall to the pillow or chair, m: our choice for a small room. */
    public static final double DISTANCE = 2;

    private Noise() {}

    /**
     * Judges a product in a room.
     *
     * @param product with or without published levels
     * @param room where it would stand; a bedroom's limit applies unless nobody sleeps there
     * @return the level at the ear against the limit, unknown when nothing is published
     */
    public static NoiseJudgement inRoom(Product product, HomeRoom room) {
        var quiet = product.sound().indoorLow();
        var loud = product.sound().indoorHigh().orElse(quiet);
        return NoiseJudgement.inRoom(
                new StatedLevel.Unstated(quiet.value()),
                new StatedLevel.Unstated(loud.value()),
                Directivity.SURFACE,
                DISTANCE,
                room.enclosure().volume(),
                room.sleeps() == Answer.NO ? NoiseLimit.LIVING_ROOM : NoiseLimit.BEDROOM_NIGHT);
    }
}
