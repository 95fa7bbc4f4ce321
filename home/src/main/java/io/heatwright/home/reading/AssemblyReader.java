package io.heatwright.home.reading;

import io.heatwright.home.Choice;
import io.heatwright.home.Finding;
import io.heatwright.home.Severity;
import io.heatwright.home.assembly.Assembly;
import io.heatwright.home.assembly.Exposure;
import io.heatwright.home.keys.AssemblyKeys;
import io.heatwright.home.keys.KeyCheck;
import io.heatwright.home.tree.Tree;
import java.util.List;
import java.util.Optional;

/** Reads a tree that holds one assembly, layer by layer, instead of a home. */
public final class AssemblyReader {

    private AssemblyReader() {}

    /**
     * What came of reading.
     *
     * @param findings all there is to mend
     * @param assembly present if none of them is an error
     */
    public record Reading(List<Finding> findings, Optional<Assembly> assembly) {
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Tells an assembly from a home.
     *
     * @param tree what was written
     * @return whether it has layers at its top
     */
    public static boolean isAssembly(Tree tree) {
        return tree instanceof Tree.Branch branch
                && branch.entries().stream().anyMatch(e -> e.key().equals("layers"));
    }

    /**
     * Reads an assembly.
     *
     * @param tree what was written
     * @return the assembly, or what to mend
     */
    public static Reading read(Tree tree) {
        var findings = KeyCheck.check(AssemblyKeys.ALL, tree);
        if (!(tree instanceof Tree.Branch branch) || hasErrors(findings)) {
            return new Reading(findings, Optional.empty());
        }
        var answers = new Answers(AssemblyKeys.ALL, branch, "");
        var draft = new Draft(Choice.LIKELY, LabelledGlass.none());
        var kind = answers.word("kind").orElse("wall");
        var tilt = switch (kind) {
            case "roof", "ceiling" -> 0;
            case "floor" -> 180;
            default -> 90;
        };
        var exposed = kind.equals("wall") || kind.equals("roof");
        var assembly = new Assembly(
                answers.text("name").orElse(kind),
                tilt,
                exposed ? Exposure.WEATHER : Exposure.STILL_AIR,
                LayerReader.courses(answers, tilt, draft));
        return new Reading(draft.findings(), hasErrors(draft.findings()) ? Optional.empty() : Optional.of(assembly));
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }
}
