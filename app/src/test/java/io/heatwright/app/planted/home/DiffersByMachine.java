package io.heatwright.app.planted.home;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** One way each of giving other bits on another machine. */
final class DiffersByMachine {
    private DiffersByMachine() {}

    static double draws() {
        return new Random(1).nextDouble();
    }

    static Supplier<SplittableRandom> drawsByReference() {
        return SplittableRandom::new;
    }

    static double drawsFromMath() {
        return Math.random();
    }

    static double fuses() {
        return Math.fma(1.0, 2.0, 3.0);
    }

    static String formats() {
        return String.format(Locale.ROOT, "%.1f", 2.25);
    }

    static String formatsItself() {
        return "%s".formatted("x");
    }

    static String asksTheLocale() {
        return Locale.getDefault().getCountry();
    }

    static long splitsLines() {
        return "x".lines().count();
    }

    static int sumsInParallel() {
        return IntStream.range(0, 9).parallel().sum();
    }

    static long countsInParallel() {
        return List.of(1, 2).parallelStream().count();
    }
}
