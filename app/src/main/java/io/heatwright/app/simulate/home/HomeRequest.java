package io.heatwright.app.simulate.home;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.session.Session;
import io.heatwright.formats.series.SeriesDictionary;
import io.heatwright.home.Choice;
import io.heatwright.home.Resolution;
import io.heatwright.home.quantity.UnitSystem;
import io.heatwright.planner.request.Siting;
import io.heatwright.simulation.Batch;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the command was asked for, as far as the whole home is concerned.
 *
 * @param session what runs around the command
 * @param source home file as typed
 * @param resolution what it says
 * @param siting its weather
 * @param choice version of the home
 * @param version in the words of the option
 * @param stepsPerHour 1 to 60
 * @param stepWords length of a step in words
 * @param options units and ducts
 * @param format of the answer
 * @param units of the text
 * @param batch runs arrangements
 * @param files writes series and returns the names of the files, if any are wanted
 */
public record HomeRequest(
        Session session,
        String source,
        Resolution resolution,
        Siting siting,
        Choice choice,
        String version,
        int stepsPerHour,
        String stepWords,
        HomeOptions options,
        OutputFormat format,
        UnitSystem units,
        Batch batch,
        Optional<Function<SeriesDictionary, List<String>>> files) {}
