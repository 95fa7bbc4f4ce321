package io.heatwright.home;

import java.util.ArrayList;
import java.util.List;

/** Something chosen by a word in a file. */
public interface Choosable {

    /**
     * Returns the word that is printed and written.
     *
     * @return lower-case English
     */
    String word();

    /**
     * Returns other words that mean the same.
     *
     * @return lower-case English, may be empty
     */
    List<String> synonyms();

    /**
     * Returns every word that chooses this.
     *
     * @return the word itself, then its synonyms
     */
    default List<String> words() {
        var all = new ArrayList<String>();
        all.add(word());
        all.addAll(synonyms());
        return all;
    }
}
