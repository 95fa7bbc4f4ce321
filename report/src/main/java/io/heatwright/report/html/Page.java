package io.heatwright.report.html;

import io.heatwright.planner.words.Words;
import io.heatwright.report.Figures;
import io.heatwright.report.Markup;
import io.heatwright.report.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A page under construction: where it is written, what it says, and how figures are printed. */
record Page(Markup out, Reading plan, Words words, Figures figures) {

    /** Names an element of ours so that no element of a page around it bears the same name. */
    static String id(String name) {
        return "plan-" + name;
    }

    /** A phrase that stands alone begins like a sentence. */
    static String opened(String phrase) {
        return phrase.isEmpty() ? "" : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    /** Joins sentences, leaving out what is empty. */
    static String joined(String... sentences) {
        return Arrays.stream(sentences).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Opens a section with its heading; the caller closes it. */
    void section(String name, String heading) {
        out.open("section", "class", "part", "aria-labelledby", id(name));
        out.element("h2", heading, "id", id(name)).line();
    }

    /** Writes what opens when it is asked for. */
    void folded(String summary, Runnable content) {
        out.open("details", "class", "more").element("summary", summary).line();
        content.run();
        out.close().line();
    }

    /** Writes a paragraph, unless there is nothing to say. */
    void paragraph(String style, String text) {
        if (!text.isEmpty()) {
            out.element("p", text, "class", style).line();
        }
    }

    /** Writes a list of sentences, unless there are none. */
    void list(String element, String style, List<String> texts) {
        if (!texts.isEmpty()) {
            out.open(element, "class", style);
            texts.forEach(text -> out.element("li", text));
            out.close().line();
        }
    }

    /** Writes a figure with its name: a reading of the instrument. */
    void reading(String name, String figure, String unit) {
        out.open("div").element("dt", name).open("dd").text(figure);
        if (!unit.isEmpty()) {
            out.text(" ").element("small", unit);
        }
        out.close().close().line();
    }

    /** Writes the outcome of a check as a mark whose form says the same as its words. */
    void tag(String code, String text) {
        out.element("span", text, "class", "tag " + form(code));
    }

    /** Draws a verdict's square; the words of the verdict stand beside it. */
    void square(String verdict) {
        out.open("i", "class", "v " + fill(verdict)).close();
    }

    /** Tells whether a candidate is the one that the plan chose. */
    boolean isChosen(Reading candidate) {
        return !candidate.text("id").isEmpty()
                && candidate.text("id").equals(plan.part("choice").text("id"));
    }

    /** Says whether a unit is sold. */
    String status(String code) {
        return said("status.", code);
    }

    /** Says a circuit's outcome in the words that the rules of speech allow. */
    String outcome(String code) {
        return said("circuit.", code);
    }

    /** Says the state of a safety check. */
    String state(String code) {
        return said("state.", code);
    }

    /** Says what one rule of a circuit's screen found. */
    String ruleOutcome(String code) {
        return said("rule.", code);
    }

    /** Says where a figure of a unit comes from. */
    String provenance(String code) {
        return said("provenance.", code);
    }

    /** Names a limit that verdicts use. */
    String limit(String code) {
        return said("limit.", code);
    }

    private String said(String family, String code) {
        return words.has(family + code) ? words.say(family + code) : code.replace('_', ' ');
    }

    private static String fill(String verdict) {
        return switch (verdict) {
            case "fits" -> "fits";
            case "likely_fits" -> "likely";
            case "fits_not_outlet", "needs_new_circuit" -> "cond";
            case "too_big", "does_not_fit", "excluded" -> "un";
            case "helper_only" -> "help";
            default -> "unk";
        };
    }

    private static String form(String code) {
        return switch (code) {
            case "fails", "failed" -> "fail";
            case "passes", "passed" -> "pass";
            default -> "ask";
        };
    }
}
