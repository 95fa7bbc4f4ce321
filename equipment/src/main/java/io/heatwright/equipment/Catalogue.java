package io.heatwright.equipment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * All data sheets, in the order in which they were read. Class representatives are kept and counted apart.
 *
 * @param products real products
 * @param representatives ends of classes, no products
 */
public record Catalogue(List<Product> products, List<Product> representatives) {

    /** Copies the lists. */
    public Catalogue {
        products = List.copyOf(products);
        representatives = List.copyOf(representatives);
    }

    /**
     * Sorts data sheets into products and representatives.
     *
     * @param sheets in the order to keep, every id once
     * @return the catalogue
     */
    public static Catalogue of(List<Product> sheets) {
        var seen = new LinkedHashSet<String>();
        var products = new ArrayList<Product>();
        var representatives = new ArrayList<Product>();
        for (var sheet : sheets) {
            if (!seen.add(sheet.id())) {
                throw new IllegalArgumentException("The product id \"" + sheet.id() + "\" is used twice.");
            }
            (sheet.isRepresentative() ? representatives : products).add(sheet);
        }
        return new Catalogue(products, representatives);
    }

    /**
     * Finds a sheet by its id.
     *
     * @param id exact
     * @return the product or representative, or nothing
     */
    public Optional<Product> find(String id) {
        for (var sheet : products) {
            if (sheet.id().equals(id)) {
                return Optional.of(sheet);
            }
        }
        for (var sheet : representatives) {
            if (sheet.id().equals(id)) {
                return Optional.of(sheet);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the sheets whose performance a plan must simulate for a product: the product itself, or, if its
     * performance is assumed, both ends of its class. Rank by the worse.
     *
     * @param product from this catalogue
     * @return one sheet, or the low and the high end in this order
     */
    public List<Product> performers(Product product) {
        if (!product.assumesPerformance()) {
            return List.of(product);
        }
        return ends(product.performanceClass().orElseThrow());
    }

    /**
     * Returns both ends of a class.
     *
     * @param performanceClass name of the class
     * @return the low and the high end in this order
     */
    public List<Product> ends(String performanceClass) {
        var found = new ArrayList<Product>();
        for (var end : ClassEnd.values()) {
            for (var sheet : representatives) {
                var representative = sheet.representative().orElseThrow();
                if (representative.end() == end
                        && representative.performanceClass().equals(performanceClass)) {
                    found.add(sheet);
                }
            }
        }
        if (found.size() != ClassEnd.values().length) {
            throw new IllegalArgumentException(
                    "The class \"" + performanceClass + "\" needs one low and one high end.");
        }
        return found;
    }
}
