package io.heatwright.planner.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The sentences of one language. A message file holds one {@code code = sentence} a line; {@code #} opens a comment;
 * {@code {name}} in a sentence is replaced by the argument of that name.
 */
public final class Words {
    private final Map<String, String> sentences;
    private final Phrases phrases;

    private Words(Map<String, String> sentences, Phrases phrases) {
        this.sentences = sentences;
        this.phrases = phrases;
    }

    /**
     * Reads a message file of English, the language in which the floors below speak.
     *
     * @param text its whole content
     * @return its sentences
     * @throws IllegalArgumentException when a line is neither blank, comment nor sentence, or a code comes twice
     */
    public static Words parse(String text) {
        return parse(text, Phrases.none());
    }

    /**
     * Reads a message file.
     *
     * @param text its whole content
     * @param phrases what the floors below say, in the same language
     * @return its sentences
     * @throws IllegalArgumentException when a line is neither blank, comment nor sentence, or a code comes twice
     */
    public static Words parse(String text, Phrases phrases) {
        return new Words(MessageFile.read(text), phrases);
    }

    /**
     * Translates what a floor below says in English.
     *
     * @param english a phrase such as "ceiling height"
     * @return the same in the language of these words; as it is when there is no translation, as for names and quantities
     */
    public String phrase(String english) {
        return phrases.say(english);
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
