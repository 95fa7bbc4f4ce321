package io.heatwright.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private record Row(String name, double watts) {}

    private static Table<Row> table() {
        return new Table<>(List.of(new Row("a, \"b\"", 1234.5), new Row("ü", Double.NaN)))
                .words("name", "Name", Row::name)
                .figures("heat_w", "Heat", Row::watts, row -> Double.isNaN(row.watts()) ? "–" : "1,230")
                .words("", "For people", row -> "x")
                .words("hidden", "", row -> "y");
    }

    @Test
    void people_read_aligned_columns() {
        assertThat(table().print(OutputFormat.TEXT)).isEqualTo("""
                Name     Heat  For people
                a, "b"  1,230  x
                ü           –  x
                """);
    }

    @Test
    void programs_read_json_with_null_for_what_is_not_known() {
        assertThat(table().print(OutputFormat.JSON))
                .contains("\"heat_w\": 1234.5")
                .contains("\"heat_w\": null")
                .contains("\"hidden\": \"y\"")
                .doesNotContain("people");
    }

    @Test
    void spreadsheets_read_csv_with_an_empty_cell_for_what_is_not_known() {
        assertThat(table().print(OutputFormat.CSV)).isEqualTo("""
                name,heat_w,hidden
                "a, ""b""\",1234.5,y
                ü,,y
                """);
    }
}
