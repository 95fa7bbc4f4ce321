package io.heatwright.home.defaults;

import io.heatwright.home.Level;
import java.util.function.Function;

/**
 * Three plausible values of something unknown.
 *
 * @param low the one with the least heating load
 * @param likely the likeliest
 * @param high the one with the greatest heating load
 * @param <T> what is unknown
 */
public record Spread<T>(T low, T likely, T high) {

    /**
     * Returns a spread without width.
     *
     * @param value any
     * @param <T> what is known
     * @return the value three times
     */
    public static <T> Spread<T> always(T value) {
        return new Spread<>(value, value, value);
    }

    /**
     * Returns one of the three.
     *
     * @param level which
     * @return the value
     */
    public T at(Level level) {
        return switch (level) {
            case LOW -> low;
            case LIKELY -> likely;
            case HIGH -> high;
        };
    }

    /**
     * Turns each value into another.
     *
     * @param function what to do
     * @param <R> what comes out
     * @return the three results
     */
    public <R> Spread<R> map(Function<? super T, ? extends R> function) {
        return new Spread<>(function.apply(low), function.apply(likely), function.apply(high));
    }
}
