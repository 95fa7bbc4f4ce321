package io.heatwright.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void whatNobodyPublishedSaysSo() {
        var none = Figure.notPublished();
        assertThat(none).hasToString("not published");
        assertThat(none.isKnown()).isFalse();
        assertThat(none.valueOr(7)).isEqualTo(7);
        assertThat(none.orElse(Figure.assumed(3, "class")).value()).isEqualTo(3);
    }

    @Test
    void aNumberPrintsWhereItComesFrom() {
        assertThat(Figure.published(550, "manual")).hasToString("550.0");
        assertThat(Figure.derived(550, "rule")).hasToString("550.0 (derived)");
        assertThat(Figure.assumed(550, "class")).hasToString("550.0 (assumed)");
    }

    @Test
    void aNumberWithoutSourceIsRefused() {
        assertThatThrownBy(() -> Figure.published(1, " ")).hasMessageContaining("source");
    }
}
