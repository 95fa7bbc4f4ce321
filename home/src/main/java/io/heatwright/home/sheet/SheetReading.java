package io.heatwright.home.sheet;

import io.heatwright.equipment.Product;
import io.heatwright.home.Finding;
import io.heatwright.home.Severity;
import java.util.List;

/**
 * What came of reading data sheets.
 *
 * @param products in the order of the file; a sheet with an error is left out
 * @param findings what is wrong or doubtful, in the order of the file
 */
public record SheetReading(List<Product> products, List<Finding> findings) {

    /** Copies the lists. */
    public SheetReading {
        products = List.copyOf(products);
        findings = List.copyOf(findings);
    }

    /**
     * Says whether anything must be mended.
     *
     * @return true if there is an error
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }
}
