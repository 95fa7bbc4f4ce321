package io.heatwright.equipment;

/** When a unit heats and when the heat that a home has besides it does. */
public sealed interface SwitchOver {

    /** Who heats, and who only makes up what the other lacks. */
    enum Duty {
        /** The unit; the supplement rests. */
        UNIT_ALONE,
        /** The supplement; the unit rests. */
        SUPPLEMENT_ALONE,
        /** The unit; the supplement gives what the unit cannot. */
        UNIT_FIRST,
        /** The supplement; the unit gives what the supplement cannot. */
        SUPPLEMENT_FIRST
    }

    /**
     * The supplement comes in when the room is too far below its setpoint, as its own thermostat set lower does.
     *
     * @param comesIn shortfall from which it helps, K, above {@code goesOut}
     * @param goesOut shortfall at which it stops, K, 0 or more
     */
    record Droop(double comesIn, double goesOut) implements SwitchOver {

        /** Checks the order. */
        public Droop {
            if (!(goesOut >= 0 && comesIn > goesOut)) {
                throw new IllegalArgumentException("The supplement must come in (" + comesIn
                        + " K below the setpoint) above where it goes out (" + goesOut + " K), which is at least 0 K.");
            }
        }
    }

    /**
     * An outdoor thermostat: above a temperature the unit alone.
     *
     * @param changeOver outdoor temperature, °C
     * @param both true if below it the unit goes on and the supplement makes up the rest; false if the unit stops
     */
    record OutdoorTemperature(double changeOver, boolean both) implements SwitchOver {}

    /**
     * Whichever gives a joule of heat cheaper in this step leads. The unit's efficiency is that of the moment: at this outdoor
     * and room air and this output, the lasting losses of frost and cycling taken off. The other one makes up what it lacks.
     *
     * @param electricityPrice $/J, 0 or more
     * @param fuelPrice of the higher heating value, $/J, 0 or more
     * @param margin by what share the other must be cheaper before the lead changes, 0 to below 1
     */
    record Cost(double electricityPrice, double fuelPrice, double margin) implements SwitchOver {

        /** Checks prices and margin. */
        public Cost {
            if (!(electricityPrice >= 0) || !(fuelPrice >= 0) || !(margin >= 0 && margin < 1)) {
                throw new IllegalArgumentException("Prices (" + electricityPrice + " and " + fuelPrice
                        + " $/J) must be at least 0 and the margin (" + margin + ") from 0 to below 1.");
            }
        }

        /** Cost of a joule of heat, $/J; infinity when there was none. */
        double of(Delivery delivery) {
            double heat = delivery.sensibleOutput();
            return heat > 0
                    ? (delivery.electricPower() * electricityPrice + delivery.fuelPower() * fuelPrice) / heat
                    : Double.POSITIVE_INFINITY;
        }
    }
}
