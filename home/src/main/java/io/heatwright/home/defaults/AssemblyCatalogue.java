package io.heatwright.home.defaults;

import static io.heatwright.home.defaults.AssemblyFamily.lumped;

import io.heatwright.home.assembly.Assembly;
import io.heatwright.home.assembly.Course;
import io.heatwright.home.assembly.Exposure;
import io.heatwright.home.assembly.MaterialTable;
import io.heatwright.home.tree.NearestWord;
import io.heatwright.home.tree.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assemblies by name and time of building: those that rooms get if nobody says more, and their kin. */
public final class AssemblyCatalogue {

    private static final int EVER = 9999;

    private AssemblyCatalogue() {}

    /**
     * Lists all assemblies.
     *
     * @return walls, roofs, ceilings, floors, partitions, doors; each from old to new
     */
    public static List<NamedAssembly> all() {
        var rows = new ArrayList<NamedAssembly>();
        families().forEach(family -> rows.addAll(family.byTime()));
        rows.addAll(timeless());
        return List.copyOf(rows);
    }

    /**
     * Finds the assemblies of a name.
     *
     * @param name as written; letters' case, blanks and hyphens make no difference
     * @return from old to new, empty if the name is not known
     */
    public static List<NamedAssembly> called(String name) {
        for (var family : families()) {
            if (isCalled(family, name)) {
                return family.byTime();
            }
        }
        return timeless().stream().filter(a -> Spelling.same(a.name(), name)).toList();
    }

    /**
     * Finds an assembly with some other insulation.
     *
     * @param name as written
     * @param insulation nominal, h·ft²·°F/Btu, not negative
     * @return the assembly, or nothing if the name is not known or leaves no room for insulation
     */
    public static Optional<NamedAssembly> insulated(String name, double insulation) {
        return families().stream()
                .filter(family -> isCalled(family, name))
                .map(family -> family.with(insulation, 0, EVER))
                .findFirst();
    }

    /**
     * How much insulation an assembly may be asked for with.
     *
     * @param least of the first row of its table, h·ft²·°F/Btu
     * @param rows of the last row, beyond which transmittance is extrapolated, h·ft²·°F/Btu
     * @param most of the last row, or what is usual in some time if that is more, h·ft²·°F/Btu
     */
    public record Reach(double least, double rows, double most) {}

    /**
     * Tells how much insulation an assembly may have.
     *
     * @param name as written
     * @return the reach, or nothing if the name is not known or leaves no room for insulation
     */
    public static Optional<Reach> reach(String name) {
        return families().stream()
                .filter(family -> isCalled(family, name))
                .map(family -> new Reach(family.table().least(), family.table().most(), family.most()))
                .filter(reach -> reach.most() > 0)
                .findFirst();
    }

    /**
     * Finds the name that was probably meant.
     *
     * @param name as written
     * @param more names that are known besides
     * @return the nearest, or nothing
     */
    public static Optional<String> nearest(String name, List<String> more) {
        var names = new ArrayList<String>();
        families().forEach(family -> names.add(family.name()));
        timeless().forEach(row -> names.add(row.name()));
        names.addAll(more);
        families().forEach(family -> names.addAll(family.synonyms()));
        return NearestWord.to(name, names);
    }

    private static boolean isCalled(AssemblyFamily family, String name) {
        return Spelling.same(family.name(), name) || family.synonyms().stream().anyMatch(s -> Spelling.same(s, name));
    }

    private static List<AssemblyFamily> families() {
        var families = new ArrayList<AssemblyFamily>();
        for (var wall : WallKind.values()) {
            families.add(AssemblyFamily.of(wall));
        }
        families.add(new AssemblyFamily(
                "knee wall",
                List.of("attic wall"),
                "wall",
                AssemblyTable.KNEE_WALL,
                90,
                Exposure.STILL_AIR,
                band -> band.walls().likely(),
                "judgement",
                r -> lumped(Assemblies.kneeWall(r))));
        families.add(roof("roof", AssemblyTable.ROOF, "flat roof", "sloped roof", "cathedral ceiling"));
        families.add(roof("insulated roof", AssemblyTable.INSULATED_ROOF, "roof with insulated sheathing"));
        families.add(new AssemblyFamily(
                "ceiling",
                List.of("attic", "attic ceiling", "ceiling below attic"),
                "ceiling",
                AssemblyTable.CEILING,
                0,
                Exposure.STILL_AIR,
                band -> band.attic().likely(),
                "memory",
                r -> lumped(Assemblies.ceiling(r))));
        families.add(new AssemblyFamily(
                "floor",
                List.of("wooden floor", "raised floor", "floor over crawlspace"),
                "floor",
                AssemblyTable.FLOOR,
                180,
                Exposure.STILL_AIR,
                band -> band.floor().likely(),
                "memory",
                r -> lumped(Assemblies.floor(r))));
        return families;
    }

    private static AssemblyFamily roof(String name, AssemblyTable table, String... synonyms) {
        return new AssemblyFamily(
                name,
                List.of(synonyms),
                "roof",
                table,
                0,
                Exposure.WEATHER,
                band -> band.attic().likely(),
                "memory",
                r -> lumped(Assemblies.roof(table, r)));
    }

    /** What has been built alike at all times; transmittances stated to two figures, dimensions by our judgement. */
    private static List<NamedAssembly> timeless() {
        var softwood = MaterialTable.named("softwood");
        var panel = softwood.layer("wooden panel", 0.011);
        var stile = softwood.layer("wooden frame", 0.035);
        return List.of(
                always("inside wall", "partition", 90, Exposure.STILL_AIR, 1.8, lumped(Assemblies.partition())),
                always("inside floor", "partition", 180, Exposure.STILL_AIR, 1.4, lumped(Assemblies.storey(true))),
                always("inside ceiling", "partition", 0, Exposure.STILL_AIR, 1.6, lumped(Assemblies.storey(false))),
                always("wooden door", "door", 90, Exposure.WEATHER, 2.3, lumped(Assemblies.door())),
                always("panel door", "door", 90, Exposure.WEATHER, 3.3, List.of(Course.framed(panel, stile, 0.45))));
    }

    private static NamedAssembly always(
            String name, String kind, double tilt, Exposure exposure, double transmittance, List<Course> courses) {
        var assembly = new Assembly(name, tilt, exposure, courses);
        return new NamedAssembly(name, kind, 0, EVER, Double.NaN, assembly, transmittance, "ashrae2017; judgement");
    }
}
