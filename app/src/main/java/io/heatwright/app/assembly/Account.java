package io.heatwright.app.assembly;

import io.heatwright.home.HomeRoom;
import io.heatwright.home.assembly.Assembly;
import io.heatwright.home.assembly.AssemblyAccount;
import io.heatwright.home.assembly.AssemblyAccount.WinterCase;
import io.heatwright.home.assembly.Course;
import io.heatwright.home.assembly.Exposure;
import io.heatwright.home.assembly.FilmRule;
import io.heatwright.home.assembly.LayerAccount;
import io.heatwright.home.assembly.Material;
import io.heatwright.home.assembly.MaterialTable;
import io.heatwright.home.defaults.AssemblyCatalogue;
import io.heatwright.home.defaults.NamedAssembly;
import io.heatwright.home.defaults.WindowTable;
import io.heatwright.home.quantity.Figures;
import io.heatwright.room.Boundary;
import io.heatwright.room.Glazing;
import io.heatwright.room.GlazingRating;
import io.heatwright.room.SharedWall;
import io.heatwright.room.Surface;
import io.heatwright.room.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is printed of one wall, roof, floor, door or window.
 *
 * @param room key of the room it bounds, empty if it belongs to none
 * @param name as printed to people
 * @param kind what it is, empty if its name says so
 * @param usual its insulation and when it is usual, as far as they are known
 * @param area m², NaN if it has none
 * @param transmittance W/(m²·K)
 * @param solarHeatGainCoefficient 0 to 1, NaN of what is opaque
 * @param winter temperatures on either side, the outer NaN if it follows from the weather
 * @param films where the films come from
 * @param framed the framed course, if it has one
 * @param remark what else must be known
 * @param source where its layers come from
 * @param layers films and layers from outside to inside
 */
record Account(
        String room,
        String name,
        String kind,
        String usual,
        double area,
        double transmittance,
        double solarHeatGainCoefficient,
        WinterCase winter,
        String films,
        Optional<Course> framed,
        String remark,
        String source,
        List<LayerAccount> layers) {

    private static final Material GLASS = MaterialTable.named("glass");
    private static final String HOME = "the home file and its defaults";
    private static final String LABEL = "NFRC 100, winter, films of iso15099 section 8.3";
    private static final String AT_LABEL = "A window is always shown at the conditions of its label.";

    Account {
        layers = List.copyOf(layers);
    }

    static Account of(NamedAssembly named, String usual, FilmRule rule, WinterCase winter) {
        return of(
                "",
                named.assembly(),
                named.kind(),
                usual,
                Double.NaN,
                extrapolated(named),
                named.source(),
                rule,
                winter);
    }

    static Account of(Assembly assembly, String source, FilmRule rule, WinterCase winter) {
        return of("", assembly, "", "", Double.NaN, "", source, rule, winter);
    }

    private static String extrapolated(NamedAssembly named) {
        return AssemblyCatalogue.reach(named.name())
                .filter(reach -> named.insulation() > reach.rows())
                .map(reach -> "Beyond the table's " + Lists.label(reach.rows())
                        + " a unit of insulation counts three quarters (our choice).")
                .orElse("");
    }

    static Account of(String room, Surface surface, FilmRule rule, WinterCase winter) {
        var here = new WinterCase(behind(surface.boundary(), winter), winter.indoors());
        var remark = Double.isNaN(here.outdoors()) ? "How warm the soil is follows from the weather." : "";
        return of(room, Assembly.of(surface), "", "", surface.area(), remark, HOME, rule, here);
    }

    /** What a room shares with another, as seen from the room. */
    static Account of(HomeRoom room, SharedWall wall, HomeRoom neighbour, FilmRule rule, WinterCase winter) {
        var courses = wall.construction().layers().stream().map(Course::of).toList();
        var assembly = new Assembly(name(room, wall, neighbour), wall.tilt(), Exposure.STILL_AIR, courses);
        var here =
                new WinterCase(room.heated() == neighbour.heated() ? winter.indoors() : Double.NaN, winter.indoors());
        var cold = room.heated() ? neighbour.key() : room.key();
        var remark = "Shared with " + neighbour.key()
                + (room.heated() == neighbour.heated()
                        ? ", which is shown as warm as this room."
                        : ". How warm " + cold + " is follows from the weather.");
        return of(room.key(), assembly, "", "", wall.area(), remark, HOME, rule, here);
    }

    /** A wall is named after the room behind it, and so has another name from the other side. */
    private static String name(HomeRoom room, SharedWall wall, HomeRoom neighbour) {
        if (!wall.name().endsWith(" to " + room.key())) {
            return wall.name();
        }
        var what = wall.tilt() < 60 ? "ceiling" : wall.tilt() > 120 ? "floor" : "wall";
        return what + " to " + neighbour.key();
    }

    /** How warm it is behind a surface when it is so cold outdoors; NaN of soil that waits for the weather. */
    private static double behind(Boundary boundary, WinterCase winter) {
        if (boundary instanceof Boundary.SameAsRoom) {
            return winter.indoors();
        }
        if (boundary instanceof Boundary.Buffer b) {
            return b.outdoorShare() * winter.outdoors() + (1 - b.outdoorShare()) * b.indoorTemperature();
        }
        if (boundary instanceof Boundary.Steady s) {
            return s.temperature();
        }
        if (boundary instanceof Boundary.SpaceOnGround s) {
            return s.outdoorShare() * winter.outdoors() + (1 - s.outdoorShare()) * behind(s.soil(), winter);
        }
        return boundary instanceof Boundary.Ground g ? g.meanTemperature() - g.amplitude() : winter.outdoors();
    }

    private static Account of(
            String room,
            Assembly assembly,
            String kind,
            String usual,
            double area,
            String remark,
            String source,
            FilmRule rule,
            WinterCase winter) {
        var account = AssemblyAccount.of(assembly, rule, winter);
        return new Account(
                room,
                assembly.name(),
                kind,
                usual,
                area,
                account.transmittance(),
                Double.NaN,
                winter,
                account.films().source(),
                assembly.courses().stream().filter(c -> c.framing().isPresent()).findFirst(),
                remark,
                source,
                account.layers());
    }

    static Account of(WindowTable.Row row, String usual) {
        var glazing = Glazing.matching(row.uFactor(), row.solarHeatGainCoefficient(), row.panes());
        var name = row.glazing() + ", " + row.frame();
        return of(
                "",
                glazing,
                name,
                "window",
                usual,
                Double.NaN,
                AT_LABEL + " The panes are some that would be labelled so.",
                "openstudio-hpxml");
    }

    static Account of(String room, Window window) {
        var remark = window.frameShare() > 0
                ? " Glass alone, without the frame that is " + Figures.significant(100 * window.frameShare(), 2)
                        + " % of the area."
                : "";
        return of(room, window.glazing(), window.name(), "window", "", window.area(), AT_LABEL + remark, HOME);
    }

    private static Account of(
            String room,
            Glazing glazing,
            String name,
            String kind,
            String usual,
            double area,
            String remark,
            String source) {
        var rating = GlazingRating.of(glazing);
        return new Account(
                room,
                name,
                kind,
                usual,
                area,
                rating.uFactor(),
                rating.solarHeatGainCoefficient(),
                WinterCase.LABEL,
                LABEL,
                Optional.empty(),
                remark,
                source,
                panes(glazing, rating.uFactor()));
    }

    private static List<LayerAccount> panes(Glazing glazing, double transmittance) {
        var lines = new ArrayList<LayerAccount>();
        var courses = GlazingRating.winterCourses(glazing);
        for (var i = 0; i < courses.size(); i++) {
            var course = courses.get(i);
            var isPane = i % 2 == 1;
            var name = i == 0
                    ? "outside air film"
                    : i == courses.size() - 1
                            ? "inside air film"
                            : isPane
                                    ? "pane " + (i + 1) / 2
                                    : "gap of "
                                            + glazing.gaps()
                                                    .get(i / 2 - 1)
                                                    .gas()
                                                    .name()
                                                    .toLowerCase(Locale.ROOT);
            var mass = isPane ? course.thickness() * GLASS.density() : 0;
            lines.add(new LayerAccount(
                    name,
                    course.thickness(),
                    isPane ? glazing.panes().get(i / 2).conductivity() : Double.NaN,
                    course.resistance(),
                    course.resistance() * transmittance,
                    course.outerTemperature(),
                    course.innerTemperature(),
                    mass * GLASS.specificHeat(),
                    mass));
        }
        return lines;
    }

    /** Whether the temperatures on both sides are known. */
    boolean hasTemperatures() {
        return !Double.isNaN(winter.outdoors());
    }

    /** Everything together, as a last line. */
    LayerAccount total() {
        return new LayerAccount(
                "total",
                layers.stream()
                        .mapToDouble(LayerAccount::thickness)
                        .filter(Double::isFinite)
                        .sum(),
                Double.NaN,
                1 / transmittance,
                1,
                winter.outdoors(),
                winter.indoors(),
                layers.stream().mapToDouble(LayerAccount::heatCapacity).sum(),
                layers.stream().mapToDouble(LayerAccount::mass).sum());
    }
}
