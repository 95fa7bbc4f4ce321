package io.heatwright.planner.rates;

/**
 * Where a figure comes from.
 *
 * @param source who says so
 * @param period the time it holds for: a year {@code 2023} or a month {@code 2026-01}
 * @param trust how far it can be trusted
 * @param region what it holds for: a state's two letters, an eGRID subregion, or {@code US}
 * @param fallback true when the region asked for has no figure of its own and this one stands in
 */
public record Provenance(String source, String period, Trust trust, String region, boolean fallback) {

    /** The region that stands in for every other. */
    public static final String NATION = "US";

    Provenance asFallback() {
        return new Provenance(source, period, trust, region, true);
    }
}
