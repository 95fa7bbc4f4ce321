package io.heatwright.validation;

import java.util.OptionalDouble;

/**
 * What several programs found for one figure of one case.
 *
 * @param caseName as published
 * @param metric which figure
 * @param unit of low, high and mean; empty for a share
 * @param low smallest of the programs
 * @param high largest of the programs
 * @param mean of the programs
 * @param programs how many
 * @param acceptedLow lower limit of acceptance, where one is published
 * @param acceptedHigh upper limit of acceptance, where one is published
 */
public record ReferenceRange(
        String caseName,
        String metric,
        String unit,
        double low,
        double high,
        double mean,
        int programs,
        OptionalDouble acceptedLow,
        OptionalDouble acceptedHigh) {}
