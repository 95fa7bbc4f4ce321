package io.heatwright.report.terminal;

import io.heatwright.planner.tree.PlanTree;
import io.heatwright.planner.words.Words;
import io.heatwright.report.Figures;
import io.heatwright.report.Reading;
import io.heatwright.report.ReportWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A plan as text for a terminal: the answer, what to buy, the need, the candidates, the outlet, the year, what to do
 * next, what was guessed. Prints what the plan holds and computes nothing.
 */
public final class TerminalReport {
    private static final int LONGEST_VERDICT = 40;
    private static final List<String> LABELS = List.of(
            "terminal.answer",
            "terminal.buy",
            "terminal.need",
            "terminal.outlet",
            "terminal.year",
            "terminal.next",
            "terminal.guessed",
            "terminal.report",
            "terminal.reasons");
    private static final int TOP = 3;
    private static final int STEPS = 6;

    private final Words words;

    /**
     * Prepares a report.
     *
     * @param words what is said around the plan's own sentences
     */
    public TerminalReport(Words words) {
        this.words = words;
    }

    /**
     * Prepares an English report.
     *
     * @return a report that can print any number of plans
     */
    public static TerminalReport english() {
        return new TerminalReport(ReportWords.english());
    }

    /**
     * Prints a plan.
     *
     * @param tree the plan
     * @param options how
     * @param reportFile where the web page was written, as a person would type it; empty when it was not
     * @return lines ended by line feeds
     */
    public String print(PlanTree tree, TerminalOptions options, Optional<String> reportFile) {
        var plan = new Reading(tree);
        var figures = Figures.of(options.units(), words);
        var sheet = new Sheet(options.columns(), options.colour(), labelWidth());
        var table = new CandidateTable(plan, words, figures, options.all());

        sheet.heading(plan.text("title"));
        sheet.flow(weather(plan));
        sheet.gap();
        answer(sheet, plan);
        sheet.block(words.say("terminal.buy"), buy(plan));
        sheet.block(words.say("terminal.need"), plan.part("loads").texts("lines"));
        sheet.gap();
        candidates(sheet, plan, table, options);
        sheet.gap();
        outlet(sheet, plan);
        sheet.block(words.say("terminal.year"), plan.part("money").texts("lines"));
        sheet.list(words.say("terminal.next"), next(plan.texts("next"), options.explain()));
        sheet.list(words.say("terminal.guessed"), guessed(plan, figures, options.explain()));
        sheet.block(words.say("terminal.report"), report(plan, reportFile));
        if (options.explain()) {
            new Explanation(plan, words, figures).write(sheet);
        }
        return sheet.text();
    }

    /** Texts stand in one column behind the longest label. */
    private int labelWidth() {
        return 1
                + LABELS.stream().map(words::say).mapToInt(String::length).max().orElse(0);
    }

    private static List<String> weather(Reading plan) {
        var weather = plan.part("weather");
        var texts = new ArrayList<String>();
        if (!weather.text("sentence").isEmpty()) {
            texts.add(weather.text("sentence"));
        }
        texts.addAll(weather.texts("notes"));
        return texts;
    }

    private void answer(Sheet sheet, Reading plan) {
        var answer = plan.part("answer");
        var texts = new ArrayList<String>();
        texts.add(answer.text("headline"));
        var warning = answer.text("warning");
        if (!warning.isEmpty() && !answer.text("headline").contains(warning)) {
            texts.add(warning);
        }
        var first = answer.texts("first");
        if (!first.isEmpty()) {
            texts.add(words.say(
                    first.size() == 1 ? "terminal.first_one" : "terminal.first",
                    "count",
                    Integer.toString(first.size()),
                    "checks",
                    first.size() == 1 ? first.get(0) : counted(first)));
        }
        var loud = new ArrayList<Sheet.Loud>();
        verdictOf(answer.text("headline")).ifPresent(verdict -> loud.add(new Sheet.Loud(verdict, false)));
        loud.add(new Sheet.Loud(words.say("circuit.fails"), true));
        sheet.block(words.say("terminal.answer"), texts, loud);
    }

    private static String counted(List<String> phrases) {
        var result = new StringBuilder();
        for (var i = 0; i < phrases.size(); i++) {
            result.append(i == 0 ? "(" : "; (").append(i + 1).append(") ").append(phrases.get(i));
        }
        return result.toString();
    }

    /** The words of a headline before its colon are the verdict. */
    private static Optional<String> verdictOf(String headline) {
        var colon = headline.indexOf(": ");
        return colon > 0 && colon <= LONGEST_VERDICT ? Optional.of(headline.substring(0, colon)) : Optional.empty();
    }

    private static List<String> buy(Reading plan) {
        var texts = new ArrayList<>(plan.part("label").texts("lines"));
        var sentence = plan.part("choice").text("sentence");
        if (!sentence.isEmpty()) {
            texts.add(sentence);
        }
        return texts;
    }

    private void candidates(Sheet sheet, Reading plan, CandidateTable table, TerminalOptions options) {
        var lines = table.lines(options.columns());
        sheet.heading(lines.get(0));
        for (var line : lines.subList(1, lines.size())) {
            sheet.line(line);
        }
        var notes = new ArrayList<>(table.notes());
        if (!plan.text("ranking_rule").isEmpty()) {
            notes.add(plan.text("ranking_rule"));
        }
        sheet.flow(notes);
        if (options.all()) {
            sheet.gap();
            sheet.list(
                    words.say("terminal.reasons"),
                    table.listed().stream()
                            .filter(candidate -> !candidate.text("reason").isEmpty())
                            .map(candidate -> candidate.text("name") + ": " + candidate.text("reason"))
                            .toList());
        }
    }

    private void outlet(Sheet sheet, Reading plan) {
        var found = plan.child("circuit");
        if (found.isEmpty()) {
            sheet.block(words.say("terminal.outlet"), List.of(words.say("circuit.none")));
            return;
        }
        var circuit = found.get();
        var texts = new ArrayList<>(circuit.texts("lines"));
        var code = circuit.text("today_verdict").equals("fails") ? "fails" : circuit.text("verdict");
        var phrase = words.has("circuit." + code) ? words.say("circuit." + code) : "";
        if (texts.stream().noneMatch(text -> text.toLowerCase(Locale.ROOT).contains(phrase))) {
            texts.add(0, (circuit.text("name") + ": " + phrase + ".").strip());
        }
        var conditions = new ArrayList<>(circuit.texts("conditions"));
        conditions.removeAll(plan.texts("next"));
        if (!conditions.isEmpty()) {
            texts.add(words.say("terminal.condition", "condition", String.join(" ", conditions)));
        }
        var loud = List.of(
                new Sheet.Loud(words.say("circuit.fails"), true),
                new Sheet.Loud(words.say("circuit.passes"), false),
                new Sheet.Loud(words.say("circuit.cannot_tell"), false));
        sheet.block(words.say("terminal.outlet"), texts, loud);
    }

    /** What to do next, in order; beyond the first few the rest stands in the page and in the explanation. */
    private List<String> next(List<String> steps, boolean explained) {
        var most = explained || steps.size() <= STEPS + 1 ? steps.size() : STEPS;
        var texts = new ArrayList<>(numbered(steps.subList(0, most)));
        if (most < steps.size()) {
            texts.add(words.say("terminal.more_steps", "count", Integer.toString(steps.size() - most)));
        }
        return texts;
    }

    private static List<String> numbered(List<String> texts) {
        var result = new ArrayList<String>();
        for (var i = 0; i < texts.size(); i++) {
            result.add(i + 1 + " " + texts.get(i));
        }
        return result;
    }

    private List<String> guessed(Reading plan, Figures figures, boolean explained) {
        var count = plan.children("assumptions").size();
        var unknowns = plan.children("unknowns");
        var top = unknowns.subList(0, Math.min(TOP, unknowns.size()));
        if (count == 0 && top.isEmpty()) {
            return List.of(words.say("terminal.guess_none"));
        }
        var all = explained ? "" : " " + words.say("terminal.explain");
        var texts = new ArrayList<String>();
        texts.add((top.isEmpty()
                        ? words.say("terminal.guess_only", "count", Integer.toString(count))
                        : words.say(
                                "terminal.guess_count",
                                "count",
                                Integer.toString(Math.max(count, unknowns.size())),
                                "top",
                                Integer.toString(top.size())))
                + all);
        for (var unknown : top) {
            texts.add(Explanation.unknown(unknown, words, figures));
        }
        return texts;
    }

    private static List<String> report(Reading plan, Optional<String> reportFile) {
        var texts = new ArrayList<String>();
        reportFile.ifPresent(texts::add);
        if (!plan.text("disclaimer").isEmpty()) {
            texts.add(plan.text("disclaimer"));
        }
        return texts;
    }
}
