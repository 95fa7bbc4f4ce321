package io.heatwright.home.reading;

import io.heatwright.home.Context;
import io.heatwright.home.place.Coordinates;
import io.heatwright.home.place.County;
import io.heatwright.home.place.Gazetteer;
import io.heatwright.home.place.State;
import io.heatwright.home.place.Town;
import java.util.List;

/** Three towns, enough to resolve a home. */
final class SmallGazetteer {

    static final Context CONTEXT = new Context(gazetteer(), path -> path.equals("there.epw"));

    private SmallGazetteer() {}

    private static Gazetteer gazetteer() {
        var nowhere = new Coordinates(Double.NaN, Double.NaN);
        return Gazetteer.of(
                List.of(new State("NY", "New York"), new State("CO", "Colorado"), new State("MN", "Minnesota")),
                List.of(
                        new County("NY", "New York", -9.4, 31.7, 4, nowhere),
                        new County("CO", "Denver", -17, 33, 6, nowhere),
                        new County("MN", "St. Louis", -29, 27, 30, nowhere)),
                List.of(
                        new Town(
                                "New York City",
                                "NY",
                                "New York",
                                "New York",
                                new Coordinates(40.71, -74.01),
                                8_000_000),
                        new Town("Denver", "CO", "Denver", "Denver", new Coordinates(39.74, -104.98), 700_000),
                        new Town("Duluth", "MN", "St. Louis", "St. Louis", new Coordinates(46.78, -92.11), 86_000)));
    }
}
