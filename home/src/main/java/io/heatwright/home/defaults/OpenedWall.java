package io.heatwright.home.defaults;

import io.heatwright.home.assembly.Course;
import io.heatwright.home.assembly.SurfaceFilms;
import io.heatwright.room.Layer;
import io.heatwright.room.Layer.Resistance;
import io.heatwright.room.Layer.Solid;
import java.util.ArrayList;
import java.util.List;

/**
 * A framed wall with what {@link Assemblies} lumps together taken apart: sheathing, studs, and between them what the
 * table's transmittance leaves by parallel paths. That this comes out within a tenth of the nominal insulation, with an
 * air space where the cavity is not full, is the check of the table ({@code OpenedWallTest}).
 */
final class OpenedWall {

    /** Area of studs, plates and headers, 16 inches apart ([ashrae2017] chapter 27). */
    private static final double SHARE = 0.25;

    /** Nominal insulation beyond which studs are deep, h·ft²·°F/Btu. */
    private static final double SHALLOW = 15;

    private static final double SHALLOW_STUD = 0.089;
    private static final double DEEP_STUD = 0.140;
    private static final double LEAST = 0.05;
    private static final double US = 5.678263337;

    private static final Solid SHEATHING = new Solid("OSB", 0.011, 0.106, 650, 1880);
    private static final Solid FOAM = new Solid("XPS", 0.0254, 0.029, 40, 1500);
    private static final Resistance GAP = new Resistance("air gap", 0.18);

    private OpenedWall() {}

    /** Opens a wall if it has studs and its transmittance leaves something between them. */
    static List<Course> courses(AssemblyTable kind, double insulation, SurfaceFilms films) {
        var lumped = Assemblies.wall(kind, insulation).layers();
        var outside = switch (kind) {
            case WOOD_FRAME -> List.<Layer>of(lumped.get(0), SHEATHING);
            case BRICK_ON_FRAME -> List.<Layer>of(lumped.get(0), GAP, SHEATHING);
            case INSULATED_SHEATHING -> List.<Layer>of(lumped.get(0), FOAM, SHEATHING);
            default -> List.<Layer>of();
        };
        var board = lumped.get(lumped.size() - 1);
        var depth = insulation > SHALLOW ? DEEP_STUD : SHALLOW_STUD;
        var stud = new Solid("softwood", depth, 0.12, 445, 1630);
        var around = films.together()
                + board.resistance()
                + outside.stream().mapToDouble(Layer::resistance).sum();
        var left = kind.transmittance(insulation) * US - SHARE / (around + stud.resistance());
        var between = (1 - SHARE) / left - around;
        if (outside.isEmpty() || !(left > 0) || !(between > LEAST)) {
            return lumped.stream().map(Course::of).toList();
        }
        var name = insulation == 0 ? "empty cavity" : "insulation";
        var courses = new ArrayList<Course>();
        outside.forEach(layer -> courses.add(Course.of(layer)));
        courses.add(Course.framed(new Resistance(name, between), stud, SHARE));
        courses.add(Course.of(board));
        return courses;
    }
}
