package io.heatwright.equipment.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tests of one unit, each at most once.
 *
 * @param points in any order
 */
public record TestPoints(List<TestPoint> points) {

    /** Sorts them as the standard does, and refuses one that is there twice. */
    public TestPoints {
        points = points.stream().sorted(Comparator.comparing(TestPoint::name)).toList();
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (points.get(i).name() == points.get(j).name()) {
                    throw new IllegalArgumentException(
                            "Test " + points.get(i).name().words() + " is there twice.");
                }
            }
        }
    }

    /**
     * Finds a test.
     *
     * @param name which
     * @return the point, or nothing
     */
    public Optional<TestPoint> find(TestName name) {
        for (var point : points) {
            if (point.name() == name) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether any test of a mode is there.
     *
     * @param cooling true for cooling, false for heating
     * @return false if none is
     */
    public boolean any(boolean cooling) {
        return points.stream().anyMatch(point -> point.name().cools() == cooling);
    }

    /** Returns a test that must be there. */
    TestPoint at(TestName name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("Test " + name.words() + " is missing."));
    }

    TestPoints with(TestPoint point) {
        var more = new ArrayList<>(points);
        more.add(point);
        return new TestPoints(more);
    }
}
