package io.heatwright.validation;

import io.heatwright.formats.tables.PlaceTables;
import io.heatwright.formats.weather.StationLibrary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Building fabric against ASHRAE Standard 140-2020 [140-2020]: loads, free temperatures, sun. */
public final class EnvelopeSuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "envelope";

    private static final String BASE_CASE = "600";
    private static final List<String> CASES = List.of(BASE_CASE, "600FF", "900", "900FF");
    private static final List<String> SIDES = List.of("North", "East", "South", "West");
    private static final double WALL = 90;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return "ANSI/ASHRAE Standard 140-2020, published example results of six programs (five for some figures)";
    }

    @Override
    public List<Check> run() {
        var found = figures();
        var checks = new ArrayList<Check>();
        for (var range : ReferenceRanges.envelope()) {
            var value = found.get(key(range.caseName(), range.metric()));
            if (value != null) {
                checks.add(Check.of(NAME, value, range));
            }
        }
        if (checks.size() != found.size()) {
            throw new IllegalStateException("A figure of the envelope suite has no reference range.");
        }
        return List.copyOf(checks);
    }

    private static Map<String, Double> figures() {
        var gazetteer = PlaceTables.gazetteer();
        var stations = new StationLibrary();
        var found = new LinkedHashMap<String, Double>();
        for (var name : CASES) {
            var one = EnvelopeCase.read(name, gazetteer, stations);
            one.figures().forEach((metric, value) -> found.put(key(name, metric), value));
            if (name.equals(BASE_CASE)) {
                sun(one, found);
            }
        }
        return found;
    }

    private static void sun(EnvelopeCase base, Map<String, Double> found) {
        found.put(key("Horizontal", "incident_solar_kWh_m2"), base.incidentSun(0, 0));
        for (var side = 0; side < SIDES.size(); side++) {
            found.put(key(SIDES.get(side), "incident_solar_kWh_m2"), base.incidentSun(WALL, WALL * side));
        }
        var south = SIDES.indexOf("South");
        var through = base.transmittedSun();
        found.put(key("600 South", "transmitted_solar_unshaded_kWh_m2"), through);
        found.put(key("600 South", "window_transmissivity_coeff"), through / base.incidentSun(WALL, WALL * south));
    }

    private static String key(String caseName, String metric) {
        return caseName + " " + metric;
    }
}
