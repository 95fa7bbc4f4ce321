package io.heatwright.app.simulate;

import io.heatwright.app.output.WholeFile;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.formats.series.SeriesCsv;
import io.heatwright.formats.series.SeriesDictionary;
import io.heatwright.formats.series.SeriesParquet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The files that a simulation leaves: the series, the dictionary beside it, and the drawing. Their names are judged before
 * anything is run.
 *
 * @param session what runs around the command
 * @param series name of the series' file as typed
 * @param plot name of the drawing's file as typed
 */
record SeriesTargets(Session session, Optional<String> series, Optional<String> plot) {

    private static final String CSV = ".csv";
    private static final String PARQUET = ".parquet";
    private static final String SVG = ".svg";

    /** Refuses names that cannot be written, and the home's own. */
    static SeriesTargets of(Session session, Optional<String> series, Optional<String> plot, Path home) {
        series.ifPresent(name -> {
            if (!ends(name, CSV) && !ends(name, PARQUET)) {
                throw new Refused(
                        "--out: \"" + Session.printable(name)
                                + "\" says no kind of file. Allowed: a name that ends with .csv or .parquet, such as year.csv.");
            }
        });
        plot.ifPresent(name -> {
            if (!ends(name, SVG)) {
                throw new Refused("--plot: \"" + Session.printable(name)
                        + "\" is no name of a drawing. Allowed: a name that ends with .svg, such as days.svg.");
            }
        });
        var targets = new SeriesTargets(session, series, plot);
        series.ifPresent(name -> targets.check("--out", name, home));
        series.map(SeriesTargets::dictionary).ifPresent(name -> targets.check("--out", name, home));
        plot.ifPresent(name -> targets.check("--plot", name, home));
        return targets;
    }

    private void check(String option, String name, Path home) {
        var path = session.path(name).toAbsolutePath().normalize();
        if (path.equals(home.toAbsolutePath().normalize())) {
            throw new Refused(option + ": \"" + Session.printable(name)
                    + "\" is the home file itself. Name another file, such as year.csv.");
        }
        var folder = Optional.ofNullable(path.getParent()).orElse(path);
        if (!Files.isDirectory(folder) || Files.isDirectory(path)) {
            throw new Refused(option + ": \"" + Session.printable(name) + "\" cannot be written: "
                    + (Files.isDirectory(path)
                            ? "it is a folder."
                            : "there is no folder " + Session.printable(folder.toString()) + ".")
                    + " Name a file in a folder that is there.");
        }
    }

    boolean isAsked() {
        return series.isPresent() || plot.isPresent();
    }

    /** Writes all that was asked for, or nothing; returns the names of what was written. */
    List<String> write(SeriesDictionary dictionary, Supplier<String> drawing) {
        var parts = new ArrayList<WholeFile.Part>();
        series.ifPresent(name -> {
            parts.add(part(name, out -> {
                if (ends(name, CSV)) {
                    SeriesCsv.write(dictionary.series(), out);
                } else {
                    SeriesParquet.write(dictionary, out);
                }
            }));
            parts.add(part(dictionary(name), text(dictionary.json())));
        });
        plot.ifPresent(name -> parts.add(part(name, text(drawing.get()))));
        WholeFile.writeAll(parts);
        return parts.stream().map(WholeFile.Part::written).toList();
    }

    private WholeFile.Part part(String name, WholeFile.Content content) {
        return new WholeFile.Part(session.path(name), name, content);
    }

    private static WholeFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The dictionary stands beside its file under the same name. */
    static String dictionary(String name) {
        return name.substring(0, name.lastIndexOf('.')) + ".dictionary.json";
    }

    private static boolean ends(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending) && name.length() > ending.length();
    }
}
