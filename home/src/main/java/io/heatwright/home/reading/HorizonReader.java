package io.heatwright.home.reading;

import io.heatwright.home.keys.Compass;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Horizon;
import io.heatwright.room.Horizon.Obstruction;
import java.util.ArrayList;

/** Reads what hides the lower sky. A point of the compass stands for the eighth of the horizon around it. */
final class HorizonReader {

    private static final double HALF_SECTOR = 22.5;
    /** Sugar maple and London plane, in leaf and bare [heisler1986]; evergreens as trees in leaf (our choice). */
    private static final double IN_LEAF = 0.2;

    private static final double BARE = 0.6;

    private HorizonReader() {}

    static Horizon horizon(Answers home, Draft draft) {
        var sides = home.group("horizon");
        var found = new ArrayList<Obstruction>();
        for (var key : sides.group().keys()) {
            var point = key.name();
            var thing = sides.group(point);
            var alone = sides.quantity(point, UnitFamily.ANGLE);
            var height = alone.isPresent() ? alone : thing.quantity("height", UnitFamily.ANGLE);
            if (height.isEmpty()) {
                continue;
            }
            var summer = thing.quantity("summer", UnitFamily.SHARE);
            var winter = thing.quantity("winter", UnitFamily.SHARE);
            var isMeasured = summer.isPresent() && winter.isPresent();
            var what = isMeasured ? "solid" : draft.word(thing, "of", "what stands " + point + " of the home");
            var leaf = what.equals("solid") ? 0 : IN_LEAF;
            var bare = what.equals("trees") ? BARE : leaf;
            var middle = Compass.degrees(point);
            found.add(new Obstruction(
                    (middle - HALF_SECTOR + 360) % 360,
                    middle + HALF_SECTOR,
                    height.getAsDouble(),
                    summer.orElse(leaf),
                    winter.orElse(bare)));
        }
        return found.isEmpty() ? Horizon.CLEAR : Horizon.of(found);
    }
}
