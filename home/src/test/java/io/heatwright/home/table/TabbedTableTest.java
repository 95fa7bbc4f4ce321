package io.heatwright.home.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TabbedTableTest {

    @Test
    void a_text_is_taken_apart_at_every_separator_and_keeps_what_is_empty() {
        assertThat(Separated.by(",", "a,,b,")).containsExactly("a", "", "b", "");
        assertThat(Separated.by(" / ", "one / two")).containsExactly("one", "two");
        assertThat(Separated.by(",", "")).containsExactly("");
    }

    @Test
    void rows_are_read_by_the_names_of_their_columns() {
        var figures = TabbedTable.read(
                "name\tpower_w\na\t1.5\n\nb\t\n", row -> row.text("name") + row.numberOrUnknown("power_w"));

        assertThat(figures).containsExactly("a1.5", "bNaN");
    }

    @Test
    void a_row_with_too_few_cells_and_a_column_that_is_not_there_are_named() {
        assertThatThrownBy(() -> TabbedTable.read("a\tb\n1\n", row -> row))
                .hasMessage("The row 1 has 1 cells; the table has 2 columns.");
        assertThatThrownBy(() -> TabbedTable.read("a\n1\n", row -> row.number("z")))
                .hasMessage("The table has no column z.");
    }
}
