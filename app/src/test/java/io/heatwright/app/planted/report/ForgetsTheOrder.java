package io.heatwright.app.planted.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One way each of making a collection that may come out in another order next time. */
final class ForgetsTheOrder {
    private ForgetsTheOrder() {}

    static Map<String, String> hashes() {
        return new HashMap<>();
    }

    static Set<String> hashesASet() {
        return new HashSet<>();
    }

    static Map<String, String> shuffles() {
        return Map.of("a", "b", "c", "d");
    }

    static Set<String> shufflesASet() {
        return Set.of("a", "b");
    }

    static Set<String> collects() {
        return List.of("a", "b").stream().collect(Collectors.toSet());
    }
}
