package io.heatwright.home.reading;

import static io.heatwright.home.reading.Trees.branch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.panel.ServicePanel;
import io.heatwright.circuit.year.UsedLoad;
import io.heatwright.circuit.year.WireGauge;
import io.heatwright.circuit.year.WireRun;
import io.heatwright.home.Choice;
import io.heatwright.home.Finding;
import io.heatwright.home.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CircuitUseReaderTest {

    private static Tree.Branch home(Tree.Branch circuit, Object... more) {
        var all = new ArrayList<Object>(List.of(
                "format",
                "1",
                "place",
                "Denver, CO",
                "rooms",
                branch("bedroom", branch("floor", "3 m x 4 m")),
                "circuits",
                branch("bedroom", circuit)));
        all.addAll(List.of(more));
        return branch(all.toArray());
    }

    private static Circuit circuit(Tree.Branch home) {
        var resolution = HomeReader.resolve(home, SmallGazetteer.CONTEXT);
        assertThat(resolution.findings()).isEmpty();
        return resolution.home(Choice.LIKELY).circuits().get(0);
    }

    private static int minutes(UsedLoad used) {
        var on = new boolean[1440];
        used.pattern().fill(0, 0, on);
        int count = 0;
        for (boolean minute : on) {
            count += minute ? 1 : 0;
        }
        return count;
    }

    @Test
    void stated_hours_outrank_the_usual_ones() {
        var home = home(branch(
                "also",
                List.of("kettle 1500 W", "fridge", "aquarium 100 W"),
                "use",
                List.of(
                        branch("load", "Kettle", "hours", "7 am to 7:05 am"),
                        branch("load", "kettle", "hours", "10 pm to 10:05 pm"))));
        var circuit = circuit(home);
        var reader = new CircuitUseReader(home);
        var used = reader.used(circuit, circuit.loads());

        assertThat(reader.findings(circuit)).isEmpty();
        assertThat(minutes(used.get(0))).isEqualTo(10);
        assertThat(used.get(0).pattern().stated()).isTrue();
        assertThat(minutes(used.get(1))).isBetween(480, 520);
        assertThat(used.get(1).startMultiple()).isEqualTo(5);
        assertThat(minutes(used.get(2))).isEqualTo(1440);
    }

    @Test
    void wires_are_read_and_what_is_not_said_stays_unknown() {
        var told = home(branch("wire", "12 awg", "run", "50 ft"));
        var untold = home(branch("breaker", "15 A"));

        var run = new CircuitUseReader(told).run(circuit(told));
        assertThat(run.gauge()).contains(WireGauge.AWG_12);
        assertThat(run.length().orElseThrow()).isCloseTo(15.24, within(1e-9));
        assertThat(new CircuitUseReader(untold).run(circuit(untold))).isEqualTo(WireRun.UNKNOWN);
    }

    @Test
    void a_thing_that_is_not_on_the_circuit_is_named_with_the_nearest() {
        var home = home(branch("also", List.of("kettle"), "use", branch("load", "ketle", "hours", "7 am to 8 am")));

        assertThat(new CircuitUseReader(home).findings(circuit(home)))
                .extracting(Finding::print)
                .singleElement()
                .asString()
                .contains("circuits.bedroom.use[1].load", "ketle", "Allowed: kettle", "Nearest: kettle");
    }

    @Test
    void a_panel_is_read_and_a_home_without_one_has_an_unknown_one() {
        var told = home(
                branch("breaker", "15 A"),
                "panel",
                branch(
                        "service", "100 A",
                        "floor", "1500 sq ft",
                        "appliances", List.of("range 12 kW", "dishwasher"),
                        "heating", "0 W"));
        circuit(told);

        var panel = new CircuitUseReader(told).panel();
        assertThat(panel.service()).hasValue(100);
        assertThat(panel.floorArea().orElseThrow()).isCloseTo(139.35, within(0.01));
        assertThat(panel.appliances().orElseThrow())
                .extracting(load -> load.watts())
                .containsExactly(12_000.0, 1200.0);
        assertThat(panel.heating()).hasValue(0);
        assertThat(panel.cooling()).isEmpty();
        assertThat(new CircuitUseReader(home(branch("breaker", "15 A"))).panel())
                .isEqualTo(ServicePanel.UNKNOWN);
    }
}
