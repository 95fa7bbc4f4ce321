package io.heatwright.app.session;

import io.heatwright.home.tree.NearestWord;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A value that an option takes by its name in lower case. */
public interface Word {

    /**
     * Returns the constant's name.
     *
     * @return as in Java
     */
    String name();

    /**
     * Returns the word that is typed.
     *
     * @return lower case, with hyphens
     */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads a word, and says what is allowed and what is nearest when it is none.
     *
     * @param <E> the words' type
     */
    class Reader<E extends Enum<E> & Word> implements ITypeConverter<E> {
        private final Supplier<E[]> words;

        /**
         * Prepares a reader.
         *
         * @param words all that are allowed
         */
        protected Reader(Supplier<E[]> words) {
            this.words = words;
        }

        @Override
        public E convert(String written) {
            var allowed = Arrays.asList(words.get());
            return allowed.stream()
                    .filter(one -> one.word().equalsIgnoreCase(written))
                    .findFirst()
                    .orElseThrow(() -> refusal(written));
        }

        private TypeConversionException refusal(String written) {
            var allowed = Arrays.stream(words.get()).map(Word::word).toList();
            var nearest = NearestWord.to(written, allowed).map(near -> ". Nearest: " + near);
            return new TypeConversionException("\"" + Session.printable(written) + "\" is none of "
                    + allowed.stream().collect(Collectors.joining(", ")) + nearest.orElse(""));
        }
    }
}
