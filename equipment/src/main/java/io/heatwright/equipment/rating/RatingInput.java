package io.heatwright.equipment.rating;

import io.heatwright.equipment.Product;
import java.util.List;
import java.util.Optional;

/**
 * What is to be rated.
 *
 * @param product its sheet, with the published ratings to compare with
 * @param method by which procedure
 * @param points tests of AHRI 210/240 and 310/380 that the sheet gives; empty if its catalogue points must serve
 * @param roomTests of a room unit: at 95, 92, 87 and 82 °F, each at most once
 * @param portableTests of a portable: at 95 °F, and at 83 °F if it has two hoses
 * @param settings what else the sheet says of the tests
 */
public record RatingInput(
        Product product,
        RatingMethod method,
        TestPoints points,
        List<RoomTest> roomTests,
        List<PortableRating.Test> portableTests,
        TestSettings settings) {

    /** Copies the lists. */
    public RatingInput {
        roomTests = List.copyOf(roomTests);
        portableTests = List.copyOf(portableTests);
    }

    /**
     * A test of a room unit.
     *
     * @param fahrenheit outdoor dry bulb: 95, 92, 87 or 82 °F
     * @param test what it gave and drew
     */
    public record RoomTest(int fahrenheit, RoomUnitRating.Test test) {}

    /**
     * Makes the input of a product that has no tests of its own.
     *
     * @param product a sheet
     * @param method by which procedure
     * @return input from its catalogue points
     */
    public static RatingInput of(Product product, RatingMethod method) {
        return new RatingInput(product, method, new TestPoints(List.of()), List.of(), List.of(), TestSettings.none());
    }

    Optional<RoomUnitRating.Test> roomTest(int fahrenheit) {
        for (var test : roomTests) {
            if (test.fahrenheit() == fahrenheit) {
                return Optional.of(test.test());
            }
        }
        return Optional.empty();
    }
}
