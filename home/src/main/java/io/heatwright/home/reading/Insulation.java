package io.heatwright.home.reading;

import io.heatwright.home.RoomUse;
import io.heatwright.home.defaults.Assemblies;
import io.heatwright.home.defaults.AssemblyTable;
import io.heatwright.home.defaults.EraBand;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.defaults.WallKind;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Construction;
import java.util.function.Function;

/** Reads how walls, roof and floor are insulated, or assumes it by era. */
final class Insulation {

    private static final Spread<Double> TINY_HOUSE = new Spread<>(13.0, 11.0, 7.0);

    private final Answers answers;
    private final RoomUse use;
    private final boolean heated;
    private final Spread<EraBand> bands;
    private final Draft draft;

    Insulation(Answers answers, RoomUse use, boolean heated, Spread<EraBand> bands, Draft draft) {
        this.answers = answers;
        this.use = use;
        this.heated = heated;
        this.bands = bands;
        this.draft = draft;
    }

    /**
     * What the outside walls are.
     *
     * @param kind what they are made of
     * @param insulation nominal, h·ft²·°F/Btu
     */
    record Wall(AssemblyTable kind, double insulation) {

        Construction construction() {
            return Assemblies.wall(kind, insulation);
        }
    }

    /**
     * Reads the outside walls. In a building with several homes an old wall may as well be solid brick; what stands in the
     * soil is block or concrete.
     */
    Wall wall(boolean shared) {
        var walls = answers.group("walls");
        var old = shared && bands.likely().compareTo(EraBand.THE_1980S) < 0;
        var word = walls.word("kind")
                .or(() -> answers.word("walls").filter(w -> !w.equals("none")))
                .orElseGet(() -> draft.word(
                        walls,
                        "kind",
                        "what the outside walls are made of",
                        use == RoomUse.BASEMENT_ROOM
                                ? Spread.always("concrete block")
                                : new Spread<>("wood frame", "wood frame", old ? "brick" : "wood frame")));
        var kind = kind(word);
        var shorthand = resistance(answers, "walls");
        var given = Double.isNaN(shorthand) ? resistance(walls, "insulation") : shorthand;
        return new Wall(kind.table(), Double.isNaN(given) ? assumedWall(kind) : given);
    }

    Construction attic() {
        return Assemblies.attic(above());
    }

    Construction roof() {
        return Assemblies.roof(above());
    }

    Construction floor() {
        var given = resistance(answers, "underfloor");
        return Assemblies.floor(
                Double.isNaN(given) ? assumed("underfloor", "insulation below the floor", EraBand::floor) : given);
    }

    /** Insulation below a slab, m²·K/W: none unless somebody says so. */
    double slab() {
        var given = resistance(answers, "underfloor");
        return Double.isNaN(given) ? 0 : given * AssemblyTable.SI;
    }

    /** A ceiling below an unheated room, or a floor above one that this room is. */
    Construction ceiling() {
        var given = resistance(answers, "roof");
        return Assemblies.ceiling(
                Double.isNaN(given)
                        ? assumed("roof", "insulation above the ceiling", heated ? EraBand::attic : EraBand::floor)
                        : given);
    }

    private double above() {
        var given = resistance(answers, "roof");
        if (Double.isNaN(given) && !heated) {
            var guess = Draft.guess(answers, "roof");
            return draft.assume(
                    answers.join("roof"),
                    "insulation of the roof",
                    Spread.always(0.0),
                    Insulation::words,
                    Draft.JUDGEMENT,
                    guess.findOut());
        }
        return Double.isNaN(given) ? assumed("roof", "insulation above the ceiling", EraBand::attic) : given;
    }

    private double assumedWall(WallKind kind) {
        if (kind == WallKind.STRAW_BALE) {
            return 0;
        }
        var spread = use == RoomUse.TINY_HOUSE ? TINY_HOUSE : across(EraBand::walls);
        return draft.assume(
                answers.join("walls") + ".insulation",
                "insulation of the outside walls",
                spread.map(kind::usual),
                Insulation::words,
                use == RoomUse.TINY_HOUSE ? Draft.MEMORY : kind.isByEra() ? "ritschard1992" : Draft.JUDGEMENT,
                "Ask the landlord or an energy auditor; feel whether the wall is cold in winter.");
    }

    private double assumed(String key, String what, Function<EraBand, Spread<Double>> table) {
        var guess = Draft.guess(answers, key);
        var spread = use == RoomUse.TINY_HOUSE ? TINY_HOUSE : across(table);
        return draft.assume(answers.join(key), what, spread, Insulation::words, guess.source(), guess.findOut());
    }

    /** The best of the newest plausible band, the middle of the middle one, the worst of the oldest. */
    private Spread<Double> across(Function<EraBand, Spread<Double>> table) {
        return new Spread<>(
                table.apply(bands.low()).low(),
                table.apply(bands.likely()).likely(),
                table.apply(bands.high()).high());
    }

    static double resistance(Answers answers, String key) {
        if (answers.word(key).filter(w -> w.equals("none")).isPresent()) {
            return 0;
        }
        return answers.quantity(key, UnitFamily.THERMAL_RESISTANCE).orElse(Double.NaN) / AssemblyTable.SI;
    }

    static String words(double nominal) {
        return nominal == 0 ? "none" : "R-" + Figures.decimals(nominal, 0);
    }

    private static WallKind kind(String word) {
        for (var kind : WallKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return WallKind.WOOD_FRAME;
    }
}
