package io.heatwright.planner.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of one language. A message file holds one {@code code = sentence} a line; {@code #} opens a comment;
 * {@code {name}} in a sentence is replaced by the argument of that name.
 */
public final class Words {
    private final Map<String, String> sentences;

    private Words(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    /**
     * Reads a message file.
     *
     * @param text its whole content
     * @return its sentences
     * @throws IllegalArgumentException when a line is neither blank, comment nor sentence, or a code comes twice
     */
    public static Words parse(String text) {
        var sentences = new LinkedHashMap<String, String>();
        var number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            var trimmed = line.strip();
            if (trimmed.isEmpty() || trimmed.startsWith("#")) {
                continue;
            }
            var equals = trimmed.indexOf(" = ");
            if (equals < 0) {
                throw new IllegalArgumentException(
                        "Line " + number + " of the message file is not 'code = sentence': " + trimmed);
            }
            var code = trimmed.substring(0, equals).strip();
            if (sentences.put(code, trimmed.substring(equals + 3).strip()) != null) {
                throw new IllegalArgumentException("Line " + number + " of the message file repeats " + code);
            }
        }
        return new Words(sentences);
    }

    /**
     * Says a sentence.
     *
     * @param code of the sentence
     * @param arguments names and values in turn
     * @return the sentence with its arguments filled in
     * @throws IllegalArgumentException when the code is unknown or an argument is missing
     */
    public String say(String code, String... arguments) {
        var sentence = sentences.get(code);
        if (sentence == null) {
            throw new IllegalArgumentException("The message file has no sentence for " + code);
        }
        var result = new StringBuilder();
        var from = 0;
        for (var open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            var close = sentence.indexOf('}', open);
            result.append(sentence, from, open);
            result.append(argument(code, sentence.substring(open + 1, close), arguments));
            from = close + 1;
        }
        return result.append(sentence, from, sentence.length()).toString();
    }

    private static String argument(String code, String name, String... arguments) {
        for (var i = 0; i + 1 < arguments.length; i += 2) {
            if (arguments[i].equals(name)) {
                return arguments[i + 1];
            }
        }
        throw new IllegalArgumentException("The sentence " + code + " wants {" + name + "}");
    }

    /**
     * Lists every code.
     *
     * @return codes in the order of the file
     */
    public List<String> codes() {
        return new ArrayList<>(sentences.keySet());
    }

    /**
     * Tells whether there is a sentence.
     *
     * @param code of the sentence
     * @return true when the file has it
     */
    public boolean has(String code) {
        return sentences.containsKey(code);
    }
}
