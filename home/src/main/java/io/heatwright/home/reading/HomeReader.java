package io.heatwright.home.reading;

import io.heatwright.home.Assumption;
import io.heatwright.home.Choice;
import io.heatwright.home.Context;
import io.heatwright.home.Finding;
import io.heatwright.home.Home;
import io.heatwright.home.Resolution;
import io.heatwright.home.Severity;
import io.heatwright.home.Whereabouts;
import io.heatwright.home.keys.HomeKeys;
import io.heatwright.home.keys.KeyCheck;
import io.heatwright.home.table.Separated;
import io.heatwright.home.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resolves a tree to a home. First every key and value is held against the table; then, if all fit, the home is drawn up
 * three times, tight, likely and leaky, to collect every assumption and every fault between keys. The home itself is a
 * pure function of tree and choice.
 */
public final class HomeReader {

    private HomeReader() {}

    /**
     * Resolves a tree.
     *
     * @param tree what was written
     * @param context what must be known beyond it
     * @return findings, assumptions and, unless there are errors, homes
     */
    public static Resolution resolve(Tree tree, Context context) {
        var findings = new ArrayList<>(KeyCheck.check(tree));
        if (!(tree instanceof Tree.Branch branch)) {
            return new Resolution(findings, List.of(), Optional.empty());
        }
        var answers = new Answers(HomeKeys.ALL, branch, "");
        var whereabouts = PlaceReader.read(answers, context, findings);
        if (hasErrors(findings)) {
            return new Resolution(inOrder(findings), List.of(), Optional.empty());
        }
        var assumptions = new ArrayList<Assumption>();
        var glass = LabelledGlass.none();
        for (var choice : List.of(Choice.LIKELY, Choice.TIGHT, Choice.LEAKY)) {
            var draft = new Draft(choice, glass);
            draw(answers, whereabouts, draft);
            glass = draft.glass();
            addNew(assumptions, draft.assumptions());
            draft.findings().stream().filter(f -> isNew(f, findings)).forEach(findings::add);
        }
        var known = glass;
        if (hasErrors(findings)) {
            return new Resolution(inOrder(findings), assumptions, Optional.empty());
        }
        return new Resolution(
                inOrder(findings),
                answers.named("rooms").size() > 1 ? withRooms(assumptions) : assumptions,
                Optional.of(choice -> draw(answers, whereabouts, new Draft(choice, known))));
    }

    private static Home draw(Answers answers, Whereabouts whereabouts, Draft draft) {
        return new HomeDraft(answers, whereabouts, draft).home();
    }

    /** Where there are several rooms an assumption says whose it is. */
    private static List<Assumption> withRooms(List<Assumption> assumptions) {
        return assumptions.stream()
                .map(a -> a.path().startsWith("rooms.")
                        ? a.named(Separated.by(".", a.path()).get(1) + ": " + a.what())
                        : a)
                .toList();
    }

    private static void addNew(List<Assumption> known, List<Assumption> more) {
        for (var assumption : more) {
            if (known.stream().noneMatch(a -> a.path().equals(assumption.path()))) {
                known.add(assumption);
            }
        }
    }

    /** One fault seen in the tight and in the leaky room is one fault. */
    private static boolean isNew(Finding finding, List<Finding> known) {
        return known.stream()
                .noneMatch(k -> k.place().equals(finding.place()) && k.path().equals(finding.path()));
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    private static List<Finding> inOrder(List<Finding> findings) {
        var sorted = new ArrayList<>(findings);
        sorted.sort((a, b) -> {
            var lines = Integer.compare(a.place().line(), b.place().line());
            return lines != 0
                    ? lines
                    : Integer.compare(a.place().column(), b.place().column());
        });
        return sorted;
    }
}
