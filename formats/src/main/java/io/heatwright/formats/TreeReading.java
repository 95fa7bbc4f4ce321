package io.heatwright.formats;

import io.heatwright.home.Finding;
import io.heatwright.home.tree.Tree;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading text as a tree: a tree, or what must be mended first.
 *
 * @param tree what was read, empty if there are errors
 * @param findings errors of the notation itself
 */
public record TreeReading(Optional<Tree> tree, List<Finding> findings) {

    public TreeReading {
        findings = List.copyOf(findings);
    }

    /**
     * Makes a reading without a fault.
     *
     * @param tree what was read
     * @return the reading
     */
    public static TreeReading of(Tree tree) {
        return new TreeReading(Optional.of(tree), List.of());
    }

    /**
     * Makes a reading that failed.
     *
     * @param finding why
     * @return the reading
     */
    public static TreeReading failed(Finding finding) {
        return new TreeReading(Optional.empty(), List.of(finding));
    }
}
