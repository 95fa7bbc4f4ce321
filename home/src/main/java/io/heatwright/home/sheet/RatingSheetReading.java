package io.heatwright.home.sheet;

import io.heatwright.equipment.rating.RatingInput;
import io.heatwright.home.Finding;
import java.util.List;

/**
 * What a file of sheets to be rated says.
 *
 * @param inputs one a sheet, in the order of the file; none if there are errors
 * @param findings what is wrong
 */
public record RatingSheetReading(List<RatingInput> inputs, List<Finding> findings) {

    /** Copies the lists. */
    public RatingSheetReading {
        inputs = List.copyOf(inputs);
        findings = List.copyOf(findings);
    }
}
