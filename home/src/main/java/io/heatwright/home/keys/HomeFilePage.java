package io.heatwright.home.keys;

import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Named;
import io.heatwright.home.quantity.UnitFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The table as a reference page in Markdown. */
public final class HomeFilePage {

    private final StringBuilder out = new StringBuilder();
    private final List<Group> written = new ArrayList<>();

    private HomeFilePage() {}

    /**
     * Writes the page.
     *
     * @return Markdown that ends with a line feed
     */
    public static String markdown() {
        var page = new HomeFilePage();
        page.head();
        page.section("Home", "", HomeKeys.ALL);
        page.assembly();
        page.units();
        page.plugs();
        return page.out.toString();
    }

    private void head() {
        out.append("# The home file\n\n")
                .append("One YAML file describes a home. This page is written from the table of keys in the module\n")
                .append("`home`; do not edit it. Every value may be `unknown`, which is the same as leaving it out,\n")
                .append("except `format` and `rooms`. Letters' case, blanks and hyphens in words make no difference.\n")
                .append("Numbers have a decimal point and no thousands separator. Needed keys are **bold**.\n")
                .append(
                        "Times of day are local standard time, the winter clock, all year: in summer 7 am here is 8 am\n")
                .append("on a clock with daylight saving.\n\n")
                .append("If a key is left out, the value in the column *otherwise* is assumed, and every report can\n")
                .append("show it. Three values stand for the tight, the likely and the leaky room. A source is a key\n")
                .append(
                        "of [REFERENCES.md](../REFERENCES.md); `judgement` is our own rule; `memory` is a figure that\n")
                .append("has not been checked against a source.\n\n")
                .append("Lengths of outside walls: the sides of the floor are known, not which way they lie. If both\n")
                .append("ways give the same length of outside wall, the first wall takes the shorter side. If not,\n")
                .append(
                        "the tight room takes the lesser way, the leaky the greater, and the likely room the mean.\n\n");
    }

    private void assembly() {
        section("An assembly of its own", "", AssemblyKeys.ALL);
        out.append("A file with `layers` at its top, instead of `rooms`, holds one wall, roof or floor;\n")
                .append("`heatwright assembly FILE` shows what it is worth, layer by layer.\n\n");
    }

    private void section(String title, String where, Group group) {
        if (written.contains(group)) {
            return;
        }
        written.add(group);
        out.append("## ").append(title).append("\n\n");
        if (!where.isEmpty()) {
            out.append("Stands at `").append(where).append("`.\n\n");
        }
        out.append("| key | what | allowed | otherwise | example |\n|---|---|---|---|---|\n");
        for (var key : group.keys()) {
            row(key);
        }
        out.append('\n');
        for (var key : group.keys()) {
            inner(key.kind(), (where.isEmpty() ? "" : where + ".") + key.name());
        }
    }

    private void inner(Kind kind, String where) {
        if (kind instanceof Named named) {
            section(title(named.group().what()), where + ".‹name›", named.group());
        } else if (kind instanceof Listed listed) {
            inner(listed.item(), where + "[]");
        } else if (kind instanceof Either either) {
            either.kinds().forEach(k -> inner(k, where));
        } else if (kind instanceof Group group) {
            section(title(group.what()), where, group);
        }
    }

    private void row(Key key) {
        var name = key.required() ? "**" + key.name() + "**" : key.name();
        var others = key.alsoCalled().isEmpty() ? "" : " (or " + String.join(", ", key.alsoCalled()) + ")";
        out.append("| ")
                .append(cell(name + others))
                .append(" | ")
                .append(cell(key.explanation()))
                .append(" | ")
                .append(cell(allowed(key.kind())))
                .append(" | ")
                .append(cell(key.guess().map(HomeFilePage::otherwise).orElse("")))
                .append(" | `")
                .append(cell(key.example()))
                .append("` |\n");
    }

    private static String allowed(Kind kind) {
        if (kind instanceof Kind.Quantity quantity) {
            return quantity.family().words() + ", "
                    + Bounds.range(quantity.family(), quantity.least(), quantity.most());
        }
        if (kind instanceof Kind.Quantities pair) {
            return "two lengths, each " + Bounds.range(pair.family(), pair.least(), pair.most());
        }
        if (kind instanceof Listed listed) {
            return "a list of " + allowed(listed.item());
        }
        if (kind instanceof Either either) {
            return either.kinds().stream().map(HomeFilePage::allowed).collect(Collectors.joining("; or "));
        }
        if (kind instanceof Group group) {
            return "keys of " + group.what() + ", below";
        }
        if (kind instanceof Named named) {
            return "names, each with " + named.what() + ", below";
        }
        if (kind instanceof Kind.Word word) {
            return word.options().stream().map(Kind.Option::word).collect(Collectors.joining(", "));
        }
        return ((Kind.Scalar) kind).allowed();
    }

    private static String otherwise(Guess guess) {
        var same = guess.low().equals(guess.likely()) && guess.likely().equals(guess.high());
        var values = same ? guess.likely() : guess.low() + " / " + guess.likely() + " / " + guess.high();
        return values + " (" + guess.source() + ")";
    }

    private void units() {
        out.append("## Units\n\n| measures | units | example |\n|---|---|---|\n");
        for (var family : UnitFamily.values()) {
            var names = family.units().stream()
                    .map(u -> u.name().isEmpty() ? "none" : u.name())
                    .collect(Collectors.joining(", "));
            out.append("| ")
                    .append(family.words())
                    .append(" | ")
                    .append(cell(names))
                    .append(family.bareAllowed() ? " (the first may be left out)" : "")
                    .append(" | ")
                    .append(cell(family.example()))
                    .append(" |\n");
        }
        out.append('\n');
    }

    private void plugs() {
        out.append("## Things whose power is known\n\n")
                .append("From memory, not checked against a source. Write your own behind the name: `laptop 90 W`.\n\n")
                .append("| thing | also called | W |\n|---|---|---|\n");
        for (var load : PlugLoads.KNOWN) {
            out.append("| ")
                    .append(load.name())
                    .append(" | ")
                    .append(String.join(", ", load.alsoCalled()))
                    .append(" | ")
                    .append((int) load.watts())
                    .append(" |\n");
        }
    }

    private static String title(String what) {
        var words = what.substring(what.startsWith("a ") ? 2 : 0);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
