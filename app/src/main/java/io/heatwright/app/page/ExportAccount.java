package io.heatwright.app.page;

import io.heatwright.app.session.Session;
import io.heatwright.home.quantity.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was written where, as words and as values.
 *
 * @param folder as the person typed it
 * @param packedKb size of the page as a server sends it, in kilobytes; whole ones, since the last bytes depend on the
 *     machine's own compressor
 * @param sizes of all files in bytes, by their path
 */
record ExportAccount(String folder, long packedKb, Map<String, Integer> sizes) {
    private static final String WEATHER = "weather/";
    private static final double KILO = 1e3;
    private static final double MEGA = 1e6;

    static ExportAccount of(String folder, PageFile page, List<PageFile> files) {
        var sizes = new LinkedHashMap<String, Integer>();
        files.stream()
                .sorted(Comparator.comparing(PageFile::path))
                .forEach(file -> sizes.put(file.path(), file.bytes().length));
        return new ExportAccount(folder, Math.round(page.packed().length / KILO), sizes);
    }

    String text() {
        var lines = new ArrayList<String>();
        var all = sizes.values().stream().mapToLong(Integer::longValue).sum();
        lines.add("Wrote " + sizes.size() + " files, " + size(all) + ", to " + Session.printable(folder) + ":");
        sizes.forEach((path, bytes) -> {
            if (!path.startsWith(WEATHER)) {
                var packed = path.endsWith(".html") ? " (" + packedKb + " kB by gzip -9)" : "";
                lines.add("  " + path + "  " + size(bytes) + packed);
            }
        });
        var years =
                sizes.keySet().stream().filter(path -> path.startsWith(WEATHER)).count();
        var ofYears = sizes.entrySet().stream()
                .filter(file -> file.getKey().startsWith(WEATHER))
                .mapToLong(Map.Entry::getValue)
                .sum();
        lines.add("  " + WEATHER + "*.js  " + years + " stations, " + size(ofYears));
        return String.join("\n", lines) + "\n";
    }

    Map<String, Object> plain() {
        var map = new LinkedHashMap<String, Object>();
        map.put("folder", folder);
        map.put("page", "planner.html");
        map.put("page_compressed_kb", packedKb);
        map.put("files", sizes.entrySet().stream().map(ExportAccount::plain).toList());
        return map;
    }

    private static Map<String, Object> plain(Map.Entry<String, Integer> file) {
        var map = new LinkedHashMap<String, Object>();
        map.put("path", file.getKey());
        map.put("size_bytes", file.getValue());
        return map;
    }

    private static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        return bytes < MEGA ? Math.round(bytes / KILO) + " kB" : Figures.decimals(bytes / MEGA, 1) + " MB";
    }
}
