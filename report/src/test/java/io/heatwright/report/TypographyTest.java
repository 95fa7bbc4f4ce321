package io.heatwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TypographyTest {
    private static final long SEED = 7;

    @Test
    void aNumberStaysWithItsUnit() {
        assertThat(Typography.wrap("heat needed is 4,300 Btu/h, at 17 °F.", 20))
                .containsExactly("heat needed is", "4,300 Btu/h, at", "17 °F.");
    }

    @Test
    void aSignStaysWithItsNumber() {
        assertThat(Typography.wrap("a current ≤ 7.5 A", 12)).containsExactly("a current", "≤ 7.5 A");
    }

    @Test
    void linesNeverOverflowAndNoWordIsLost() {
        var random = new SplittableRandom(SEED);
        for (var i = 0; i < 300; i++) {
            var text = new StringBuilder();
            for (var word = random.nextInt(1, 40); word > 0; word--) {
                text.append(random.nextInt(5) == 0 ? "12" : "x".repeat(random.nextInt(1, 14)))
                        .append(random.nextInt(6) == 0 ? " kWh " : " ");
            }
            var width = random.nextInt(6, 90);
            var lines = Typography.wrap(text.toString(), width);
            assertThat(lines).as("seed %d, case %d", SEED, i).allMatch(line -> line.length() <= width);
            assertThat(String.join("", lines).replace(" ", ""))
                    .as("seed %d, case %d", SEED, i)
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }
}
