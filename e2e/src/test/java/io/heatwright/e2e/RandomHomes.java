package io.heatwright.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Homes as people might write them, the same for the same seed. */
final class RandomHomes {
    private static final List<String> PLACES = List.of(
            "New York, NY",
            "Albany, NY",
            "Poughkeepsie, NY",
            "White Plains, NY",
            "Plattsburgh, NY",
            "Yonkers, NY",
            "Burlington, VT",
            "Boston, MA",
            "Newark, NJ",
            "Chicago, IL",
            "Houston, TX",
            "Denver, CO",
            "Portland, OR",
            "Duluth, MN",
            "Phoenix, AZ",
            "Atlanta, GA",
            "Cedar Rapids, IA");
    private static final List<String> SIDES = List.of("north", "east", "south", "west");
    private static final List<String> OUTLETS = List.of(
            "{voltage: 120 V, breaker: 15 A, outlet: three-prong}",
            "{voltage: 120 V, breaker: 15 A, outlet: three-prong, dedicated: yes}",
            "{voltage: 120 V, breaker: 20 A, outlet: 20 amp, also: [lamp 60 W, laptop 90 W]}",
            "{voltage: 120 V, breaker: 20 A, outlet: 20 amp, dedicated: yes}",
            "{voltage: 240 V, breaker: 20 A, outlet: level slots 20 amp, dedicated: yes}",
            "{voltage: 240 V, breaker: 30 A, outlet: level slots 30 amp, dedicated: yes}",
            "unknown");

    private final SplittableRandom random;

    private RandomHomes(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The home file of a seed. */
    static String of(long seed) {
        return new RandomHomes(seed).yaml();
    }

    private String yaml() {
        var use = any("bedroom", "living room", "home office", "studio", "sunroom", "addition", "kitchen");
        var sides = sides();
        var area = 8 + 32 * random.nextDouble();
        var lines = new ArrayList<>(List.of(
                "format: 1",
                "place: " + PLACES.get(random.nextInt(PLACES.size())),
                "tenure: " + any("rent", "own", "unknown"),
                "rooms:",
                "  " + use + ":",
                number("    floor: %.1f m²", area),
                number("    ceiling: %.2f m", 2.2 + 1.3 * random.nextDouble()),
                "    built: " + any("before 1940", "1950s", "1960s", "1970s", "1990s", "after 2010", "unknown"),
                "    outside: [" + String.join(", ", sides) + "]",
                "    above: " + any("apartment", "attic", "roof"),
                "    below: " + any("apartment", "slab", "crawlspace", "basement"),
                "    drafts: " + any("tight", "average", "leaky", "unknown"),
                "    windows: " + windows(sides, Math.sqrt(area)),
                "circuits:",
                "  " + use + ": " + OUTLETS.get(random.nextInt(OUTLETS.size())),
                "now: "
                        + any(
                                "[electric space heater 1500 W, window air conditioner]",
                                "[gas furnace]",
                                "[building heat]",
                                "[electric baseboard]",
                                "[oil furnace, window air conditioner]",
                                "unknown")));
        if (lines.get(lines.size() - 2).endsWith("unknown")) {
            lines.subList(lines.size() - 3, lines.size() - 1).clear();
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> sides() {
        var sides = SIDES.stream().filter(side -> random.nextInt(3) == 0).collect(Collectors.toList());
        return sides.isEmpty() ? List.of(SIDES.get(random.nextInt(SIDES.size()))) : sides;
    }

    /** At most two windows a side, none wider than a third of it. */
    private String windows(List<String> sides, double length) {
        var windows = new ArrayList<String>();
        for (var side : sides) {
            for (var n = random.nextInt(3); n > 0; n--) {
                var width = Math.min(0.6 + random.nextDouble(), length / 3);
                var glazing = any("single", "double", "triple", "unknown");
                var size = number("%.2f m x ", width) + number("%.2f m", 0.8 + 0.6 * random.nextDouble());
                windows.add("{faces: " + side + ", size: " + size + ", glazing: " + glazing + "}");
            }
        }
        return windows.isEmpty() ? "none" : "[" + String.join(", ", windows) + "]";
    }

    private String any(String... words) {
        return words[random.nextInt(words.length)];
    }

    private static String number(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
