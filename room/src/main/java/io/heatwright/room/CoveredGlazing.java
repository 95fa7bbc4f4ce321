package io.heatwright.room;

/**
 * A glazing with its blind open or drawn. Light that passed the glass goes back and forth between it and the blind; both
 * scatter, so the series is summed with their diffuse figures [iso15099 section 7.2 for layers in general].
 */
final class CoveredGlazing {

    private final GlazingOptics glass;
    /** Of light that passed the glass, the share that reaches the room. */
    final double toRoom;
    /** The share that the blind takes. */
    final double toBlind;
    /** Light thrown back at the glass from inside, over light that passed it. */
    private final double returned;

    /** Of light from the room, the share that does not come back. */
    final double taken;

    private final double takenByBlind;
    /** Light from the room that meets the glass, over light from the room. */
    private final double meetsGlass;

    private CoveredGlazing(GlazingOptics glass, double transmittance, double reflectance) {
        this.glass = glass;
        double mirror = 1 - glass.insideTaken();
        double between = 1 / (1 - reflectance * mirror);
        double absorptance = 1 - transmittance - reflectance;
        toRoom = transmittance * between;
        toBlind = absorptance * between;
        returned = reflectance * between;
        meetsGlass = transmittance * between;
        takenByBlind = absorptance * (1 + meetsGlass * mirror);
        taken = 1 - reflectance - transmittance * meetsGlass * mirror;
    }

    static CoveredGlazing open(GlazingOptics glass) {
        return new CoveredGlazing(glass, 1, 0);
    }

    static CoveredGlazing drawn(GlazingOptics glass, Blind blind) {
        return new CoveredGlazing(glass, blind.transmittance(), blind.reflectance());
    }

    /** Of light that passed the glass, the share thrown back that a pane takes. */
    double returnedToPane(int pane) {
        return returned * glass.insideAbsorptance(pane);
    }

    /** Of light that passed the glass, the share thrown back that leaves through it. */
    double returnedOutside() {
        return returned * glass.insideTransmittance();
    }

    /** Of the light from the room that is taken, the share of one pane. */
    double shareOfPane(int pane) {
        return taken > 0 ? meetsGlass * glass.insideAbsorptance(pane) / taken : 0;
    }

    /** Of the light from the room that is taken, the share that leaves. */
    double shareOutside() {
        return taken > 0 ? meetsGlass * glass.insideTransmittance() / taken : 1;
    }

    /** Of the light from the room that is taken, the share of the blind. */
    double shareOfBlind() {
        return taken > 0 ? takenByBlind / taken : 0;
    }
}
