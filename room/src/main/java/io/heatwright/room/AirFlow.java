package io.heatwright.room;

import io.heatwright.climate.MoistAir;

/**
 * Outdoor air that comes into a room in one step, and what it exchanges there.
 *
 * <p>Leaks and opened windows are natural flows; a fan that only exhausts or only supplies takes part of its air from them.
 * Natural flow N beside unbalanced fan flow U comes to U + N²/(N + U) ([ashrae62.2] normative
 * appendix C); what balances, and a constant rate of infiltration, is added whole. Fans of both kinds cancel down to the
 * difference of their flows; that the standard has a sharp limit there instead is its own simplification.
 */
final class AirFlow {

    /** Interaction of stack and wind [walker1998]. */
    private static final double INTERACTION = -0.33;
    /** Factor of buoyancy at an opened window, m/(s²·K) [degids1982]. */
    private static final double AIRING_BY_STACK = 0.0035;

    private final double[] table;
    private final Air properties;
    private final Ventilation.Fan[] fans;
    private final Ventilation.Airing[] airings;

    /** Flows held back so that the room does not get too cold: what each adds at most, kg/s, and how far it may cool, °C. */
    private final double[] moreFlow;

    private final double[] moreHeat;
    private final double[] moreVapour;
    private final double[] downTo;
    private int heldBack;

    /** Temperature of the air outdoors, °C. */
    double outdoors;
    /** Outdoor air that comes in, kg of dry air per second. */
    double flow;
    /** Outdoor air that exchanges heat, after recovery, kg/s. */
    private double heatFlow;
    /** Outdoor air that exchanges vapour, after recovery, kg/s. */
    double vapourFlow;

    private double exhaust;
    private double supply;
    private double natural;

    AirFlow(RoomDrivers drivers) {
        table = drivers.table;
        properties = drivers.air;
        var ventilation = drivers.enclosure().ventilation();
        fans = ventilation.fans().toArray(Ventilation.Fan[]::new);
        airings = ventilation.airings().toArray(Ventilation.Airing[]::new);
        int ways = fans.length + airings.length;
        moreFlow = new double[ways];
        moreHeat = new double[ways];
        moreVapour = new double[ways];
        downTo = new double[ways];
    }

    /** Finds the flow of a step from the temperature of the room at its start. */
    void prepare(int row, int clock, double outdoors, double air, double extraOutdoorAir) {
        this.outdoors = outdoors;
        heldBack = 0;
        flow = properties.constantFlow;
        natural = leakage(row, air);
        if (fans.length + airings.length == 0 && extraOutdoorAir == 0) {
            flow += natural;
            heatFlow = flow;
            vapourFlow = flow;
            return;
        }
        heatFlow = flow;
        vapourFlow = flow;
        exhaust = extraOutdoorAir;
        supply = 0;
        ventilate(row, clock, air, false);
        double together = together();
        flow += together;
        heatFlow += together;
        vapourFlow += together;
        ventilate(row, clock, air, true);
    }

    private double leakage(int row, double air) {
        if (properties.leakageCoefficient == 0) {
            return 0;
        }
        double stack =
                table[row + RoomDrivers.LEAK_BY_STACK] * Math.abs(air - outdoors) / (air + MoistAir.ZERO_CELSIUS);
        double wind = table[row + RoomDrivers.LEAK_BY_WIND];
        double pressure = stack + wind + INTERACTION * Math.sqrt(stack * wind);
        return table[row + RoomDrivers.AIR_DENSITY]
                * properties.leakageCoefficient
                * properties.leakageCurve.of(pressure);
    }

    /** Adds the ways that have no limit, or notes those that have. */
    private void ventilate(int row, int clock, double air, boolean limited) {
        double density = table[row + RoomDrivers.AIR_DENSITY];
        for (var fan : fans) {
            double volume = fan.flow()[clock];
            if (volume > 0 && runs(fan.when(), air, limited)) {
                blow(fan, volume, density, properties.densityAt(air), limited);
            }
        }
        for (var airing : airings) {
            double area = airing.area()[clock];
            if (area > 0 && runs(airing.when(), air, limited)) {
                double buoyancy = AIRING_BY_STACK * airing.height() * Math.abs(air - outdoors);
                double before = together();
                natural += density * 0.5 * area * Math.sqrt(table[row + RoomDrivers.AIRING_BY_WIND] + buoyancy);
                note(airing.when(), together() - before, 0, 0, limited);
            }
        }
    }

    private boolean runs(Ventilation.Condition when, double air, boolean limited) {
        return when.downTo() > Double.NEGATIVE_INFINITY == limited && (!when.onlyCooling() || outdoors < air);
    }

    private void blow(Ventilation.Fan fan, double volume, double outdoorDensity, double density, boolean limited) {
        double before = together();
        double balanced = 0;
        switch (fan.kind()) {
            case BALANCED -> balanced = outdoorDensity * volume;
            case EXHAUST -> exhaust += density * volume;
            case SUPPLY -> supply += outdoorDensity * volume;
        }
        double keptHeat = balanced * fan.heatRecovery();
        double keptVapour = balanced * fan.vapourRecovery();
        if (!limited) {
            flow += balanced;
            heatFlow += balanced - keptHeat;
            vapourFlow += balanced - keptVapour;
        }
        note(fan.when(), balanced + together() - before, keptHeat, keptVapour, limited);
    }

    private void note(Ventilation.Condition when, double more, double keptHeat, double keptVapour, boolean limited) {
        if (limited) {
            moreFlow[heldBack] = more;
            moreHeat[heldBack] = more - keptHeat;
            moreVapour[heldBack] = more - keptVapour;
            downTo[heldBack] = when.downTo();
            heldBack++;
        }
    }

    /** Natural flow and unbalanced fans. */
    private double together() {
        double unbalanced = Math.abs(exhaust - supply);
        double all = natural + unbalanced;
        return Math.min(exhaust, supply) + unbalanced + (all > 0 ? natural * natural / all : 0);
    }

    /** Whether anything was held back. */
    boolean holdsBack() {
        return heldBack > 0;
    }

    /**
     * Lets in what was held back, as far as the room may cool: its balance without that is linear, so the share is exact.
     *
     * @param conductance of the room's balance, W/K
     * @param drive of the room's balance, W
     * @return the conductance to outdoors that is added, W/K
     */
    double release(double conductance, double drive) {
        double added = 0;
        for (int i = 0; i < heldBack; i++) {
            double most = moreHeat[i] * properties.specificHeat;
            double spare = drive + added * outdoors - (conductance + added) * downTo[i];
            double below = downTo[i] - outdoors;
            double share = spare <= 0 ? 0 : below <= 0 || spare >= most * below ? 1 : spare / (most * below);
            added += share * most;
            flow += share * moreFlow[i];
            heatFlow += share * moreHeat[i];
            vapourFlow += share * moreVapour[i];
        }
        return added;
    }

    /** Sensible heat exchanged per degree between outdoors and room, W/K. */
    double heatConductance() {
        return heatFlow * properties.specificHeat;
    }
}
