package io.heatwright.app.weather;

import io.heatwright.home.place.DesignTemperature;
import io.heatwright.home.place.Location;
import io.heatwright.home.place.StationChoice;
import io.heatwright.home.place.StationChoice.Doubt;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which station speaks for a place and how well it does, as words and as values. */
record StationAccount(Location location, StationChoice choice, UnitSystem units) {

    String text() {
        var lines = new ArrayList<String>();
        lines.add(location.name()
                + location.designCounty().map(c -> " (" + c.label() + ")").orElse(""));
        lines.add("Station: " + choice.station().name() + " ("
                + choice.station().id() + "), " + road(choice.distance()) + " away.");
        lines.add("Winter: " + sentence(choice.heating()));
        lines.add("Summer: " + sentence(choice.cooling()));
        lines.add(
                Double.isNaN(choice.station().design().tenYearMinimum())
                        ? "Ten-year low: not known at this station."
                        : "Ten-year low: "
                                + temperature(choice.station().design().tenYearMinimum()) + ".");
        choice.doubts().forEach(doubt -> lines.add(sentence(doubt)));
        if (choice.needsOwnWeather()) {
            lines.add("A plan here needs a weather file of your own: write epw: my-file.epw in the home file.");
        } else if (choice.borrowed()) {
            lines.add("So the weather is borrowed, and no verdict is better than \"likely fits\".");
        }
        return String.join("\n", lines) + "\n";
    }

    Map<String, Object> plain() {
        var map = new LinkedHashMap<String, Object>();
        map.put("place", location.name());
        map.put("state", location.state());
        map.put("county", location.designCounty().map(c -> c.label()).orElse(""));
        map.put("latitude_deg", location.position().latitude());
        map.put("longitude_deg", location.position().longitude());
        map.put("station_id", choice.station().id());
        map.put("station", choice.station().name());
        map.put("distance_m", choice.distance());
        map.put("station_elevation_m", choice.station().elevation());
        map.put("heating_design", plain(choice.heating()));
        map.put("cooling_design", plain(choice.cooling()));
        map.put("ten_year_minimum_c", choice.station().design().tenYearMinimum());
        map.put("borrowed", choice.borrowed());
        map.put("needs_own_weather", choice.needsOwnWeather());
        map.put("doubts", choice.doubts().stream().map(StationAccount::plain).toList());
        return map;
    }

    private static Map<String, Object> plain(DesignTemperature design) {
        var map = new LinkedHashMap<String, Object>();
        map.put("temperature_c", design.value());
        map.put("origin", design.origin().name().toLowerCase(Locale.ROOT));
        map.put("station_c", design.station());
        map.put("county_c", design.county());
        return map;
    }

    private static Map<String, Object> plain(Doubt doubt) {
        var unit = doubt.kind() == Doubt.Kind.HEATING_TEMPERATURE ? "_k" : "_m";
        var map = new LinkedHashMap<String, Object>();
        map.put("kind", doubt.kind().name().toLowerCase(Locale.ROOT));
        map.put("value" + unit, doubt.value());
        map.put("limit" + unit, doubt.limit());
        return map;
    }

    private String sentence(DesignTemperature design) {
        var other = new ArrayList<String>();
        if (!Double.isNaN(design.station())) {
            other.add("station " + temperature(design.station()));
        }
        if (!Double.isNaN(design.county())) {
            other.add("county " + temperature(design.county()));
        }
        var value = Double.isNaN(design.value()) ? "not known" : temperature(design.value());
        return value + " (" + String.join(", ", other.isEmpty() ? List.of("nobody gives one") : other) + ").";
    }

    private String sentence(Doubt doubt) {
        return switch (doubt.kind()) {
            case DISTANCE -> "The station is " + road(doubt.value()) + " away, more than " + road(doubt.limit()) + ".";
            case ELEVATION ->
                "The station is " + height(doubt.value()) + " higher or lower, more than " + height(doubt.limit())
                        + ".";
            case HEATING_TEMPERATURE ->
                "Its winter differs from the county's by " + difference(doubt.value()) + ", more than "
                        + difference(doubt.limit()) + ".";
            case OUT_OF_REACH -> "That is out of reach: the limit is " + road(doubt.limit()) + ".";
        };
    }

    private String temperature(double celsius) {
        return Figures.print(celsius, UnitFamily.TEMPERATURE, units, 2);
    }

    private String difference(double kelvin) {
        return Figures.print(kelvin, UnitFamily.TEMPERATURE_DIFFERENCE, units, 2);
    }

    private String height(double metres) {
        return Figures.print(metres, UnitFamily.LENGTH, units, 2);
    }

    /** A distance that one drives, which families of units print in metres and feet. */
    private String road(double metres) {
        var unit = UnitFamily.LENGTH.unit(units == UnitSystem.US ? "mi" : "km").orElseThrow();
        return Figures.significant(unit.written(metres), 2) + " " + unit.name();
    }
}
