package io.heatwright.home;

import io.heatwright.home.place.Gazetteer;
import java.util.function.Predicate;

/**
 * What the resolver must be told about the world outside the file.
 *
 * @param gazetteer finds towns, counties and coordinates
 * @param weatherFileExists whether an EPW file, its path as written in the home file, can be read
 */
public record Context(Gazetteer gazetteer, Predicate<String> weatherFileExists) {}
