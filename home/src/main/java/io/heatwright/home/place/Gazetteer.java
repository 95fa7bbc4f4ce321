package io.heatwright.home.place;

import io.heatwright.home.place.Location.CountyMatch;
import io.heatwright.home.place.Location.HowFound;
import io.heatwright.home.place.Resolution.Ambiguous;
import io.heatwright.home.place.Resolution.Found;
import io.heatwright.home.place.Resolution.Reason;
import io.heatwright.home.place.Resolution.Unknown;
import io.heatwright.home.table.Separated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the place that a person means. It reads a town with its state ({@code Portland, OR}; {@code portland oregon}),
 * a town alone when its name is unique or one place dwarfs the others, a town with its county and state
 * ({@code Taylor, Houston County, AL}), a county with its state, and a pair of coordinates. Case, accents,
 * apostrophes, hyphens, {@code St.}, {@code Mt.} and {@code Ft.} make no difference. A pure function of its rows.
 */
public final class Gazetteer {

    /** A place is taken for granted when it has this many times the inhabitants of each namesake (our choice). */
    public static final int DOMINANCE = 10;

    /** Inhabitants that a place needs before it may be taken for granted among namesakes (our choice). */
    public static final int DOMINANT_POPULATION = 50_000;

    /** Metres within which rows of one name in one county are one place (our choice). */
    public static final double SAME_PLACE = 10_000;

    /** Metres from the nearest town beyond which coordinates are outside the US (our choice; Alaska is wide). */
    public static final double ABROAD = 500_000;

    /** What people call New York City, whose row has its full name. */
    private static final List<String> ALSO_NEW_YORK_CITY = List.of("new york", "nyc");

    private final PlaceIndex index;
    private final NearestNames nearestNames;

    private Gazetteer(PlaceIndex index) {
        this.index = index;
        this.nearestNames = new NearestNames(index);
    }

    /**
     * Builds the gazetteer.
     *
     * @param states every state
     * @param counties rows of the design-condition table; a reference point of NaN is computed from the towns
     * @param towns every town
     * @return the gazetteer
     */
    public static Gazetteer of(List<State> states, List<County> counties, List<Town> towns) {
        return new Gazetteer(new PlaceIndex(states, counties, towns));
    }

    /**
     * Lists the towns.
     *
     * @return most populous first
     */
    public List<Town> towns() {
        return index.towns();
    }

    /**
     * Lists the counties of the design-condition table, each with its reference point.
     *
     * @return in the table's order
     */
    public List<County> counties() {
        return index.counties();
    }

    /**
     * Finds the place that a text names.
     *
     * @param text what a person wrote
     * @return the place, the places it may be, or why it is none and what comes nearest
     */
    public Resolution resolve(String text) {
        if (text.isBlank()) {
            return new Unknown(text, Reason.EMPTY, List.of());
        }
        if (PlaceNumbers.isPostalCode(text)) {
            return new Unknown(text, Reason.POSTAL_CODE, List.of());
        }
        if (PlaceNumbers.looksNumeric(text)) {
            return coordinates(text);
        }
        return new Search(text).answer();
    }

    /**
     * Finds the state and county of a point: those of the nearest town.
     *
     * @param position latitude and longitude
     * @return the place, or why it is none
     */
    public Resolution at(Coordinates position) {
        return at(position, position.asText());
    }

    private Resolution at(Coordinates position, String text) {
        var nearest = index.nearestTown(position, false);
        if (nearest.isEmpty() || position.distanceTo(nearest.get().position()) > ABROAD) {
            var mirrored = new Coordinates(position.latitude(), -position.longitude());
            var meant = index.nearestTown(mirrored, false)
                    .filter(town -> mirrored.distanceTo(town.position()) <= ABROAD)
                    .map(town -> List.of(mirrored.asText()))
                    .orElse(List.of());
            return new Unknown(text, Reason.ABROAD, meant);
        }
        return new Found(location(position.asText(), position, nearest.get(), HowFound.COORDINATES));
    }

    private Resolution coordinates(String text) {
        var numbers = PlaceNumbers.signedNumbers(text);
        if (numbers.size() != 2) {
            return new Unknown(text, Reason.COORDINATES, List.of());
        }
        double first = numbers.get(0);
        double second = numbers.get(1);
        if (isPoint(first, second)) {
            return at(new Coordinates(first, second), text);
        }
        var swapped = isPoint(second, first) ? List.of(new Coordinates(second, first).asText()) : List.<String>of();
        return new Unknown(text, Reason.COORDINATES, swapped);
    }

    private static boolean isPoint(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    private Location location(String name, Coordinates position, Town town, HowFound howFound) {
        var away = position.distanceTo(town.position());
        var own = index.countyOfName(town.state(), town.designCounty());
        if (own.isPresent()) {
            var match = town.county().equals(town.designCounty()) ? CountyMatch.SAME : CountyMatch.FORMER;
            return new Location(name, position, town.state(), town.county(), own, match, howFound, away);
        }
        var borrowed = index.nearestTown(position, true)
                .flatMap(near -> index.countyOfName(near.state(), near.designCounty()));
        return new Location(
                name, position, town.state(), town.county(), borrowed, CountyMatch.NEAREST_TOWN, howFound, away);
    }

    private Location location(Town town) {
        return location(label(town), town.position(), town, HowFound.TOWN);
    }

    private Location location(County county, CountyMatch match) {
        return new Location(
                county.label(),
                county.reference(),
                county.state(),
                county.name(),
                Optional.of(county),
                match,
                HowFound.COUNTY,
                0);
    }

    /** The shortest text that leads back to the town: its county is added where the state has namesakes. */
    private String label(Town town) {
        var namesakes = index.townsNamed(PlaceName.key(town.name()), town.state());
        var chosen = single(namesakes);
        if (town.county().isEmpty() || chosen.filter(town::equals).isPresent()) {
            return town.name() + ", " + town.state();
        }
        return town.name() + ", " + County.withKind(town.state(), town.county()) + ", " + town.state();
    }

    /** The one place that a list of namesakes means, most populous first, if it means one. */
    private static Optional<Town> single(List<Town> namesakes) {
        if (namesakes.isEmpty()) {
            return Optional.empty();
        }
        var first = namesakes.get(0);
        for (var other : namesakes.subList(1, namesakes.size())) {
            var dwarfed = first.population() >= DOMINANT_POPULATION
                    && first.population() >= (long) DOMINANCE * other.population();
            var same = first.state().equals(other.state())
                    && first.county().equals(other.county())
                    && first.position().distanceTo(other.position()) <= SAME_PLACE;
            if (!dwarfed && !same) {
                return Optional.empty();
            }
        }
        return Optional.of(first);
    }

    /** One text, taken apart. */
    private final class Search {

        private final String text;
        private final List<String> words;
        private final List<List<String>> parts = new ArrayList<>();

        Search(String text) {
            this.text = text;
            var wanted = new ArrayList<>(PlaceName.words(text));
            for (var part : Separated.by(",", text)) {
                var partWords = PlaceName.words(part);
                if (!partWords.isEmpty()) {
                    parts.add(partWords);
                }
            }
            dropNation(wanted);
            this.words = List.copyOf(wanted);
        }

        Resolution answer() {
            if (parts.isEmpty() || words.isEmpty()) {
                return new Unknown(text, Reason.NAME, List.of());
            }
            if (parts.size() == 1) {
                var alone = alone();
                if (alone.isPresent()) {
                    return alone.get();
                }
            }
            for (var length = Math.min(4, words.size() - 1); length >= 1; length--) {
                var rest = words.subList(0, words.size() - length);
                var state = index.state(words.subList(words.size() - length, words.size()));
                if (state.isPresent()) {
                    return inState(rest, state.get());
                }
            }
            var towns = index.townsNamed(known(PlaceName.key(words)));
            if (!towns.isEmpty()) {
                return choose(towns);
            }
            var reason = parts.size() > 1 ? Reason.STATE : Reason.NAME;
            var name = parts.size() > 1 ? parts.get(0) : words;
            var state = parts.size() > 1 ? nearestNames.stateNear(parts.get(parts.size() - 1)) : "";
            return new Unknown(text, reason, nearestNames.to(PlaceName.key(name), state, Gazetteer.this::label));
        }

        /** The text without a comma as one name: a town, a county, a whole state. */
        private Optional<Resolution> alone() {
            var key = PlaceName.key(words);
            var called = ALSO_NEW_YORK_CITY.contains(key);
            if (!called && index.state(words).isPresent()) {
                return Optional.of(wholeState(index.state(words).get(), key));
            }
            var towns = index.townsNamed(known(key));
            if (!towns.isEmpty()) {
                return Optional.of(choose(towns));
            }
            var counties = index.countiesNamed(words);
            if (isCalledCounty(words) && !counties.isEmpty()) {
                return Optional.of(
                        counties.size() == 1
                                ? new Found(location(counties.get(0), CountyMatch.SAME))
                                : new Ambiguous(
                                        text,
                                        counties.stream()
                                                .map(county -> location(county, CountyMatch.SAME))
                                                .toList()));
            }
            return Optional.empty();
        }

        private Resolution wholeState(State state, String key) {
            var counties = index.counties().stream()
                    .filter(county -> county.state().equals(state.code()))
                    .toList();
            if (counties.size() == 1) {
                return new Found(location(counties.get(0), CountyMatch.SAME));
            }
            var suggestions = new ArrayList<String>();
            index.townsNamed(key).stream().limit(2).forEach(town -> suggestions.add(label(town)));
            index.towns().stream()
                    .filter(town -> town.state().equals(state.code()))
                    .limit(3)
                    .forEach(town -> suggestions.add(label(town)));
            return new Unknown(text, Reason.STATE_ONLY, suggestions);
        }

        private Resolution inState(List<String> rest, State state) {
            var key = known(PlaceName.key(rest));
            var county = index.county(rest, state.code());
            if (isCalledCounty(rest) && county.isPresent()) {
                return new Found(location(county.get(), match(county.get(), rest)));
            }
            var towns = index.townsNamed(key, state.code());
            if (!towns.isEmpty()) {
                return choose(towns);
            }
            var inCounty = inCounty(state);
            if (!inCounty.isEmpty()) {
                return choose(inCounty);
            }
            if (county.isPresent()) {
                return new Found(location(county.get(), match(county.get(), rest)));
            }
            return new Unknown(text, Reason.NAME, nearestNames.to(key, state.code(), Gazetteer.this::label));
        }

        /** Town, county, state: every part but the last one or two is the town's name. */
        private List<Town> inCounty(State state) {
            var stated = index.state(parts.get(parts.size() - 1)).isPresent();
            var countyAt = parts.size() - (stated ? 2 : 1);
            if (countyAt < 1) {
                return List.of();
            }
            var name = new ArrayList<String>();
            parts.subList(0, countyAt).forEach(name::addAll);
            var countyWords = new ArrayList<>(parts.get(countyAt));
            if (!stated) {
                countyWords.remove(countyWords.size() - 1);
            }
            var county = PlaceIndex.countyKey(countyWords);
            return index.townsNamed(known(PlaceName.key(name)), state.code()).stream()
                    .filter(town ->
                            PlaceIndex.countyKey(PlaceName.words(town.county())).equals(county)
                                    || PlaceIndex.countyKey(PlaceName.words(town.designCounty()))
                                            .equals(county))
                    .toList();
        }

        private Resolution choose(List<Town> towns) {
            return single(towns)
                    .<Resolution>map(town -> new Found(location(town)))
                    .orElseGet(() -> new Ambiguous(
                            text, towns.stream().map(Gazetteer.this::location).toList()));
        }

        /** A county asked for by its present name may stand in the table under its former one. */
        private static CountyMatch match(County county, List<String> name) {
            var same = PlaceIndex.countyKey(PlaceName.words(county.name())).equals(PlaceIndex.countyKey(name));
            return same ? CountyMatch.SAME : CountyMatch.FORMER;
        }

        private String known(String key) {
            return ALSO_NEW_YORK_CITY.contains(key) ? "new york city" : key;
        }

        private void dropNation(List<String> given) {
            for (var nation : List.of(List.of("usa"), List.of("us"), List.of("united", "states"))) {
                var rest = given.size() - nation.size();
                if (rest > 0 && given.subList(rest, given.size()).equals(nation)) {
                    given.subList(rest, given.size()).clear();
                    parts.removeIf(nation::equals);
                }
            }
        }

        private boolean isCalledCounty(List<String> name) {
            var last = name.get(name.size() - 1);
            return name.size() > 1
                    && List.of("county", "parish", "borough", "municipality", "area", "region")
                            .contains(last);
        }
    }
}
