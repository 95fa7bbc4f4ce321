package io.heatwright.home.sheet;

import io.heatwright.equipment.Figure;
import io.heatwright.equipment.rating.PortableRating;
import io.heatwright.equipment.rating.RatingInput;
import io.heatwright.equipment.rating.RatingMethod;
import io.heatwright.equipment.rating.RoomUnitRating;
import io.heatwright.equipment.rating.TestName;
import io.heatwright.equipment.rating.TestPoint;
import io.heatwright.equipment.rating.TestPoints;
import io.heatwright.home.Finding;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.tree.NearestWord;
import io.heatwright.home.tree.Tree.Branch;
import io.heatwright.home.tree.Tree.Entry;
import io.heatwright.home.tree.Tree.Sequence;
import io.heatwright.home.tree.Tree.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads test points such as {@code A full: 14000 Btu/h using 1080 W}. A point may also be {@code 14000 Btu/h at COP 3.8},
 * {@code … at EER 12.96}, {@code [14000 Btu/h, 1080 W]} or {@code {capacity: 14000 Btu/h, power: 1080 W}}.
 */
final class TestPointReader {

    private static final double WATTS_PER_BTUH = 1055.05585262 / 3600;
    private static final String ALLOWED =
            "14000 Btu/h using 1080 W, 14000 Btu/h at COP 3.8 or 14000 Btu/h at EER 12.96";
    private static final List<Integer> ROOM_TESTS = List.of(95, 92, 87, 82);
    private static final List<String> ROOM_WORDS = List.of("95 °F", "92 °F", "87 °F", "82 °F");
    private static final List<String> PORTABLE_WORDS = List.of("95 °F", "83 °F");

    private final SheetSection section;
    private final List<Finding> findings;
    private final List<TestPoint> points = new ArrayList<>();
    private final List<RatingInput.RoomTest> roomTests = new ArrayList<>();
    private final List<PortableRating.Test> portableTests = new ArrayList<>();

    TestPointReader(SheetSection section, List<Finding> findings) {
        this.section = section;
        this.findings = findings;
    }

    /** Capacity and power of one test, both above 0 W. */
    private record Pair(double capacity, double power) {}

    TestPointReader read(RatingMethod method) {
        for (var entry : section.entries()) {
            switch (method) {
                case SPLIT_OR_CENTRAL, PACKAGED_TERMINAL -> splitTest(entry);
                case ROOM_UNIT -> roomTest(entry);
                case PORTABLE -> portableTest(entry);
            }
        }
        portableTests.sort((one, other) -> one.condition().compareTo(other.condition()));
        return this;
    }

    TestPoints points() {
        return new TestPoints(points);
    }

    List<RatingInput.RoomTest> roomTests() {
        return roomTests;
    }

    List<PortableRating.Test> portableTests() {
        return portableTests;
    }

    private void splitTest(Entry entry) {
        if (isWordOfSection(entry.key())) {
            return;
        }
        var name = TestName.called(entry.key());
        if (name.isEmpty() && TestName.isOther(entry.key())) {
            findings.add(Finding.warning(
                    entry.keyPlace(),
                    "test points",
                    entry.key(),
                    "is a test that no rating here uses",
                    "the outcome of a cycling test as cooling degradation and heating degradation"));
            return;
        }
        if (name.isEmpty()) {
            unknown(
                    entry,
                    List.of(TestName.values()).stream().map(TestName::words).toList());
            return;
        }
        if (points.stream().anyMatch(point -> point.name() == name.get())) {
            twice(entry, name.get().words());
            return;
        }
        var origin = section.origin();
        pair(entry)
                .map(pair -> {
                    Figure figure = origin.figure(pair.capacity());
                    return new TestPoint(
                            name.get(), pair.capacity(), pair.power(), figure.provenance(), figure.source());
                })
                .ifPresent(points::add);
    }

    private void roomTest(Entry entry) {
        if (isWordOfSection(entry.key())) {
            return;
        }
        int fahrenheit = roomTemperature(entry.key());
        if (!ROOM_TESTS.contains(fahrenheit)) {
            unknown(entry, ROOM_WORDS);
        } else if (roomTests.stream().anyMatch(test -> test.fahrenheit() == fahrenheit)) {
            twice(entry, fahrenheit + " °F");
        } else {
            pair(entry)
                    .ifPresent(pair -> roomTests.add(new RatingInput.RoomTest(
                            fahrenheit, new RoomUnitRating.Test(pair.capacity(), pair.power()))));
        }
    }

    /** Also by the names of the same outdoor conditions in AHRI 210/240. */
    private static int roomTemperature(String key) {
        int written = leadingNumber(key);
        return written > 0
                ? written
                : TestName.called(key)
                        .map(name -> switch (name) {
                            case A_FULL -> 95;
                            case E_INTERMEDIATE -> 87;
                            case B_LOW -> 82;
                            default -> 0;
                        })
                        .orElse(0);
    }

    private void portableTest(Entry entry) {
        if (isWordOfSection(entry.key())) {
            return;
        }
        int fahrenheit = leadingNumber(entry.key());
        if (fahrenheit != 95 && fahrenheit != 83) {
            unknown(entry, PORTABLE_WORDS);
            return;
        }
        var condition = fahrenheit == 95 ? PortableRating.Condition.AT_95F : PortableRating.Condition.AT_83F;
        if (portableTests.stream().anyMatch(test -> test.condition() == condition)) {
            twice(entry, fahrenheit + " °F");
            return;
        }
        section.section(entry.key()).ifPresent(part -> {
            var pair = inside(part, entry);
            var hoses = new ArrayList<PortableRating.Hose>();
            for (var hose : part.sections("hoses")) {
                double area = hose.figure("area", UnitFamily.AREA).value();
                double surface = hose.figure("surface", UnitFamily.TEMPERATURE).value();
                hose.close();
                if (area >= 0 && Double.isFinite(surface)) {
                    hoses.add(new PortableRating.Hose(area, surface));
                } else {
                    part.wrong(
                            entry.value(),
                            "hoses",
                            "",
                            "lack an area or a surface temperature",
                            "{area: 10 sq ft, surface: 110 °F}");
                }
            }
            double induced = part.figure("induced air", UnitFamily.MASS_FLOW).value();
            if (!(induced >= 0)) {
                part.wrong(
                        entry.value(),
                        "induced air",
                        "",
                        "is missing or below zero",
                        "the mass of dry outdoor air drawn in, such as 500 kg/h");
            }
            part.close();
            if (induced >= 0) {
                pair.ifPresent(p ->
                        portableTests.add(new PortableRating.Test(condition, p.capacity(), p.power(), hoses, induced)));
            }
        });
    }

    private Optional<Pair> pair(Entry entry) {
        if (entry.value() instanceof Text written) {
            return text(written, entry.key());
        }
        if (entry.value() instanceof Branch) {
            return section.section(entry.key()).flatMap(part -> {
                var pair = inside(part, entry);
                part.close();
                return pair;
            });
        }
        if (entry.value() instanceof Sequence list
                && list.items().size() == 2
                && list.items().get(0) instanceof Text capacity
                && list.items().get(1) instanceof Text power) {
            return checked(
                    entry,
                    section.number(capacity, entry.key(), capacity.value(), UnitFamily.POWER),
                    section.number(power, entry.key(), power.value(), UnitFamily.POWER));
        }
        section.wrong(entry.value(), entry.key(), "", "is not a capacity with its power", ALLOWED);
        return Optional.empty();
    }

    private Optional<Pair> inside(SheetSection part, Entry entry) {
        double capacity = part.figure("capacity", UnitFamily.POWER).value();
        double power = part.figure("power", UnitFamily.POWER).value();
        double cop = part.figure("COP", UnitFamily.NUMBER).value();
        double eer = part.figure("EER", UnitFamily.NUMBER).value();
        if (Double.isNaN(power)) {
            power = Double.isNaN(cop) ? capacity / (eer * WATTS_PER_BTUH) : capacity / cop;
        }
        return checked(entry, capacity, power);
    }

    private Optional<Pair> text(Text written, String key) {
        var text = written.value();
        var lower = text.toLowerCase(Locale.ROOT);
        for (var mark : List.of(" using ", " at cop ", " at eer ", ", cop ", ", eer ", ",", " / ")) {
            int at = lower.indexOf(mark);
            if (at < 0) {
                continue;
            }
            double capacity = section.number(written, key, text.substring(0, at), UnitFamily.POWER);
            var rest = text.substring(at + mark.length());
            var entry = new Entry(key, written.place(), written);
            if (mark.contains("cop") || mark.contains("eer")) {
                double ratio = section.number(written, key, rest, UnitFamily.NUMBER);
                double efficiency = mark.contains("cop") ? ratio : ratio * WATTS_PER_BTUH;
                return checked(entry, capacity, capacity / efficiency);
            }
            return checked(entry, capacity, section.number(written, key, rest, UnitFamily.POWER));
        }
        section.wrong(written, key, text, "is a capacity without its power", ALLOWED);
        return Optional.empty();
    }

    private Optional<Pair> checked(Entry entry, double capacity, double power) {
        boolean unread = Double.isNaN(capacity) || Double.isNaN(power);
        if (capacity > 0 && power > 0 && capacity < 1e9 && power < 1e9) {
            return Optional.of(new Pair(capacity, power));
        }
        if (!unread || entry.value() instanceof Branch) {
            var value = entry.value() instanceof Text written ? written.value() : "";
            section.wrong(entry.value(), entry.key(), value, "needs a capacity and a power, both above zero", ALLOWED);
        }
        return Optional.empty();
    }

    private void unknown(Entry entry, List<String> words) {
        findings.add(
                Finding.error(entry.keyPlace(), "test points", entry.key(), "is no test here", String.join(", ", words))
                        .withNearest(NearestWord.to(entry.key(), words)));
    }

    private void twice(Entry entry, String name) {
        findings.add(Finding.error(
                entry.keyPlace(),
                "test points",
                entry.key(),
                "is test " + name + " for the second time",
                "each test once"));
    }

    private static boolean isWordOfSection(String key) {
        return key.equals("source") || key.equals("assumed");
    }

    /** A temperature in °F that a name begins with; 0 if it begins with none, or with one in another unit. */
    private static int leadingNumber(String key) {
        int number = 0;
        if (key.contains("°C") || key.contains(" C") || key.endsWith("C") || key.endsWith("K")) {
            return 0;
        }
        for (int i = 0; i < key.length() && number < 1000; i++) {
            char c = key.charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
