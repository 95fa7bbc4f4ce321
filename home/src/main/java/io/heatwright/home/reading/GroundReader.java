package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.RoomUse;
import io.heatwright.home.defaults.AssemblyTable;
import io.heatwright.home.defaults.EraBand;
import io.heatwright.home.defaults.GroundAssemblies;
import io.heatwright.home.defaults.Grounded;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.ground.EdgeInsulation;
import io.heatwright.home.ground.HeatedBasement;
import io.heatwright.home.ground.Soil;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Construction;
import io.heatwright.room.Surroundings.Terrain;
import java.util.List;

/** Reads what a room has to do with the ground, or assumes it. */
final class GroundReader {

    /** 7, 5 and 3 ft. */
    private static final Spread<Double> BASEMENT_DEPTH = new Spread<>(2.1336, 1.524, 0.9144);

    /** Nominal, required at the edge of heated slabs in cold places since about then (IECC; from memory). */
    private static final double CODE_EDGE = 10;

    private static final double LEAST_PERIMETER = 0.1;

    private final Answers answers;
    private final RoomSetting setting;
    private final RoomUse use;
    private final Spread<EraBand> bands;
    private final Draft draft;

    GroundReader(Answers answers, RoomSetting setting, RoomUse use, Spread<EraBand> bands, Draft draft) {
        this.answers = answers;
        this.setting = setting;
        this.use = use;
        this.bands = bands;
        this.draft = draft;
    }

    /** Who writes about a slab has one, and so has who lives below the ground. */
    boolean speaksOfSlab() {
        return answers.has("slab")
                || answers.quantity("below ground", UnitFamily.LENGTH).orElse(0) > 0;
    }

    /** Refuses what is written about the ground and means nothing with what lies below. */
    void goesWith(String below) {
        for (var key : List.of("slab", "below ground", "crawl space", "soil")) {
            var with = goWith(key);
            var nothing = key.equals("below ground")
                    && answers.quantity(key, UnitFamily.LENGTH).orElse(0) == 0;
            if (answers.has(key) && !nothing && !with.contains(below)) {
                var what = below.equals("room") ? "another room" : below;
                draft.add(Finding.error(
                        answers.place(key),
                        answers.join(key),
                        answers.text(key).orElse(""),
                        "does not go with " + what + " below",
                        "below: " + String.join(" or ", with) + ", or no " + key));
            }
        }
    }

    private static List<String> goWith(String key) {
        return switch (key) {
            case "crawl space" -> List.of("crawlspace");
            case "soil" -> List.of("slab", "crawlspace", "basement");
            default -> List.of("slab");
        };
    }

    /** How far the floor lies below the ground outside, m. */
    double depth() {
        var given = answers.quantity("below ground", UnitFamily.LENGTH);
        if (given.isPresent() || use != RoomUse.BASEMENT_ROOM) {
            return given.orElse(0);
        }
        var guess = Draft.guess(answers, "below ground");
        return draft.assume(
                answers.join("below ground"),
                "how far the floor lies below the ground",
                BASEMENT_DEPTH,
                FloorPlan::feet,
                guess.source(),
                guess.findOut());
    }

    Grounded slab(double area, double perimeter, double insulation) {
        var edge = edge();
        return GroundAssemblies.slab(area, exposed(perimeter), insulation, edge, soil());
    }

    HeatedBasement basement(double area, double perimeter, double depth, double insulation, double wall) {
        if (answers.group("slab").has("edge insulation")) {
            var slab = answers.group("slab");
            var problem = "is of a slab at the height of the ground, and this floor lies below it";
            var allowed = "insulation of the walls, which go down to the floor; or below ground: 0";
            draft.add(Finding.error(
                    slab.place("edge insulation"),
                    slab.join("edge insulation"),
                    slab.text("edge insulation").orElse(""),
                    problem,
                    allowed));
        }
        return GroundAssemblies.basement(area, exposed(perimeter), depth, insulation, wall, soil());
    }

    Grounded crawlSpace(double area, double perimeter, Construction floor) {
        var vented = draft.word(answers, "crawl space", "whether the crawl space has vents")
                .equals("vented");
        var shielding = shielding(setting.terrain());
        return GroundAssemblies.overCrawlSpace(area, exposed(perimeter), floor, vented, shielding, soil());
    }

    /** Wind at the vents over wind in the open: sheltered, average and exposed of [iso13370] table 8; whose, is our mapping. */
    private static double shielding(Terrain terrain) {
        return switch (terrain) {
            case CITY -> 0.02;
            case SUBURB -> 0.05;
            case OPEN, WATER -> 0.10;
        };
    }

    Grounded unheatedBasement(double area, double perimeter, Construction floor) {
        return GroundAssemblies.overBasement(area, exposed(perimeter), floor, soil());
    }

    private EdgeInsulation edge() {
        var slab = answers.group("slab");
        var given = Insulation.resistance(slab, "edge insulation");
        double nominal = Double.isNaN(given) ? assumedEdge(slab) : given;
        if (nominal == 0) {
            return EdgeInsulation.NONE;
        }
        return new EdgeInsulation(
                nominal * AssemblyTable.SI,
                draft.quantity(slab, "depth", "how far the insulation of the slab's edge reaches", UnitFamily.LENGTH),
                draft.word(slab, "runs", "which way the insulation of the slab's edge runs")
                        .equals("down"));
    }

    private double assumedEdge(Answers slab) {
        var guess = Draft.guess(slab, "edge insulation");
        var required = bands.low().compareTo(EraBand.FROM_2000) >= 0;
        return draft.assume(
                answers.join("slab") + ".edge insulation",
                "insulation of the slab's edge",
                new Spread<>(required ? CODE_EDGE : 0.0, 0.0, 0.0),
                Insulation::words,
                guess.source(),
                guess.findOut());
    }

    private Soil soil() {
        var word = draft.word(answers, "soil", "soil around the building");
        return Soil.valueOf(HomeDraft.upper(word));
    }

    private static double exposed(double perimeter) {
        return Math.max(LEAST_PERIMETER, perimeter);
    }
}
