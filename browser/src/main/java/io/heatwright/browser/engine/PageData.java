package io.heatwright.browser.engine;

import io.heatwright.home.tree.Tree;
import io.heatwright.planner.words.Words;
import java.util.List;
import java.util.Map;

/**
 * What a page brings along, as text.
 *
 * @param tables the tables of module data, by file name without its ending
 * @param state the only state, two letters, whose towns and counties are among them; empty if all are
 * @param sheets the product sheets, in the order of the catalogue
 * @param stations the table of weather stations
 * @param words by language, two letters
 */
public record PageData(
        Map<String, String> tables, String state, List<Tree> sheets, String stations, Map<String, Language> words) {

    /**
     * The words of one language.
     *
     * @param plan sentences of a plan
     * @param report what is said around them
     */
    public record Language(Words plan, Words report) {}

    public PageData {
        sheets = List.copyOf(sheets);
    }

    Language language(String code) {
        var language = words.get(code);
        if (language == null) {
            throw new IllegalArgumentException("The page was made without words in " + code + ".");
        }
        return language;
    }

    String table(String name) {
        var text = tables.get(name);
        if (text == null) {
            throw new IllegalArgumentException("The page was made without the table " + name + ".");
        }
        return text;
    }
}
