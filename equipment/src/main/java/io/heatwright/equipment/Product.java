package io.heatwright.equipment;

import java.util.List;
import java.util.Optional;

/**
 * A data sheet: one product, or one end of a class, with every figure's origin.
 *
 * @param id short and lasting, lower case with hyphens
 * @param maker who makes it; empty for a class
 * @param model designation, outdoor and indoor unit joined by " / "; a class's name for a class
 * @param kind what it is
 * @param representative present if this is an end of a class and no product
 * @param performanceClass class whose two ends stand in for performance that was not published
 * @param dataDate year or date of the performance data, as the source gives it
 * @param market status and prices
 * @param refrigerant name and charge
 * @param supply nameplate
 * @param sound levels
 * @param body size and fit
 * @param performance points and ratings
 * @param behaviour lock-outs, back-up and parasitic powers
 * @param zones indoor heads it may serve, at least 1
 * @param connectivity plain words such as {@code Wi-Fi}; empty if not published
 * @param warranty plain words; empty if not published
 * @param attribution who must be named where the sheet is shown; empty if nobody
 * @param notes what a reader should know, such as a point that was left out and why
 */
public record Product(
        String id,
        String maker,
        String model,
        Kind kind,
        Optional<Representative> representative,
        Optional<String> performanceClass,
        String dataDate,
        Market market,
        Refrigerant refrigerant,
        Supply supply,
        Sound sound,
        Body body,
        Performance performance,
        Behaviour behaviour,
        int zones,
        List<String> connectivity,
        Optional<String> warranty,
        Optional<String> attribution,
        List<String> notes) {

    /** Copies the lists. */
    public Product {
        connectivity = List.copyOf(connectivity);
        notes = List.copyOf(notes);
        if (zones < 1) {
            throw new IllegalArgumentException("The product \"" + id + "\" must serve at least one zone.");
        }
    }

    /**
     * Says whether this is an end of a class.
     *
     * @return false for a real product
     */
    public boolean isRepresentative() {
        return representative.isPresent();
    }

    /**
     * Says whether performance must come from the class.
     *
     * @return true for a real product without any published capacity of its own in a mode that it serves
     */
    public boolean assumesPerformance() {
        return performanceClass.isPresent() && representative.isEmpty();
    }

    /**
     * Returns the coldest outdoor temperature at which somebody published a heating capacity. Below it the capacity is
     * unknown and counts as zero in verdicts. For an end of a class the assumed points count.
     *
     * @return °C; positive infinity if no heating capacity of a compressor is known
     */
    public double coldestPublishedPoint() {
        double coldest = Double.POSITIVE_INFINITY;
        for (var point : performance.heating()) {
            if (point.capacity().isPublished()
                    || (isRepresentative() && point.capacity().isKnown())) {
                coldest = Math.min(coldest, point.outdoorTemperature());
            }
        }
        return coldest;
    }

    /**
     * Returns this sheet with other figures.
     *
     * @param points performance
     * @param ways behaviour
     * @return a copy
     */
    Product with(Performance points, Behaviour ways) {
        return new Product(
                id,
                maker,
                model,
                kind,
                representative,
                performanceClass,
                dataDate,
                market,
                refrigerant,
                supply,
                sound,
                body,
                points,
                ways,
                zones,
                connectivity,
                warranty,
                attribution,
                notes);
    }

    /**
     * Returns maker and model as printed.
     *
     * @return for example {@code Gree VIR09HP115V1BO / VIR09HP115V1BH}
     */
    public String name() {
        return maker.isEmpty() ? model : maker + " " + model;
    }
}
