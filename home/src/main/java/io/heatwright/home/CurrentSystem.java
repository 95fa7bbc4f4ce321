package io.heatwright.home;

/**
 * Something that heats or cools the home today.
 *
 * @param kind what it is
 * @param words as the person wrote it
 * @param watts electric power while it runs, W; NaN where electricity is not what it runs on
 * @param assumed whether the watts were filled in
 */
public record CurrentSystem(CurrentKind kind, String words, double watts, boolean assumed) {}
