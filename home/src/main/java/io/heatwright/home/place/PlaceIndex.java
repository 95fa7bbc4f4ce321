package io.heatwright.home.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Towns, counties and states by folded name; built once, then only read. */
final class PlaceIndex {

    /** Most populous first; equals keep a fixed order. */
    private static final Comparator<Town> BY_SIZE = Comparator.comparingInt(Town::population)
            .reversed()
            .thenComparing(Town::state)
            .thenComparing(Town::county)
            .thenComparing(Town::name)
            .thenComparing(town -> town.position().latitude());

    private final List<State> states;
    private final List<Town> towns;
    private final List<String> keys;
    private final List<County> counties;
    private final Map<String, List<Town>> townsByKey = new LinkedHashMap<>();
    private final Map<String, County> countyByKey = new LinkedHashMap<>();
    private final Map<String, List<County>> countiesByPlainKey = new LinkedHashMap<>();
    private final Map<String, County> countyByName = new LinkedHashMap<>();
    private final Map<String, State> stateByKey = new LinkedHashMap<>();

    PlaceIndex(List<State> states, List<County> rows, List<Town> towns) {
        this.states = List.copyOf(states);
        this.towns = towns.stream().sorted(BY_SIZE).toList();
        for (var state : states) {
            stateByKey.put(state.code().toLowerCase(Locale.ROOT), state);
            stateByKey.put(String.join(" ", PlaceName.words(state.name())), state);
        }
        this.keys = this.towns.stream().map(town -> PlaceName.key(town.name())).toList();
        for (var i = 0; i < keys.size(); i++) {
            townsByKey.computeIfAbsent(keys.get(i), key -> new ArrayList<>()).add(this.towns.get(i));
        }
        this.counties = withReferences(rows);
        for (var county : counties) {
            var key = countyKey(PlaceName.words(county.name()));
            countyByName.put(county.state() + "/" + county.name(), county);
            countyByKey.put(county.state() + "/" + key, county);
            countiesByPlainKey.computeIfAbsent(key, plain -> new ArrayList<>()).add(county);
        }
        addPresentNames();
    }

    List<State> states() {
        return states;
    }

    List<Town> towns() {
        return towns;
    }

    /** The folded name of each of {@link #towns()}. */
    List<String> keys() {
        return keys;
    }

    List<County> counties() {
        return counties;
    }

    Optional<State> state(List<String> words) {
        return Optional.ofNullable(stateByKey.get(String.join(" ", words)));
    }

    /** Towns of that key everywhere, most populous first. */
    List<Town> townsNamed(String key) {
        return townsByKey.getOrDefault(key, List.of());
    }

    List<Town> townsNamed(String key, String state) {
        return townsNamed(key).stream()
                .filter(town -> town.state().equals(state))
                .toList();
    }

    Optional<County> county(List<String> words, String state) {
        return Optional.ofNullable(countyByKey.get(state + "/" + countyKey(words)));
    }

    Optional<County> countyOfName(String state, String name) {
        return Optional.ofNullable(countyByName.get(state + "/" + name));
    }

    List<County> countiesNamed(List<String> words) {
        return countiesByPlainKey.getOrDefault(countyKey(words), List.of());
    }

    /** The nearest town among those whose county the design table has, or among all. */
    Optional<Town> nearestTown(Coordinates position, boolean withDesignCounty) {
        Town nearest = null;
        var least = Double.POSITIVE_INFINITY;
        for (var town : towns) {
            if (withDesignCounty && town.designCounty().isEmpty()) {
                continue;
            }
            var distance = position.distanceTo(town.position());
            if (distance < least) {
                least = distance;
                nearest = town;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The county's name without the word for its kind; an independent city keeps the word city at its end. */
    static String countyKey(List<String> words) {
        var name = new ArrayList<>(words);
        if (name.size() > 4 && name.subList(0, 4).equals(List.of("city", "and", "borough", "of"))) {
            name.subList(0, 4).clear();
        } else if (name.size() > 2 && name.subList(0, 2).equals(List.of("city", "of"))) {
            name.subList(0, 2).clear();
            name.add("city");
        }
        dropEnd(name, List.of("census", "area"));
        for (var kind : List.of("county", "parish", "borough", "municipality")) {
            dropEnd(name, List.of(kind));
        }
        return PlaceName.key(name);
    }

    private static void dropEnd(List<String> words, List<String> end) {
        var rest = words.size() - end.size();
        if (rest > 0 && words.subList(rest, words.size()).equals(end)) {
            words.subList(rest, words.size()).clear();
        }
    }

    private List<County> withReferences(List<County> rows) {
        var members = new LinkedHashMap<String, List<Town>>();
        for (var town : towns) {
            members.computeIfAbsent(town.state() + "/" + town.designCounty(), key -> new ArrayList<>())
                    .add(town);
        }
        var complete = new ArrayList<County>();
        for (var row : rows) {
            var reference = Double.isNaN(row.reference().latitude())
                    ? centre(members.getOrDefault(row.state() + "/" + row.name(), List.of()))
                    : row.reference();
            complete.add(new County(
                    row.state(), row.name(), row.heating99(), row.cooling1(), row.degreeDayRatio(), reference));
        }
        return List.copyOf(complete);
    }

    /** Weighted by population; a town of unknown population counts as one inhabitant. */
    private static Coordinates centre(List<Town> towns) {
        var weight = 0.0;
        var latitude = 0.0;
        var longitude = 0.0;
        for (var town : towns) {
            var inhabitants = Math.max(1, town.population());
            weight += inhabitants;
            latitude += inhabitants * town.position().latitude();
            longitude += inhabitants * town.position().longitude();
        }
        return new Coordinates(latitude / weight, longitude / weight);
    }

    /** Lets a renamed county answer to its present name too, where that leads to one row of the table. */
    private void addPresentNames() {
        var several = new LinkedHashMap<String, Boolean>();
        for (var town : towns) {
            var former = countyOfName(town.state(), town.designCounty());
            if (former.isEmpty() || town.county().equals(town.designCounty())) {
                continue;
            }
            var key = town.state() + "/" + countyKey(PlaceName.words(town.county()));
            var present = countyByKey.putIfAbsent(key, former.get());
            several.merge(key, present != null && !present.equals(former.get()), Boolean::logicalOr);
        }
        several.forEach((key, many) -> {
            if (many) {
                countyByKey.remove(key);
            }
        });
    }
}
