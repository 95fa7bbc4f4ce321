package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.defaults.EraBand;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.defaults.WindowTable;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Films;
import io.heatwright.room.Films.Roughness;
import io.heatwright.room.Glazing;
import io.heatwright.room.Glazing.Gap;
import io.heatwright.room.Glazing.Gas;
import io.heatwright.room.Glazing.Pane;
import io.heatwright.room.Window;
import java.util.ArrayList;
import java.util.function.Supplier;

/**
 * Reads the glass of a window: every pane; or the label; or words, which stand for a labelled whole window. A window known
 * by its label, frame included, becomes a glazing without frame that would be labelled the same.
 */
final class GlassReader {

    private static final String USUAL_FRAME = "wood or vinyl";
    private static final double SINGLE = 4.5;
    private static final double TRIPLE = 1.4;

    private final Spread<EraBand> bands;
    private final Draft draft;

    GlassReader(Spread<EraBand> bands, Draft draft) {
        this.bands = bands;
        this.draft = draft;
    }

    Window window(Answers answers, String name, double area, double tilt, double azimuth) {
        var films = films(answers, Roughness.VERY_SMOOTH);
        if (!answers.has("panes")) {
            var shade = sunlit(draft.word(answers, "shade", "shade on the " + name));
            return new Window(name, area, tilt, azimuth, rated(answers, name), 0, 1, shade, films);
        }
        var frame = answers.quantity("frame share", UnitFamily.SHARE).orElse(0);
        var conductance = answers.quantity("frame conductance", UnitFamily.FILM_COEFFICIENT)
                .orElse(5);
        var shade = answers.word("shade").map(GlassReader::sunlit).orElse(1.0);
        return new Window(name, area, tilt, azimuth, exact(answers, name), frame, conductance, shade, films);
    }

    /** Glass of a window that is itself assumed: its path is the room's list of windows. */
    Window assumed(Answers room, String name, double area, double azimuth) {
        var path = room.join("windows");
        var glazing = glazing(path + ".glazing", () -> "double");
        var row = WindowTable.find(glazing, USUAL_FRAME);
        var glass = draft.glazing(row.uFactor(), row.solarHeatGainCoefficient(), row.panes());
        return new Window(name, area, 90, azimuth, glass, 0, 1, 1, new Films.Varying(Roughness.VERY_SMOOTH));
    }

    /** Films as they are given, each side by itself. */
    static Films films(Answers answers, Roughness roughness) {
        var outside = answers.quantity("outside film", UnitFamily.FILM_COEFFICIENT);
        var inside = answers.quantity("inside film", UnitFamily.FILM_COEFFICIENT);
        if (outside.isPresent()) {
            return inside.isPresent()
                    ? new Films.Fixed(outside.getAsDouble(), inside.getAsDouble())
                    : new Films.FixedOutside(outside.getAsDouble());
        }
        return inside.isPresent()
                ? new Films.FixedInside(inside.getAsDouble(), roughness)
                : new Films.Varying(roughness);
    }

    private Glazing rated(Answers answers, String name) {
        var u = answers.quantity("u", UnitFamily.THERMAL_TRANSMITTANCE);
        var shgc = answers.quantity("shgc", UnitFamily.SHARE);
        if (u.isPresent() && shgc.isPresent()) {
            return draft.glazing(u.getAsDouble(), shgc.getAsDouble(), panes(u.getAsDouble()));
        }
        var glazing = answers.word("glazing")
                .orElseGet(() -> glazing(answers.join("glazing"), () -> glassOfLabel(u.orElse(Double.NaN))));
        var recent = bands.likely().compareTo(EraBand.FROM_2000) >= 0;
        var worst = recent ? "aluminum thermal break" : "aluminum";
        var frames = new Spread<>(USUAL_FRAME, USUAL_FRAME, worst);
        var frame = draft.word(answers, "frame", "frame of the " + name, frames);
        var row = WindowTable.find(glazing, frame.equals("none") ? USUAL_FRAME : frame);
        return draft.glazing(
                u.orElse(row.uFactor()),
                shgc.orElse(row.solarHeatGainCoefficient()),
                u.isPresent() ? panes(u.getAsDouble()) : row.panes());
    }

    private static int panes(double u) {
        return u > SINGLE ? 1 : u < TRIPLE ? 3 : 2;
    }

    private static String glassOfLabel(double u) {
        return u > SINGLE ? "single" : u < TRIPLE ? "triple" : u < 2.6 ? "double low-e" : "double";
    }

    /** Older windows have often been replaced or given storm windows; newer ones are coated. */
    private String glazing(String path, Supplier<String> known) {
        var likely = bands.likely();
        var recent = likely.compareTo(EraBand.FROM_2000) >= 0;
        var old = likely.compareTo(EraBand.THE_1980S) < 0;
        var best = recent ? "double low-e solar control" : "double";
        var usual = recent ? "double low-e" : old ? "single with storm" : known.get();
        var worst = recent ? "double" : "single";
        return draft.assume(
                path,
                "glass of the windows",
                new Spread<>(best, usual, worst),
                w -> w,
                Draft.JUDGEMENT,
                "Hold a light to the glass and count the reflections: two for each pane.");
    }

    private static double sunlit(String shade) {
        return switch (shade) {
            case "some" -> 0.6;
            case "heavy" -> 0.25;
            default -> 1;
        };
    }

    private Glazing exact(Answers answers, String name) {
        var panes = new ArrayList<Pane>();
        for (var pane : answers.groups("panes")) {
            panes.add(pane(pane));
        }
        var gaps = new ArrayList<Gap>();
        for (var gap : answers.groups("gaps")) {
            var gas = gap.word("gas").filter(g -> g.equals("argon")).isPresent() ? Gas.ARGON : Gas.AIR;
            gaps.add(new Gap(gap.quantity("thickness", UnitFamily.LENGTH).orElse(0.012), gas));
        }
        if (panes.isEmpty() || panes.size() > 3 || gaps.size() != panes.size() - 1) {
            var problem = "there are " + panes.size() + " panes with " + gaps.size() + " gaps";
            var allowed = "one to three panes, and one gap fewer";
            draft.add(Finding.error(answers.place("panes"), answers.join("panes"), "", problem, allowed));
        }
        return new Glazing(name, panes, gaps);
    }

    private Pane pane(Answers pane) {
        var transmittance = share(pane, "transmittance", 0);
        var front = share(pane, "reflectance", 0);
        var back = share(pane, "back reflectance", front);
        if (transmittance + Math.max(front, back) > 1) {
            var problem = "transmittance and reflectance together are more than 1";
            draft.add(Finding.error(pane.branch().place(), pane.path(), "", problem, "a sum of at most 1"));
        }
        var emittance = share(pane, "emittance", 0.84);
        return new Pane(
                pane.quantity("thickness", UnitFamily.LENGTH).orElse(0.003),
                draft.quietly(pane, "conductivity", UnitFamily.CONDUCTIVITY),
                transmittance,
                front,
                back,
                emittance,
                share(pane, "back emittance", emittance));
    }

    private static double share(Answers pane, String key, double otherwise) {
        return pane.quantity(key, UnitFamily.SHARE).orElse(otherwise);
    }
}
