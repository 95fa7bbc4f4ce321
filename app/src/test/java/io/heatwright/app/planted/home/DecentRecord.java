package io.heatwright.app.planted.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Breaks no rule. */
public record DecentRecord(List<String> names, double value) {
    Map<String, Double> byName() {
        var result = new LinkedHashMap<String, Double>();
        names.stream().sorted().forEach(name -> result.put(name, Math.sqrt(value) + StrictMath.exp(value)));
        return result;
    }
}
