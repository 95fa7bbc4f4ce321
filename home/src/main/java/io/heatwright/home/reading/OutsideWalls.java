package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.Level;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.defaults.UsePreset;
import io.heatwright.home.keys.Compass;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which walls meet the weather and how long they are.
 *
 * <p>Rule of lengths: a rectangle's sides are known, not which way they lie. If both ways give the same length of outside
 * wall, the first wall takes the shorter side. If not, the tight room takes the lesser way, the leaky the greater, and the
 * likely room gives every outside wall the mean of the sides. A length that is written is taken as it is.
 */
final class OutsideWalls {

    private static final double[] ALL = {0, 90, 180, 270};
    private static final double SAME_DIRECTION = 1;

    private final Answers answers;
    private final UsePreset preset;
    private final FloorPlan floor;
    private final Draft draft;

    OutsideWalls(Answers answers, UsePreset preset, FloorPlan floor, Draft draft) {
        this.answers = answers;
        this.preset = preset;
        this.floor = floor;
        this.draft = draft;
    }

    /**
     * One outside wall.
     *
     * @param azimuth degrees clockwise from north
     * @param length m
     * @param longest that is plausible, m
     */
    record OutsideWall(double azimuth, double length, double longest) {

        boolean faces(double direction) {
            return apart(azimuth, direction) < SAME_DIRECTION;
        }
    }

    /** Reads the walls; {@code facings} are the directions that windows name. */
    List<OutsideWall> walls(List<Double> facings) {
        if (answers.tree("outside").orElse(answers.branch()) instanceof Tree.Branch && answers.has("outside")) {
            return measured();
        }
        var directions = answers.has("outside") ? written() : guessed(facings);
        if (directions.isEmpty()) {
            return List.of();
        }
        var first = directions.get(0);
        var along = 0;
        for (var direction : directions) {
            var turned = apart(direction, first) % 180;
            if (turned > SAME_DIRECTION && Math.abs(turned - 90) > SAME_DIRECTION && turned < 179) {
                rightAngles();
                return directions.stream()
                        .map(d -> new OutsideWall(d, floor.longer(), floor.longer()))
                        .toList();
            }
            along += turned < 45 || turned > 135 ? 1 : 0;
        }
        return measured(directions, along);
    }

    private List<OutsideWall> measured() {
        var lengths = answers.group("outside");
        var walls = new ArrayList<OutsideWall>();
        for (var key : lengths.group().keys()) {
            var length = lengths.quantity(key.name(), UnitFamily.LENGTH);
            length.ifPresent(l -> walls.add(new OutsideWall(Compass.degrees(key.name()), l, l)));
        }
        var total = walls.stream().mapToDouble(OutsideWall::length).sum();
        if (total > Claims.ROUNDED * floor.perimeter()) {
            draft.add(Finding.error(
                    answers.place("outside"),
                    answers.join("outside"),
                    "",
                    "has walls of " + FloorPlan.feet(total) + " together, more than the room's perimeter",
                    "at most " + FloorPlan.feet(floor.perimeter())));
        }
        return walls;
    }

    private List<OutsideWall> measured(List<Double> directions, int along) {
        var across = directions.size() - along;
        var first = along * floor.shorter() + across * floor.longer();
        var second = along * floor.longer() + across * floor.shorter();
        double alongLength = floor.shorter();
        double acrossLength = floor.longer();
        if (Math.abs(first - second) > 0.01) {
            var totals = new Spread<>(Math.min(first, second), 0.5 * (first + second), Math.max(first, second));
            double total = draft.assume(
                    answers.join("outside") + ".length",
                    "length of the outside walls",
                    totals,
                    FloorPlan::feet,
                    Draft.JUDGEMENT,
                    "Measure each outside wall and write outside: {south: 12 ft}.");
            var level = draft.level(answers.join("outside") + ".length");
            var swapped = total == second && total != first;
            alongLength = level == Level.LIKELY ? floor.sides().likely() : swapped ? floor.longer() : floor.shorter();
            acrossLength = level == Level.LIKELY ? floor.sides().likely() : swapped ? floor.shorter() : floor.longer();
        }
        var walls = new ArrayList<OutsideWall>();
        for (var direction : directions) {
            var turned = apart(direction, directions.get(0)) % 180;
            var parallel = turned < 45 || turned > 135;
            walls.add(new OutsideWall(direction, parallel ? alongLength : acrossLength, floor.longer()));
        }
        return walls;
    }

    private List<Double> written() {
        var directions = new ArrayList<Double>();
        for (var text : answers.texts("outside")) {
            var degrees = Compass.degrees(text);
            if (!Double.isNaN(degrees)) {
                directions.add(degrees);
            } else if (text.strip().equalsIgnoreCase("all")) {
                for (var side : ALL) {
                    directions.add(side);
                }
            }
        }
        var distinct = directions.stream().distinct().toList();
        if (distinct.size() > 4) {
            rightAngles();
        }
        return distinct;
    }

    private List<Double> guessed(List<Double> facings) {
        var guess = Draft.guess(answers, "outside");
        var counts = preset.outsideWalls();
        var named = facings.size();
        var low = fill(facings, 180, Math.max(named, counts.low()));
        var likely = fill(facings, 270, Math.max(named, counts.likely()));
        var high = fill(facings, 0, Math.max(counts.high(), Math.min(4, named + 1)));
        return draft.assume(
                answers.join("outside"),
                "walls to outdoors",
                new Spread<>(low, likely, high),
                OutsideWalls::words,
                guess.source(),
                guess.findOut());
    }

    private static List<Double> fill(List<Double> facings, double first, int count) {
        var directions = new ArrayList<>(facings);
        var start = directions.isEmpty() ? first : directions.get(0);
        for (var turn : new double[] {0, 90, 180, 270}) {
            var direction = (start + turn) % 360;
            if (directions.size() < count && directions.stream().noneMatch(d -> apart(d, direction) < 45)) {
                directions.add(direction);
            }
        }
        return List.copyOf(directions);
    }

    private static String words(List<Double> directions) {
        return directions.size() + " of 4 ("
                + directions.stream().map(Compass::print).collect(Collectors.joining(", ")) + ")";
    }

    private void rightAngles() {
        var problem = "names walls that do not stand at right angles, or more than four";
        var allowed = "up to four directions at right angles, or surfaces for any other shape";
        draft.add(Finding.error(
                answers.place("outside"),
                answers.join("outside"),
                String.join(", ", answers.texts("outside")),
                problem,
                allowed));
    }

    static double apart(double a, double b) {
        var turn = Math.abs(a - b) % 360;
        return Math.min(turn, 360 - turn);
    }
}
