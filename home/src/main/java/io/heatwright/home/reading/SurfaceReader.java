package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.assembly.Exposure;
import io.heatwright.home.keys.Compass;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Boundary;
import io.heatwright.room.Construction;
import io.heatwright.room.Films;
import io.heatwright.room.Films.Roughness;
import io.heatwright.room.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads surfaces of which every layer is given. */
final class SurfaceReader {

    private static final double INDOORS = 20;

    private final Answers answers;
    private final Draft draft;

    private SurfaceReader(Answers answers, Draft draft) {
        this.answers = answers;
        this.draft = draft;
    }

    static List<Surface> surfaces(Answers room, Draft draft) {
        var surfaces = new ArrayList<Surface>();
        for (var item : room.groups("surfaces")) {
            var reader = new SurfaceReader(item, draft);
            if (!reader.behind().equals("room")) {
                surfaces.add(reader.surface());
            }
        }
        if (room.groups("surfaces").isEmpty()) {
            var problem = "is empty";
            draft.add(
                    Finding.error(room.place("surfaces"), room.join("surfaces"), "", problem, "at least one surface"));
        }
        return surfaces;
    }

    /** Surfaces behind which another room lies. */
    static List<Adjoining> shared(Answers room, Draft draft) {
        var shared = new ArrayList<Adjoining>();
        for (var item : room.groups("surfaces")) {
            var reader = new SurfaceReader(item, draft);
            if (reader.behind().equals("room")) {
                shared.add(reader.adjoining());
            }
        }
        return shared;
    }

    private Adjoining adjoining() {
        if (answers.has("behind") && !answers.word("behind").equals(Optional.of("room"))) {
            var problem = "names a room, but says that something else lies behind it";
            draft.add(Finding.error(
                    answers.place("room"),
                    answers.join("room"),
                    answers.text("room").orElse(""),
                    problem,
                    "behind: room"));
        }
        if (!answers.has("room")) {
            var problem = "the surface does not say which room lies behind it";
            draft.add(Finding.error(answers.branch().place(), answers.path(), "", problem, "room: the name of a room"));
        }
        return new Adjoining(
                answers.branch().place(),
                answers.path(),
                answers.text("room").orElse(""),
                surface(),
                DoorReader.open(answers, () -> "none", draft));
    }

    private Surface surface() {
        var name = answers.text("name").orElse("surface");
        var construction = new Construction(
                name,
                LayerReader.layers(answers, tilt(), exposure(), draft),
                share("outside emittance"),
                share("inside emittance"),
                share("outside absorptance"),
                share("inside absorptance"));
        return new Surface(
                name,
                answers.quantity("area", UnitFamily.AREA).orElse(Double.NaN),
                tilt(),
                azimuth(),
                construction,
                boundary(),
                films(),
                ShadeReader.shading(answers, draft));
    }

    private double tilt() {
        return answers.quantity("tilt", UnitFamily.ANGLE).orElse(90);
    }

    private double azimuth() {
        var faces = answers.text("faces").map(Compass::degrees);
        var weather = behind().equals("outdoors") && tilt() > 0 && tilt() < 180;
        if (faces.isEmpty() && weather) {
            var problem = "the surface meets the weather and does not say where it faces";
            draft.add(Finding.error(answers.branch().place(), answers.path(), "", problem, "faces: south"));
        }
        return faces.orElse(0.0);
    }

    private String behind() {
        return answers.has("room") ? "room" : answers.word("behind").orElse("outdoors");
    }

    private Exposure exposure() {
        return switch (behind()) {
            case "outdoors" -> yes("wind") ? Exposure.WEATHER : Exposure.STILL_AIR;
            case "ground" -> Exposure.SOIL;
            default -> Exposure.STILL_AIR;
        };
    }

    private Boundary boundary() {
        var temperature = answers.quantity("temperature", UnitFamily.TEMPERATURE);
        return switch (behind()) {
            case "same", "room" -> new Boundary.SameAsRoom();
            case "steady" -> new Boundary.Steady(needed("temperature", UnitFamily.TEMPERATURE));
            case "buffer" -> new Boundary.Buffer(share("outdoor share"), temperature.orElse(INDOORS));
            case "ground" ->
                new Boundary.Ground(
                        temperature.orElse(Double.NaN),
                        temperature.isEmpty()
                                ? 1
                                : answers.quantity("swing", UnitFamily.TEMPERATURE_DIFFERENCE)
                                        .orElse(0),
                        temperature.isEmpty()
                                ? 0
                                : answers.quantity("coldest day", UnitFamily.NUMBER)
                                        .orElse(1));
            default -> new Boundary.Outdoors(yes("sun"), yes("wind"));
        };
    }

    private Films films() {
        var word = answers.word("roughness").orElse("medium smooth");
        return GlassReader.films(answers, Roughness.valueOf(HomeDraft.upper(word)));
    }

    private double needed(String key, UnitFamily family) {
        var given = answers.quantity(key, family);
        if (given.isEmpty()) {
            var problem = "the surface needs a " + key;
            var allowed = key + ": " + answers.key(key).example();
            draft.add(Finding.error(answers.branch().place(), answers.path(), "", problem, allowed));
        }
        return given.orElse(INDOORS);
    }

    private double share(String key) {
        return draft.quietly(answers, key, UnitFamily.SHARE);
    }

    private boolean yes(String key) {
        return answers.yes(key).orElse(true);
    }
}
