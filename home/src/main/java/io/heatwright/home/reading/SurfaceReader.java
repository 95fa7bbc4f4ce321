package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.keys.Compass;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Boundary;
import io.heatwright.room.Construction;
import io.heatwright.room.Films;
import io.heatwright.room.Films.Roughness;
import io.heatwright.room.Layer;
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
        var door = answers.word("door").orElse("none");
        return new Adjoining(
                answers.branch().place(),
                answers.path(),
                answers.text("room").orElse(""),
                surface(),
                DoorReader.open(answers, door, draft));
    }

    private Surface surface() {
        var name = answers.text("name").orElse("surface");
        var construction = new Construction(
                name,
                layers(),
                share("outside emittance"),
                share("inside emittance"),
                share("outside absorptance"),
                share("inside absorptance"));
        return new Surface(
                name,
                answers.quantity("area", UnitFamily.AREA).orElse(Double.NaN),
                answers.quantity("tilt", UnitFamily.ANGLE).orElse(90),
                azimuth(),
                construction,
                boundary(),
                films());
    }

    private double azimuth() {
        var faces = answers.text("faces").map(Compass::degrees);
        var tilt = answers.quantity("tilt", UnitFamily.ANGLE).orElse(90);
        var weather = behind().equals("outdoors") && tilt > 0 && tilt < 180;
        if (faces.isEmpty() && weather) {
            var problem = "the surface meets the weather and does not say where it faces";
            draft.add(Finding.error(answers.branch().place(), answers.path(), "", problem, "faces: south"));
        }
        return faces.orElse(0.0);
    }

    private String behind() {
        return answers.has("room") ? "room" : answers.word("behind").orElse("outdoors");
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
                        answers.quantity("swing", UnitFamily.TEMPERATURE_DIFFERENCE)
                                .orElse(temperature.isPresent() ? 0 : Double.NaN),
                        answers.quantity("coldest day", UnitFamily.NUMBER)
                                .orElse(temperature.isPresent() ? 1 : Double.NaN));
            default -> new Boundary.Outdoors(yes("sun"), yes("wind"));
        };
    }

    private Films films() {
        var word = answers.word("roughness").orElse("medium smooth");
        return GlassReader.films(answers, Roughness.valueOf(HomeDraft.upper(word)));
    }

    private List<Layer> layers() {
        var layers = new ArrayList<Layer>();
        for (var item : answers.groups("layers")) {
            layers.add(layer(item));
        }
        if (layers.isEmpty()) {
            var problem = "has no layer";
            draft.add(Finding.error(
                    answers.place("layers"), answers.join("layers"), "", problem, "at least one layer, outside first"));
            layers.add(new Layer.Resistance("nothing", 0.1));
        }
        return layers;
    }

    private Layer layer(Answers item) {
        var name = item.text("material").orElse("layer");
        var resistance = item.quantity("resistance", UnitFamily.THERMAL_RESISTANCE);
        var thickness = item.quantity("thickness", UnitFamily.LENGTH);
        var conductivity = item.quantity("conductivity", UnitFamily.CONDUCTIVITY);
        if (resistance.isPresent() && thickness.isEmpty() && conductivity.isEmpty()) {
            return new Layer.Resistance(name, resistance.getAsDouble());
        }
        if (resistance.isPresent() || thickness.isEmpty() || conductivity.isEmpty()) {
            var problem = "the layer of " + name + " needs thickness and conductivity, or a resistance alone";
            var allowed = "thickness: 12 mm, conductivity: 0.16 W/mK; or resistance: R-3";
            draft.add(Finding.error(item.branch().place(), item.path(), "", problem, allowed));
            return new Layer.Resistance(name, 0.1);
        }
        return new Layer.Solid(
                name,
                thickness.getAsDouble(),
                conductivity.getAsDouble(),
                item.quantity("density", UnitFamily.DENSITY).orElse(0),
                item.quantity("specific heat", UnitFamily.SPECIFIC_HEAT).orElse(0));
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
