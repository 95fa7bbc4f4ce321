package io.heatwright.home.reading;

import io.heatwright.room.Glazing;
import java.util.ArrayList;
import java.util.List;

/**
 * Glazings already found for a label. Finding one is a search over physical panes and takes milliseconds; a plan draws the
 * same home up dozens of times. Never altered, so that homes may be drawn up side by side.
 *
 * @param found one for each label
 */
record LabelledGlass(List<Found> found) {

    LabelledGlass {
        found = List.copyOf(found);
    }

    /**
     * A label and its glazing.
     *
     * @param uFactor W/(m²·K)
     * @param solarHeatGainCoefficient 0 to 1
     * @param panes 1 to 3
     * @param glazing that would be labelled so
     */
    record Found(double uFactor, double solarHeatGainCoefficient, int panes, Glazing glazing) {

        boolean meets(double u, double shgc, int number) {
            return uFactor == u && solarHeatGainCoefficient == shgc && panes == number;
        }
    }

    static LabelledGlass none() {
        return new LabelledGlass(List.of());
    }

    LabelledGlass with(double uFactor, double solarHeatGainCoefficient, int panes) {
        if (found.stream().anyMatch(f -> f.meets(uFactor, solarHeatGainCoefficient, panes))) {
            return this;
        }
        var glazing = Glazing.matching(uFactor, solarHeatGainCoefficient, panes);
        var more = new ArrayList<>(found);
        more.add(new Found(uFactor, solarHeatGainCoefficient, panes, glazing));
        return new LabelledGlass(more);
    }

    Glazing labelled(double uFactor, double solarHeatGainCoefficient, int panes) {
        return found.stream()
                .filter(f -> f.meets(uFactor, solarHeatGainCoefficient, panes))
                .map(Found::glazing)
                .findFirst()
                .orElseThrow();
    }
}
