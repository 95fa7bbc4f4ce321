package io.heatwright.home.reading;

import io.heatwright.circuit.Answer;
import io.heatwright.circuit.Era;
import io.heatwright.home.Finding;
import io.heatwright.home.HomeRoom;
import io.heatwright.home.RoomUse;
import io.heatwright.home.Thermostat;
import io.heatwright.home.defaults.EraBand;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.defaults.UsePreset;
import io.heatwright.home.keys.YearGrammar;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Enclosure;
import io.heatwright.room.MoistureBuffer;
import io.heatwright.room.Surface;
import java.util.List;

/** Reads one room. */
final class RoomReader {

    private static final List<String> REPLACED_BY_SURFACES = List.of(
            "outside",
            "beside",
            "above",
            "below",
            "below ground",
            "slab",
            "crawl space",
            "soil",
            "walls",
            "roof",
            "underfloor");
    private static final double STOREY = 3;
    private static final double HALF_ROOM = 1.35;
    /** From grams and percent to kilograms and a share. */
    private static final double PER_SHARE_AND_KILOGRAM = 0.1;

    private final Answers answers;
    private final RoomSetting setting;
    private final Draft draft;
    private final RoomUse use;
    private final UsePreset preset;
    private final boolean heated;
    private List<Adjoining> adjoining = List.of();

    RoomReader(Answers answers, RoomSetting setting, Draft draft) {
        this.answers = answers;
        this.setting = setting;
        this.draft = draft;
        this.use = use();
        this.preset = UsePreset.of(use);
        this.heated = answers.yes("heated").orElse(true);
    }

    HomeRoom room() {
        var name = answers.text("name").orElse(capital(answers.ownName()));
        var era = era();
        var bands = EraBand.of(era);
        var ceiling = draft.quantity(answers, "ceiling", "ceiling height", UnitFamily.LENGTH);
        var floor = FloorPlan.read(answers, preset, draft);
        var people = people();
        var windows = new WindowReader(answers, bands, draft);
        var parts = answers.has("surfaces")
                ? exact(windows, floor)
                : new RoomShape(answers, setting, use, preset, floor, ceiling, bands, draft).parts(windows);
        adjoining = parts.shared();
        var volume = answers.quantity("volume", UnitFamily.VOLUME).orElse(floor.area() * ceiling);
        var enclosure = new Enclosure(
                name,
                floor.area(),
                volume,
                parts.surfaces(),
                parts.windows().glass(),
                new LeakReader(answers, setting, bands, draft).infiltration(parts, volume, volume / floor.area()),
                heated || answers.has("people")
                        ? GainsReader.gains(answers, preset, people, draft)
                        : GainsReader.given(answers, draft),
                moistureFactor(),
                draft.quietly(answers, "furnishing factor", UnitFamily.NUMBER),
                new VentilationReader(answers, draft).ventilation(),
                moistureBuffer());
        return new HomeRoom(
                answers.ownName(),
                name,
                use,
                enclosure,
                heated,
                heated ? ThermostatReader.read(answers, draft) : unheated(),
                parts.windows().openings(),
                ceiling,
                era,
                people,
                answers.yes("sleeps").map(RoomReader::answer).orElse(answer(preset.sleeps())),
                answers.yes("door").map(RoomReader::answer).orElse(Answer.UNKNOWN),
                answers.yes("outside door").map(RoomReader::answer).orElse(Answer.UNKNOWN),
                answers.quantity("outlet distance", UnitFamily.LENGTH),
                answers.yes("kitchen").orElse(preset.kitchen()));
    }

    private double moistureFactor() {
        if (!answers.has("moisture buffer")) {
            return draft.quietly(answers, "moisture factor", UnitFamily.NUMBER);
        }
        if (answers.has("moisture factor")) {
            var problem = "stands beside moisture buffer, which says the same exactly";
            var text = answers.text("moisture factor").orElse("");
            var place = answers.place("moisture factor");
            draft.add(Finding.error(place, answers.join("moisture factor"), text, problem, "one of the two"));
        }
        return 1;
    }

    private MoistureBuffer moistureBuffer() {
        var buffer = answers.group("moisture buffer");
        return answers.has("moisture buffer")
                ? new MoistureBuffer(
                        buffer.quantity("area", UnitFamily.AREA).orElse(0),
                        PER_SHARE_AND_KILOGRAM
                                * buffer.quantity("value", UnitFamily.NUMBER).orElse(0))
                : MoistureBuffer.NONE;
    }

    /** What the room shares with others, once it is read. */
    List<Adjoining> adjoining() {
        return adjoining;
    }

    private Thermostat unheated() {
        if (answers.has("thermostat")) {
            var problem = "stands in a room that nothing heats or cools";
            draft.add(Finding.error(
                    answers.place("thermostat"),
                    answers.join("thermostat"),
                    "",
                    problem,
                    "heated: yes, or no thermostat"));
        }
        return Thermostat.steady(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** Height of the room's middle, m. */
    double heightAboveGround() {
        var above = answers.word("below").filter(w -> !w.equals("slab") && !w.equals("crawlspace"));
        var storey = answers.quantity("storey", UnitFamily.NUMBER)
                .orElse(above.isPresent() && !above.get().equals("outdoors") ? 2 : 1);
        return Math.max(0.5, (storey - 1) * STOREY + HALF_ROOM);
    }

    private RoomUse use() {
        var known = UseReader.known(answers);
        if (known.isEmpty()) {
            var guess = Draft.guess(answers, "use");
            var path = answers.join("use");
            draft.assume(path, "use of the room", Spread.always("other"), w -> w, guess.source(), guess.findOut());
        }
        return known.orElse(RoomUse.OTHER);
    }

    private Era era() {
        var given = answers.text("built").flatMap(YearGrammar::read).or(setting::built);
        if (given.isPresent()) {
            return given.get();
        }
        var guess = Draft.guess(answers, "built");
        var text = draft.assume(
                answers.join("built"),
                "when it was built",
                new Spread<>(guess.low(), guess.likely(), guess.high()),
                t -> t,
                guess.source(),
                guess.findOut());
        return YearGrammar.read(text).orElse(Era.UNKNOWN);
    }

    private double people() {
        var given = answers.quantity("people", UnitFamily.NUMBER);
        if (given.isEmpty() && !heated) {
            return 0;
        }
        if (given.isPresent() || answers.has("gains")) {
            return given.orElse(preset.people().likely());
        }
        var guess = Draft.guess(answers, "people");
        return draft.assume(
                answers.join("people"),
                "number of people",
                preset.people(),
                n -> Figures.decimals(n, 0),
                guess.source(),
                guess.findOut());
    }

    private RoomParts exact(WindowReader windows, FloorPlan floor) {
        for (var key : REPLACED_BY_SURFACES) {
            if (answers.has(key)) {
                var problem = "stands beside surfaces, which says the same exactly";
                draft.add(Finding.error(answers.place(key), answers.join(key), "", problem, "one of the two"));
            }
        }
        var surfaces = SurfaceReader.surfaces(answers, draft);
        var glass = windows.freeStanding();
        var walls = 0.0;
        var top = 0.0;
        var bottom = 0.0;
        for (var surface : surfaces) {
            var exposed = RoomParts.isExposed(surface);
            walls += exposed && surface.tilt() >= 60 && surface.tilt() <= 120 ? surface.area() : 0;
            top += exposed && surface.tilt() < 60 ? surface.area() : 0;
            bottom += exposed && surface.tilt() > 120 ? surface.area() : 0;
        }
        closes(surfaces, floor);
        return new RoomParts(surfaces, SurfaceReader.shared(answers, draft), glass, walls + glass.area(), top, bottom);
    }

    /** A room that shows nothing but a wall or two is likely unfinished. */
    private void closes(List<Surface> surfaces, FloorPlan floor) {
        var roofs = surfaces.stream()
                .filter(s -> s.tilt() < 60)
                .mapToDouble(Surface::area)
                .sum();
        var floors = surfaces.stream()
                .filter(s -> s.tilt() > 120)
                .mapToDouble(Surface::area)
                .sum();
        if (roofs > 2 * floor.area() || floors > 1.5 * floor.area()) {
            var what = floors > 1.5 * floor.area() ? "floors" : "ceilings and roofs";
            var problem = "has " + what + " far larger than its floor; is one of them written twice";
            var allowed = "surfaces that together enclose the room once";
            draft.add(Finding.error(answers.place("surfaces"), answers.join("surfaces"), "", problem, allowed));
        }
    }

    private static Answer answer(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
