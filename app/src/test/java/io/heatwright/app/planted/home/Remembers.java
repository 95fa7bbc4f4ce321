package io.heatwright.app.planted.home;

/** Keeps state that every caller shares. */
final class Remembers {
    static double last;

    private Remembers() {}
}
