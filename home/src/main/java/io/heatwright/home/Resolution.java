package io.heatwright.home;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What became of a tree: findings, assumptions and, unless there are errors, a home for every choice of the unknowns. */
public final class Resolution {

    private final List<Finding> findings;
    private final List<Assumption> assumptions;
    private final Optional<Function<Choice, Home>> builder;

    /**
     * Gathers what became of a tree.
     *
     * @param findings all of them
     * @param assumptions every default that some choice fills in
     * @param builder builds the home for a choice; empty if there are errors
     */
    public Resolution(List<Finding> findings, List<Assumption> assumptions, Optional<Function<Choice, Home>> builder) {
        this.findings = List.copyOf(findings);
        this.assumptions = List.copyOf(assumptions);
        this.builder = builder;
    }

    /**
     * Returns everything to mend or to know, in the order of the file.
     *
     * @return all findings, never only the first
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Tells whether there is a home to plan for.
     *
     * @return whether no finding is an error
     */
    public boolean usable() {
        return builder.isPresent();
    }

    /**
     * Returns every default that some choice fills in.
     *
     * @return in the order of the file
     */
    public List<Assumption> assumptions() {
        return assumptions;
    }

    /**
     * Builds the home for one choice of the unknowns. The same choice gives an equal home every time.
     *
     * @param choice which level each unknown takes
     * @return the home
     * @throws IllegalStateException if there are errors, see {@link #usable()}
     */
    public Home home(Choice choice) {
        return builder.orElseThrow(
                        () -> new IllegalStateException("The home file has errors; mend the findings first."))
                .apply(choice);
    }
}
