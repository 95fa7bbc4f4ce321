package io.heatwright.report.html;

import io.heatwright.planner.words.Words;
import io.heatwright.report.Figures;
import io.heatwright.report.Markup;
import io.heatwright.report.Reading;
import java.util.List;

/** A page under construction: where it is written, what it says, and how figures are printed. */
record Page(Markup out, Reading plan, Words words, Figures figures) {

    /** Opens a section with its heading; the caller closes it. */
    void section(String id, String heading) {
        out.open("section", "aria-labelledby", id);
        out.element("h2", heading, "id", id).line();
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

    private static String form(String code) {
        return switch (code) {
            case "fails", "failed" -> "fail";
            case "passes", "passed" -> "pass";
            default -> "ask";
        };
    }
}
