package io.heatwright.formats.products;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.home.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page about data sheets names the keys that are read, all of them and no others. */
class DataSheetPageTest {

    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|.*");

    /** A sheet in which every group holds a key that nobody reads. */
    private static final String SHEET = """
            id: u
            model: M
            kind: mini-split
            compressor: variable speed
            source: s
            date: 2026
            nowhere: 1
            class: {name: c, end: low, nowhere: 1}
            status: {word: sold, date: 2026, nowhere: 1}
            price: {low: $1, date: 2026, nowhere: 1}
            refrigerant: {name: R-32, nowhere: 1}
            supply: {voltage: 120 V, nowhere: 1}
            sound: {indoor low: 40 dB, nowhere: 1}
            size: {width: 1 m, nowhere: 1}
            ratings: {EER: 12, nowhere: 1}
            heating: {at: 47 °F, rated: 9000 Btu/h, nowhere: 1}
            cooling: {at: 95 °F, rated: 9000 Btu/h, nowhere: 1}
            standby: {value: 10 W, nowhere: 1}
            """;

    private static List<Finding> findings(String text) {
        return ProductLibrary.read("sheet.yaml", text.getBytes(StandardCharsets.UTF_8))
                .findings();
    }

    private static Set<String> read(String text, String path) {
        var finding = findings(text).stream()
                .filter(one -> one.path().equals(path))
                .filter(one -> one.problem().equals("is not a key here"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + ": " + findings(text)));
        return new TreeSet<>(List.of(finding.allowed().split(", ")));
    }

    /** Keys of the page by heading; a second table below a heading has a number. */
    private static Map<String, List<String>> written() throws IOException {
        var sections = new LinkedHashMap<String, List<String>>();
        var heading = "";
        var tables = 0;
        for (var line : Files.readAllLines(Path.of("../docs/data-sheets.md"))) {
            if (line.startsWith("## ")) {
                heading = line.substring(3);
                tables = 0;
            } else if (line.startsWith("|---")) {
                tables++;
                sections.put(heading + (tables == 1 ? "" : " " + tables), new ArrayList<>());
            }
            var row = ROW.matcher(line);
            if (row.matches()) {
                sections.get(heading + (tables == 1 ? "" : " " + tables)).add(row.group(1));
            }
        }
        return sections;
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere, Sheet",
        "standby.nowhere, Sheet 2",
        "class.nowhere, Class",
        "status.nowhere, Status",
        "price.nowhere, Price",
        "refrigerant.nowhere, Refrigerant",
        "supply.nowhere, Supply",
        "sound.nowhere, Sound",
        "size.nowhere, Size",
        "ratings.nowhere, Ratings",
        "heating.nowhere, Heating",
        "cooling.nowhere, Cooling"
    })
    void namesEveryKeyOfASheet(String path, String section) throws IOException {
        assertThat(new TreeSet<>(written().getOrDefault(section, List.of()))).isEqualTo(read(SHEET, path));
    }

    @Test
    void namesEveryKeyOfAFileOfManySheets() throws IOException {
        assertThat(new TreeSet<>(written().getOrDefault("File of many sheets", List.of())))
                .isEqualTo(read("products: []\nnowhere: 1\n", "nowhere"));
    }

    @Test
    void everyExampleOfAFigureIsRead() throws IOException {
        var sheet = Files.readString(Path.of("../docs/data-sheets.md"));
        int from = sheet.indexOf("```yaml\n") + "```yaml\n".length();
        assertThat(findings(sheet.substring(from, sheet.indexOf("```", from)))).isEmpty();
    }

    /** Each key of a group with its example, alone in a sheet that is sound otherwise. */
    @Test
    void everyExampleOfAKeyIsAllowed() throws IOException {
        var page = Files.readAllLines(Path.of("../docs/data-sheets.md"));
        var heading = "";
        for (var line : page) {
            heading = line.startsWith("## ") ? line.substring(3) : heading;
            var cells = line.split(" \\| ", -1);
            if (!ROW.matcher(line).matches() || cells.length != 4 || !cells[3].startsWith("`")) {
                continue;
            }
            var key = cells[0].replace("| ", "").replace("`", "");
            var example = cells[3].replace(" |", "").replace("`", "");
            var written = key + ": \"" + example + "\"";
            var text = switch (heading) {
                case "Sheet" -> key.equals("value") ? "standby: {" + written + "}" : written;
                case "File of many sheets", "Class" -> "";
                case "Status", "Price" ->
                    heading.toLowerCase(Locale.ROOT)
                            + (heading.equals("Status")
                                    ? ": {word: unknown, date: 2026, "
                                    : ": {low: $1, high: $1500, date: 2026, ")
                            + written + "}";
                case "Heating", "Cooling" ->
                    heading.toLowerCase(Locale.ROOT)
                            + ": {" + (key.equals("at") ? "" : "at: " + (heading.equals("Heating") ? 47 : 95) + " °F, ")
                            + written + "}";
                default -> heading.toLowerCase(Locale.ROOT) + ": {" + written + "}";
            };
            assertThat(findings((key.equals("id") ? "" : "id: u\n") + text + "\n"))
                    .as("%s: %s", heading, text)
                    .noneMatch(finding -> finding.path().contains(key)
                            && !finding.problem().equals("is missing")
                            && !finding.problem().contains("is written twice"));
        }
    }
}
