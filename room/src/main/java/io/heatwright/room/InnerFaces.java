package io.heatwright.room;

import io.heatwright.climate.MoistAir;

/**
 * Inner faces of all elements, and the exact elimination of them from the balance of air and radiant node. Behind face k
 * the element answers a flux q into it with the temperature {@code still[k] + rise[k] q} in the step.
 */
final class InnerFaces {

    private final Elements elements;
    private final double[] table;
    /** Temperatures in the last step, °C. */
    final double[] temperature;
    /** Flux into the element over the last step, sunlight included, W/m². */
    final double[] flux;
    /** Temperature in the step if no heat entered, °C. */
    final double[] still;
    /** Rise per flux, m²·K/W. */
    final double[] rise;
    /** Flux into the face over the step by vapour that condenses on it, W/m², negative where water dries. */
    final double[] latent;

    /** Films, W/(m²·K). */
    final double[] convective;

    final double[] radiant;
    /** What the films leave of a change behind the face. */
    final double[] damping;

    /** Flux into the face beside that by its films, W/m². */
    private final double[] absorbed;

    /** Conductances that are left between air, radiant node and what lies behind the faces, W/K. */
    double airToFaces;

    double starToFaces;
    double airToStar;
    /** Heat that the faces would give to air and radiant node of 0 °C, W. */
    double facesToAir;

    double facesToStar;

    InnerFaces(RoomDrivers drivers) {
        table = drivers.table;
        elements = drivers.elements;
        int n = elements.count;
        temperature = new double[n];
        flux = new double[n];
        still = new double[n];
        rise = new double[n];
        latent = new double[n];
        convective = new double[n];
        radiant = new double[n];
        damping = new double[n];
        absorbed = new double[n];
    }

    /** Renews the films, but for those of shared walls, and the conductances that follow from them and {@link #rise}. */
    void refresh(RoomBalance room) {
        double air = room.air;
        double star = room.star;
        double starKelvin = star + MoistAir.ZERO_CELSIUS;
        double starSquare = starKelvin * starKelvin;
        airToFaces = 0;
        starToFaces = 0;
        airToStar = 0;
        for (int k = 0; k < temperature.length; k++) {
            boolean own = k < elements.shared;
            double toAir = own ? convection(k, air) : convective[k];
            double toStar = own ? radiation(k, starKelvin, starSquare) : radiant[k];
            double damped = 1 / (1 + (toAir + toStar) * rise[k]);
            double shifted = rise[k] * damped;
            double area = elements.area[k];
            convective[k] = toAir;
            radiant[k] = toStar;
            damping[k] = damped;
            airToFaces += area * toAir * (1 - shifted * toAir);
            starToFaces += area * toStar * (1 - shifted * toStar);
            airToStar += area * toAir * toStar * shifted;
        }
    }

    private double convection(int k, double air) {
        double warmer = temperature[k] - air;
        return elements.insideFixed[k]
                + CubeRoot.of(Math.abs(warmer)) * (warmer >= 0 ? elements.insideWarm[k] : elements.insideCool[k]);
    }

    private double radiation(int k, double starKelvin, double starSquare) {
        double kelvin = temperature[k] + MoistAir.ZERO_CELSIUS;
        return elements.insideRadiant[k] * (kelvin * kelvin + starSquare) * (kelvin + starKelvin);
    }

    /**
     * Renews the films of the face of a shared wall alone: what lies behind it, and so its {@link #rise}, hangs on the films
     * of the other room. Returns them together, W/(m²·K).
     */
    double refreshShared(int k, double air, double star) {
        double starKelvin = star + MoistAir.ZERO_CELSIUS;
        convective[k] = convection(k, air);
        radiant[k] = radiation(k, starKelvin, starKelvin * starKelvin);
        return convective[k] + radiant[k];
    }

    /** Heat out of shared walls in the last step, less the sunlight that they absorbed in this room, W. */
    double heatFromSharedWalls() {
        double heat = 0;
        for (int k = elements.shared; k < temperature.length; k++) {
            heat -= elements.area[k] * flux[k];
        }
        return heat;
    }

    /** Sums what the faces give in a step. */
    void drive(int row) {
        double toAir = 0;
        double toStar = 0;
        double[] table = this.table;
        double[] area = elements.area;
        double[] still = this.still;
        double[] rise = this.rise;
        double[] latent = this.latent;
        double[] convective = this.convective;
        double[] radiant = this.radiant;
        double[] damping = this.damping;
        double[] absorbed = this.absorbed;
        int column = row + RoomDrivers.HEAD + RoomDrivers.SUN_INSIDE;
        for (int k = 0; k < absorbed.length; k++) {
            double taken = table[column + RoomDrivers.PER_ELEMENT * k] + latent[k];
            double heat = area[k] * damping[k] * (still[k] + rise[k] * taken);
            absorbed[k] = taken;
            toAir += convective[k] * heat;
            toStar += radiant[k] * heat;
        }
        facesToAir = toAir;
        facesToStar = toStar;
    }

    /** Temperature that a face would come to between given air and radiant node if nothing condensed, °C. */
    double expected(int k, int row, double air, double star) {
        double light = table[row + RoomDrivers.HEAD + RoomDrivers.PER_ELEMENT * k + RoomDrivers.SUN_INSIDE];
        double offered = convective[k] * (air - still[k]) + radiant[k] * (star - still[k]) + light;
        return still[k] + rise[k] * damping[k] * offered;
    }

    /** Rise per flux into the face with its films, m²·K/W. */
    double risePerFlux(int k) {
        return rise[k] * damping[k];
    }

    /** Sets temperatures and fluxes once air and radiant node are known. */
    void settle(double air, double star) {
        double[] still = this.still;
        double[] rise = this.rise;
        double[] convective = this.convective;
        double[] radiant = this.radiant;
        double[] damping = this.damping;
        double[] absorbed = this.absorbed;
        double[] flux = this.flux;
        double[] temperature = this.temperature;
        for (int k = 0; k < temperature.length; k++) {
            double base = still[k];
            double offered = convective[k] * (air - base) + radiant[k] * (star - base) + absorbed[k];
            double entering = offered * damping[k];
            flux[k] = entering;
            temperature[k] = base + rise[k] * entering;
        }
    }

    void copyFrom(InnerFaces other) {
        System.arraycopy(other.temperature, 0, temperature, 0, temperature.length);
        System.arraycopy(other.rise, 0, rise, 0, rise.length);
        System.arraycopy(other.convective, 0, convective, 0, convective.length);
        System.arraycopy(other.radiant, 0, radiant, 0, radiant.length);
        System.arraycopy(other.damping, 0, damping, 0, damping.length);
        airToFaces = other.airToFaces;
        starToFaces = other.starToFaces;
        airToStar = other.airToStar;
    }
}
