package io.heatwright.app.catalogue;

import io.heatwright.equipment.Catalogue;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Representative;
import io.heatwright.home.tree.NearestWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a sheet of one's own must be beside sound: one product, by a name that a file may have, of a class that exists. */
final class SheetRules {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}[a-z0-9]");

    private SheetRules() {}

    /** The first rule that is broken, as a sentence. */
    static Optional<String> problem(List<Product> products, Catalogue builtIn) {
        if (products.size() != 1) {
            return Optional.of("It holds " + products.size() + " sheets. Allowed: one a file.");
        }
        var product = products.get(0);
        if (!ID.matcher(product.id()).matches()) {
            return Optional.of("id: \"" + product.id()
                    + "\" cannot be the name of a file. Allowed: 2 to 64 lower-case letters, digits and hyphens, such as "
                    + plain(product.id()) + ".");
        }
        if (product.isRepresentative()) {
            return Optional.of(
                    "class: ends of classes come with the program. Allowed: a product of yours, without class.");
        }
        var classes = classes(builtIn);
        return product.performanceClass()
                .filter(name -> !classes.contains(name))
                .map(name ->
                        "performance class: \"" + name + "\" is no class. Allowed: " + String.join(", ", classes) + "."
                                + NearestWord.to(name, classes)
                                        .map(near -> " Nearest: " + near + ".")
                                        .orElse(""));
    }

    private static List<String> classes(Catalogue builtIn) {
        return builtIn.representatives().stream()
                .flatMap(sheet -> sheet.representative().stream())
                .map(Representative::performanceClass)
                .distinct()
                .toList();
    }

    /** The nearest id that is allowed. */
    private static String plain(String written) {
        var id = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return ID.matcher(id).matches() ? id : "my-unit";
    }
}
