package io.heatwright.home.defaults;

import io.heatwright.home.assembly.AirLayer;
import io.heatwright.home.assembly.Course;
import io.heatwright.home.assembly.HeatFlow;
import io.heatwright.home.assembly.MaterialTable;
import io.heatwright.home.assembly.SurfaceFilms;
import io.heatwright.room.Layer;
import io.heatwright.room.Layer.Resistance;
import io.heatwright.room.Layer.Solid;
import java.util.ArrayList;
import java.util.List;

/**
 * A framed wall with what {@link Assemblies} lumps together taken apart: sheathing, studs, and between them what the
 * table's transmittance leaves by parallel paths. That this comes out within a tenth of the nominal insulation, with an
 * air space where the cavity is not full, is the check of the table ({@code AssemblyCatalogueTest}).
 */
final class OpenedWall {

    /** Area of studs, plates and headers, 16 inches apart ([ashrae2017] chapter 27). */
    private static final double SHARE = 0.25;

    /** Nominal insulation beyond which studs are deep, h·ft²·°F/Btu. */
    private static final double SHALLOW = 15;

    private static final double SHALLOW_STUD = 0.089;
    private static final double DEEP_STUD = 0.140;
    private static final double LEAST = 0.05;

    private static final Solid SHEATHING = MaterialTable.named("OSB").layer("OSB", 0.011);
    private static final Solid FOAM = MaterialTable.named("XPS").layer("XPS", 0.0254);
    private static final Resistance GAP = new Resistance("air gap", AirLayer.resistance(0.0254, HeatFlow.HORIZONTAL));

    private OpenedWall() {}

    /**
     * Opens a wall if it has studs, the rows of its table reach so far, and its transmittance leaves something between the
     * studs.
     */
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
        var stud = MaterialTable.named("softwood").layer("softwood", depth);
        var around = films.together()
                + board.resistance()
                + outside.stream().mapToDouble(Layer::resistance).sum();
        var left = kind.transmittance(insulation) / AssemblyTable.SI - SHARE / (around + stud.resistance());
        var between = (1 - SHARE) / left - around;
        if (outside.isEmpty() || insulation > kind.most() || !(left > 0) || !(between > LEAST)) {
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
