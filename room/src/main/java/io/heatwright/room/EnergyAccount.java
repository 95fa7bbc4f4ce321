package io.heatwright.room;

/** Running sums behind {@link RoomEnergy}, in J and kg. */
final class EnergyAccount {

    private double system;
    private double gains;
    private double airExchange;
    private double sunOutside;
    private double sunInside;
    private double sunInPanes;
    private double outerFaces;
    private double vapourFromOutdoors;
    private double vapourFromGains;
    private double vapourFromSystem;
    private double vapourCondensed;
    private double condensation;
    private double vapourToFaces;
    private double heatAtStart;
    private double vapourAtStart;

    EnergyAccount() {}

    void start(double heat, double vapour) {
        system = 0;
        gains = 0;
        airExchange = 0;
        sunOutside = 0;
        sunInside = 0;
        sunInPanes = 0;
        outerFaces = 0;
        vapourFromOutdoors = 0;
        vapourFromGains = 0;
        vapourFromSystem = 0;
        vapourCondensed = 0;
        condensation = 0;
        vapourToFaces = 0;
        heatAtStart = heat;
        vapourAtStart = vapour;
    }

    void addHeat(
            double fromSystem,
            double fromGains,
            double withAir,
            double onOuterFaces,
            double onInnerFaces,
            double inPanes,
            double throughOuterFaces) {
        system += fromSystem;
        gains += fromGains;
        airExchange += withAir;
        sunOutside += onOuterFaces;
        sunInside += onInnerFaces;
        sunInPanes += inPanes;
        outerFaces += throughOuterFaces;
    }

    void addVapour(double fromOutdoors, double fromGains, double fromSystem, double condensed) {
        vapourFromOutdoors += fromOutdoors;
        vapourFromGains += fromGains;
        vapourFromSystem += fromSystem;
        vapourCondensed += condensed;
    }

    void addCondensation(double heat, double vapour) {
        condensation += heat;
        vapourToFaces += vapour;
    }

    RoomEnergy close(double heat, double vapour) {
        return new RoomEnergy(
                system,
                gains,
                airExchange,
                sunOutside,
                sunInside,
                sunInPanes,
                outerFaces,
                condensation,
                heat - heatAtStart,
                vapourFromOutdoors,
                vapourFromGains,
                vapourFromSystem,
                vapourCondensed,
                vapourToFaces,
                vapour - vapourAtStart);
    }
}
