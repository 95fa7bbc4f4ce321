package io.heatwright.app.simulate;

import io.heatwright.equipment.Catalogue;
import io.heatwright.equipment.ClassEnd;
import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Trust;
import io.heatwright.equipment.Voltage;
import io.heatwright.equipment.control.ControlDefaults;
import io.heatwright.equipment.control.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One system that is run in the room.
 *
 * @param product its sheet; empty for a system without one, or with one only for a part of it
 * @param name as printed
 * @param system what kind it is
 * @param basis whose figures it runs on
 * @param equipment the machine
 * @param controls how it is told what to do
 */
record Entrant(
        Optional<Product> product, String name, String system, String basis, Equipment equipment, Controls controls) {

    private static final String OWN = "its own figures";
    private static final String WEAKER = "weaker end of its class";
    private static final String ASSUMED = "assumed for its class";
    private static final String BETTER = "better end of its class";

    /** What stands for a sheet: itself, or both ends of its class, the weaker first. A plan's verdicts trust no more. */
    static List<Entrant> of(Catalogue catalogue, Product product, String system) {
        var entrants = new ArrayList<Entrant>();
        for (var performer : catalogue.performers(product)) {
            var basis = product.isRepresentative()
                    ? ASSUMED
                    : performer
                            .representative()
                            .map(end -> end.end() == ClassEnd.LOW ? WEAKER : BETTER)
                            .orElse(OWN);
            entrants.add(new Entrant(
                    Optional.of(product),
                    product.name(),
                    system,
                    basis,
                    Commissioning.commission(performer, Trust.PROVEN),
                    ControlDefaults.of(product.kind())));
        }
        return entrants;
    }

    static List<Entrant> of(Catalogue catalogue, Product product) {
        return of(catalogue, product, system(product));
    }

    /** Of its sheet; empty for a system without one. */
    String id() {
        return product.map(Product::id).orElse("");
    }

    /** Its name, and what it runs on unless that is its own. */
    String fullName() {
        return basis.equals(WEAKER) || basis.equals(BETTER) ? name + ", " + basis : name;
    }

    /** Its kind before its name, unless the name begins with it. */
    String nameOfKind() {
        return name.startsWith(system) ? fullName() : system + ": " + fullName();
    }

    static String system(Product product) {
        var volts = product.supply().voltage();
        return volts == Voltage.UNKNOWN
                ? product.kind().words()
                : (volts == Voltage.VOLTS_120 ? "120 V " : "240 V ")
                        + product.kind().words();
    }
}
