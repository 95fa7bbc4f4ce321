package io.heatwright.app.comfort;

import io.heatwright.planner.comfort.AirSpeed;
import io.heatwright.planner.comfort.ComfortStandard;
import io.heatwright.planner.comfort.Person;
import io.heatwright.planner.comfort.Surroundings;

/**
 * One state as it was asked for, in SI units.
 *
 * @param standard whose vote
 * @param around air speed as given
 * @param person clothing as given
 * @param asGiven whether speed and clothing already count the body's own movement
 * @param controlled whether those in the room set the air's speed
 * @param limited whether figures beyond a model's limits are withheld
 * @param outdoors prevailing mean outdoor temperature, °C; NaN if not given
 */
record Asked(
        ComfortStandard standard,
        Surroundings around,
        Person person,
        boolean asGiven,
        boolean controlled,
        boolean limited,
        double outdoors) {

    /** The surroundings as the body meets them. */
    Surroundings met() {
        return asGiven
                ? around
                : new Surroundings(
                        around.air(),
                        around.radiant(),
                        AirSpeed.relative(around.airSpeed(), person.activity()),
                        around.humidity());
    }

    /** The person as clothing insulates in movement. */
    Person moving() {
        return asGiven ? person : person.moving(standard);
    }
}
