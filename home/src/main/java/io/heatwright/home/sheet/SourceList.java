package io.heatwright.home.sheet;

import java.util.ArrayList;
import java.util.List;

/** The sources that a file names once and cites by a short name. */
final class SourceList {

    private final List<String> names = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    void add(String name, String text) {
        names.add(name);
        texts.add(text);
    }

    /** Returns the text behind a short name, or the words themselves if they are no short name. */
    String text(String written) {
        int i = names.indexOf(written);
        return i < 0 ? written : texts.get(i);
    }
}
