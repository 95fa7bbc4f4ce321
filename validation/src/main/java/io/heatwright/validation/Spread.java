package io.heatwright.validation;

import io.heatwright.home.quantity.Figures;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How figures spread: median, tenth and ninetieth hundredth, and the one farthest from nothing. */
record Spread(double[] sorted) {

    private static final double PERCENT = 100;

    static <T> Spread of(List<T> items, ToDoubleFunction<T> figure) {
        return new Spread(items.stream().mapToDouble(figure).sorted().toArray());
    }

    /** Value below which a share of the figures lies, straight between two of them. */
    double at(double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        return below + 1 < sorted.length
                ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below])
                : sorted[below];
    }

    double median() {
        return at(0.5);
    }

    /** Median of the distances from nothing. */
    double medianDistance() {
        return of(Arrays.stream(sorted).boxed().toList(), Math::abs).median();
    }

    double worst() {
        return Math.abs(sorted[0]) > Math.abs(sorted[sorted.length - 1]) ? sorted[0] : sorted[sorted.length - 1];
    }

    /** For people: signed shares in percent. */
    String words() {
        return "median " + signed(median()) + " (distance " + Figures.decimals(PERCENT * medianDistance(), 1) + " %), "
                + signed(at(0.1)) + " to " + signed(at(0.9)) + " for eight in ten, worst " + signed(worst());
    }

    static String signed(double share) {
        return (share < 0 ? "−" : "+") + Figures.decimals(Math.abs(PERCENT * share), 1) + " %";
    }
}
