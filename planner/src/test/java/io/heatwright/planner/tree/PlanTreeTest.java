package io.heatwright.planner.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.heatwright.planner.terms.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTreeTest {
    private final PlanTree tree = new PlanTree()
            .put("name", "bedroom")
            .put("area_m2", 15.6)
            .put("count", 3)
            .put("rented", true)
            .put("cost_usd", new Range(1, 2, 3))
            .put("load_w", new double[] {1, 2})
            .putTexts("lines", List.of("a", "b"))
            .put("items", List.of(new PlanTree().put("x", 1.0)));

    @Test
    void everyKindOfValueReadsBack() {
        assertThat(tree.text("name")).isEqualTo("bedroom");
        assertThat(tree.number("area_m2")).isEqualTo(15.6);
        assertThat(tree.number("count")).isEqualTo(3);
        assertThat(tree.truth("rented")).isTrue();
        assertThat(tree.range("cost_usd")).isEqualTo(new Range(1, 2, 3));
        assertThat(tree.series("load_w")).containsExactly(1, 2);
        assertThat(tree.texts("lines")).containsExactly("a", "b");
        assertThat(tree.trees("items").get(0).number("x")).isEqualTo(1);
    }

    @Test
    void keysKeepTheirOrder() {
        assertThat(tree.keys())
                .containsExactly("name", "area_m2", "count", "rented", "cost_usd", "load_w", "lines", "items");
        assertThat(tree.plain().keySet()).containsExactlyElementsOf(tree.keys());
    }

    @Test
    void aWrongKindOfValueIsNamed() {
        assertThatThrownBy(() -> tree.number("name")).hasMessageContaining("name");
        assertThatThrownBy(() -> tree.text("nowhere")).hasMessageContaining("nowhere");
    }

    @Test
    void aSeriesCannotBeChangedFromOutside() {
        tree.series("load_w")[0] = 99;
        assertThat(tree.series("load_w")[0]).isEqualTo(1);
    }
}
