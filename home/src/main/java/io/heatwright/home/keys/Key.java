package io.heatwright.home.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One key of a home file.
 *
 * @param name as written
 * @param alsoCalled other names that mean the same
 * @param kind what may stand there
 * @param required whether it must be there
 * @param explanation what it means, one or two sentences
 * @param example a value as it would be written
 * @param guess what is taken if it is left out or unknown; empty if nothing is
 */
public record Key(
        String name,
        List<String> alsoCalled,
        Kind kind,
        boolean required,
        String explanation,
        String example,
        Optional<Guess> guess) {

    public Key {
        alsoCalled = List.copyOf(alsoCalled);
    }

    static Key of(String name, Kind kind, String explanation, String example) {
        return new Key(name, List.of(), kind, false, explanation, example, Optional.empty());
    }

    Key needed() {
        return new Key(name, alsoCalled, kind, true, explanation, example, guess);
    }

    Key orCalled(String... names) {
        return new Key(name, List.of(names), kind, required, explanation, example, guess);
    }

    Key guessed(String low, String likely, String high, String source, String findOut) {
        var filled = new Guess(low, likely, high, source, findOut);
        return new Key(name, alsoCalled, kind, required, explanation, example, Optional.of(filled));
    }

    Key guessed(String always, String source, String findOut) {
        return guessed(always, always, always, source, findOut);
    }

    /**
     * Returns every name that may be written.
     *
     * @return the name, then the others
     */
    public List<String> names() {
        var names = new ArrayList<String>();
        names.add(name);
        names.addAll(alsoCalled);
        return names;
    }
}
