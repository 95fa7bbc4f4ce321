package io.heatwright.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.home.tree.NearestWord;
import io.heatwright.home.tree.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void oneLineNamesPlaceValueProblemWhatIsAllowedAndTheNearest() {
        var finding = Finding.error(
                        new Place("home.yaml", 9, 13), "rooms.bedroom", "flor", "is not a key here", "floor, built")
                .withNearest(Optional.of("floor"));
        assertThat(finding.print())
                .isEqualTo("home.yaml:9:13: error: rooms.bedroom: \"flor\" is not a key here."
                        + " Allowed: floor, built. Nearest: floor.");
    }

    @Test
    void aLongOrHostileValueIsCutAndCleaned() {
        var finding = Finding.error(Place.in("form"), "", "a\n\u001b[31m" + "b".repeat(500), "is odd", "");
        assertThat(finding.print()).doesNotContain("\n", "\u001b").hasSizeLessThan(100);
    }

    @Test
    void theNearestWordIsFoundOnlyIfItIsNear() {
        var words = List.of("floor", "built", "windows", "outside");
        assertThat(NearestWord.to("flor", words)).contains("floor");
        assertThat(NearestWord.to("widnows", words)).contains("windows");
        assertThat(NearestWord.to("Outside", words)).contains("outside");
        assertThat(NearestWord.to("zzz", words)).isEmpty();
    }
}
