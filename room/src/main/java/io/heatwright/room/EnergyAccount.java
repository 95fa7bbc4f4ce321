package io.heatwright.room;

/** Running sums behind {@link RoomEnergy}, in J and kg. */
final class EnergyAccount {

    /** Whether anybody will ask; what nobody asks is not worth a tenth of a step. */
    final boolean kept;

    private double system;
    private double gains;
    private double airExchange;
    private double sunOutside;
    private double sunInside;
    private double sunInPanes;
    private double outerFaces;
    private double sharedWalls;
    private double doorways;
    private double vapourFromOutdoors;
    private double vapourFromGains;
    private double vapourFromSystem;
    private double vapourCondensed;
    private double vapourThroughDoorways;
    private double condensation;
    private double vapourToFaces;
    private double heatAtStart;
    private double vapourAtStart;

    EnergyAccount(boolean kept) {
        this.kept = kept;
    }

    void start(double heat, double vapour) {
        system = 0;
        gains = 0;
        airExchange = 0;
        sunOutside = 0;
        sunInside = 0;
        sunInPanes = 0;
        outerFaces = 0;
        sharedWalls = 0;
        doorways = 0;
        vapourFromOutdoors = 0;
        vapourFromGains = 0;
        vapourFromSystem = 0;
        vapourCondensed = 0;
        vapourThroughDoorways = 0;
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
            double throughOuterFaces,
            double throughSharedWalls,
            double throughDoorways) {
        system += fromSystem;
        gains += fromGains;
        airExchange += withAir;
        sunOutside += onOuterFaces;
        sunInside += onInnerFaces;
        sunInPanes += inPanes;
        outerFaces += throughOuterFaces;
        sharedWalls += throughSharedWalls;
        doorways += throughDoorways;
    }

    void addVapour(double fromOutdoors, double fromGains, double fromSystem, double condensed, double throughDoorways) {
        vapourFromOutdoors += fromOutdoors;
        vapourFromGains += fromGains;
        vapourFromSystem += fromSystem;
        vapourCondensed += condensed;
        vapourThroughDoorways += throughDoorways;
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
                sharedWalls,
                doorways,
                condensation,
                heat - heatAtStart,
                vapourFromOutdoors,
                vapourFromGains,
                vapourFromSystem,
                vapourCondensed,
                vapourThroughDoorways,
                vapourToFaces,
                vapour - vapourAtStart);
    }
}
