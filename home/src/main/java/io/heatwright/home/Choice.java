package io.heatwright.home;

import java.util.ArrayList;
import java.util.List;

/**
 * Which level each unknown takes.
 *
 * @param all level of every unknown not excepted
 * @param exceptions unknowns that take another level, the last word counts
 */
public record Choice(Level all, List<Exempt> exceptions) {

    /** Every unknown likely. */
    public static final Choice LIKELY = new Choice(Level.LIKELY, List.of());

    /** Every unknown low: the tight room. */
    public static final Choice TIGHT = new Choice(Level.LOW, List.of());

    /** Every unknown high: the leaky room. */
    public static final Choice LEAKY = new Choice(Level.HIGH, List.of());

    public Choice {
        exceptions = List.copyOf(exceptions);
    }

    /**
     * One unknown with its own level.
     *
     * @param path of the assumption
     * @param level what it takes
     */
    public record Exempt(String path, Level level) {}

    /**
     * Returns this choice with one unknown at another level.
     *
     * @param path of the assumption
     * @param level what it takes
     * @return a new choice
     */
    public Choice with(String path, Level level) {
        var more = new ArrayList<>(exceptions);
        more.add(new Exempt(path, level));
        return new Choice(all, more);
    }

    /**
     * Returns the level of one unknown.
     *
     * @param path of the assumption
     * @return the level
     */
    public Level level(String path) {
        for (var i = exceptions.size() - 1; i >= 0; i--) {
            if (exceptions.get(i).path().equals(path)) {
                return exceptions.get(i).level();
            }
        }
        return all;
    }
}
