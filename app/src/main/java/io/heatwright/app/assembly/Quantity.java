package io.heatwright.app.assembly;

import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;

/** What a column of an account measures, in the units that builders use. */
enum Quantity {
    THICKNESS("mm", "in") {
        @Override
        double written(double inside, UnitSystem system) {
            return UnitFamily.LENGTH.unit(unit(system)).orElseThrow().written(inside);
        }
    },
    CONDUCTIVITY("W/mK", "Btu·in/h·ft²·°F") {
        @Override
        double written(double inside, UnitSystem system) {
            return UnitFamily.CONDUCTIVITY.preferred(system).written(inside);
        }
    },
    RESISTANCE("m²K/W", "h·ft²·°F/Btu") {
        @Override
        double written(double inside, UnitSystem system) {
            return UnitFamily.THERMAL_RESISTANCE.preferred(system).written(inside);
        }
    },
    TRANSMITTANCE("W/m²K", "Btu/h·ft²·°F") {
        @Override
        double written(double inside, UnitSystem system) {
            return UnitFamily.THERMAL_TRANSMITTANCE.preferred(system).written(inside);
        }
    },
    TEMPERATURE("°C", "°F") {
        @Override
        double written(double inside, UnitSystem system) {
            return UnitFamily.TEMPERATURE.preferred(system).written(inside);
        }

        @Override
        String print(double inside, UnitSystem system) {
            return Figures.decimals(written(inside, system), 1);
        }
    },
    HEAT_CAPACITY("kJ/m²K", "Btu/ft²·°F") {
        @Override
        double written(double inside, UnitSystem system) {
            return inside * (system == UnitSystem.US ? SQUARE_FOOT / (BTU * 1.8) : 0.001);
        }
    },
    MASS("kg/m²", "lb/ft²") {
        @Override
        double written(double inside, UnitSystem system) {
            return system == UnitSystem.US ? UnitFamily.MASS.preferred(system).written(inside) * SQUARE_FOOT : inside;
        }
    };

    private static final double SQUARE_FOOT = 0.09290304;
    private static final double BTU = 1055.05585262;
    private static final int DIGITS = 3;

    private final String metric;
    private final String us;

    Quantity(String metric, String us) {
        this.metric = metric;
        this.us = us;
    }

    String unit(UnitSystem system) {
        return system == UnitSystem.US ? us : metric;
    }

    abstract double written(double inside, UnitSystem system);

    String print(double inside, UnitSystem system) {
        return Figures.significant(written(inside, system), DIGITS);
    }
}
