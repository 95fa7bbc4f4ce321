package io.heatwright.home.keys;

import io.heatwright.home.Choosable;
import io.heatwright.home.quantity.ClockGrammar;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Misread;
import io.heatwright.home.quantity.QuantityReading.Pair;
import io.heatwright.home.quantity.QuantityReading.Value;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.tree.NearestWord;
import io.heatwright.home.tree.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may stand at a key. */
public sealed interface Kind {

    /** A kind that is written as one text. The word {@code unknown} is dealt with before it is asked. */
    sealed interface Scalar extends Kind {

        /**
         * Judges a text.
         *
         * @param text as written, neither empty nor unknown
         * @return what is wrong with it, or nothing
         */
        Optional<Complaint> judge(String text);

        /**
         * Says what may be written.
         *
         * @return a phrase for people
         */
        String allowed();
    }

    /**
     * One quantity.
     *
     * @param family what it measures
     * @param least smallest value allowed, in the family's inside unit
     * @param most largest value allowed, in the family's inside unit
     */
    record Quantity(UnitFamily family, double least, double most) implements Scalar {
        @Override
        public Optional<Complaint> judge(String text) {
            var reading = QuantityGrammar.read(text, family);
            if (reading instanceof Misread m) {
                return Optional.of(new Complaint(m.problem(), m.allowed(), m.nearest()));
            }
            return reading instanceof Value v ? Bounds.judge(v.value(), v.unit(), least, most) : Optional.empty();
        }

        @Override
        public String allowed() {
            return family.words() + " such as " + family.example();
        }
    }

    /**
     * Two quantities joined by x.
     *
     * @param family what both measure
     * @param least smallest value of either, in the family's inside unit
     * @param most largest value of either, in the family's inside unit
     */
    record Quantities(UnitFamily family, double least, double most) implements Scalar {
        @Override
        public Optional<Complaint> judge(String text) {
            var reading = QuantityGrammar.readPair(text, family);
            if (reading instanceof Misread m) {
                return Optional.of(new Complaint(m.problem(), m.allowed(), m.nearest()));
            }
            return reading instanceof Pair p
                    ? Bounds.judge(p.first(), p.unit(), least, most)
                            .or(() -> Bounds.judge(p.second(), p.unit(), least, most))
                    : Optional.empty();
        }

        @Override
        public String allowed() {
            return "two lengths such as 12 ft x 14 ft or 3.5 m x 4 m";
        }
    }

    /** A span of the day, as in {@code 10 pm to 6 am}. */
    record ClockSpan() implements Scalar {
        @Override
        public Optional<Complaint> judge(String text) {
            return ClockGrammar.readSpan(text) instanceof Misread m
                    ? Optional.of(new Complaint(m.problem(), m.allowed(), m.nearest()))
                    : Optional.empty();
        }

        @Override
        public String allowed() {
            return "two times of day such as 10 pm to 6 am or 22:00-6:00";
        }
    }

    /**
     * One word out of several.
     *
     * @param options in the order of preference
     */
    record Word(List<Option> options) implements Scalar {
        public Word {
            options = List.copyOf(options);
        }

        static Word of(Choosable... values) {
            var options = new ArrayList<Option>();
            for (var value : values) {
                options.add(new Option(value.word(), value.synonyms()));
            }
            return new Word(options);
        }

        static Word of(String... words) {
            var options = new ArrayList<Option>();
            for (var word : words) {
                options.add(new Option(word, List.of()));
            }
            return new Word(options);
        }

        /**
         * Finds the option that was chosen.
         *
         * @param text as written
         * @return the option's own word, or nothing
         */
        public Optional<String> chosen(String text) {
            return options.stream().filter(o -> o.meets(text)).map(Option::word).findFirst();
        }

        @Override
        public Optional<Complaint> judge(String text) {
            if (chosen(text).isPresent()) {
                return Optional.empty();
            }
            var words = new ArrayList<String>();
            options.forEach(o -> words.add(o.word()));
            options.forEach(o -> words.addAll(o.synonyms()));
            return Optional.of(
                    new Complaint("is not one of the words known here", allowed(), NearestWord.to(text, words)));
        }

        @Override
        public String allowed() {
            return String.join(", ", options.stream().map(Option::word).toList());
        }
    }

    /**
     * A name or a sentence.
     *
     * @param what it is, a phrase with its article
     */
    record Words(String what) implements Scalar {

        /** Most characters of a name or a sentence. */
        public static final int LONGEST = 300;

        @Override
        public Optional<Complaint> judge(String text) {
            return text.length() > LONGEST
                    ? Complaint.of("is too long", "at most " + LONGEST + " characters")
                    : Optional.empty();
        }

        @Override
        public String allowed() {
            return what;
        }
    }

    /**
     * The name of a room of the same file.
     *
     * @param what it is for, a phrase with its article
     */
    record RoomName(String what) implements Scalar {

        /**
         * Finds the room that a name means: one spelt alike, else one that differs in case, blanks or hyphens only.
         *
         * @param text as written
         * @param rooms names of all rooms
         * @return the room's own name, or nothing
         */
        public static Optional<String> among(String text, List<String> rooms) {
            return rooms.contains(text)
                    ? Optional.of(text)
                    : rooms.stream().filter(room -> Spelling.same(room, text)).findFirst();
        }

        /** Without a file there are no rooms to name. */
        @Override
        public Optional<Complaint> judge(String text) {
            return judge(text, List.of(), List.of());
        }

        /** Judges a name when the rooms are known, and those of them that may be named here. */
        Optional<Complaint> judge(String text, List<String> rooms, List<String> others) {
            return among(text, rooms).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Complaint(
                            "is not a room of this file",
                            others.isEmpty() ? what : String.join(", ", others),
                            NearestWord.to(text, others)));
        }

        /** Says what may be written when the rooms that may be named are known. */
        String allowed(List<String> others) {
            return others.isEmpty() ? what : what + ": " + String.join(", ", others);
        }

        @Override
        public String allowed() {
            return what;
        }
    }

    /** When something was built: a year, a decade, a span, or before or after a year. */
    record Years() implements Scalar {
        @Override
        public Optional<Complaint> judge(String text) {
            return YearGrammar.read(text).isPresent()
                    ? Optional.empty()
                    : Complaint.of("is not a time of building", allowed());
        }

        @Override
        public String allowed() {
            return YearGrammar.ALLOWED;
        }
    }

    /** The word steady and a temperature, as in {@code steady 46.1 °C}. */
    record SteadyAir() implements Scalar {
        private static final String STEADY = "steady";

        /**
         * Returns the temperature as it was written.
         *
         * @param text as written
         * @return what stands behind the word, which may be empty; nothing if the word is another
         */
        public static Optional<String> temperature(String text) {
            var written = text.trim();
            var end = Math.min(STEADY.length(), written.length());
            return written.substring(0, end).equalsIgnoreCase(STEADY)
                    ? Optional.of(written.substring(end).trim())
                    : Optional.empty();
        }

        @Override
        public Optional<Complaint> judge(String text) {
            var temperature = temperature(text);
            if (temperature.isEmpty()) {
                return Optional.of(new Complaint(
                        "is no weather that can be written here",
                        allowed(),
                        NearestWord.to(text, List.of(STEADY)).map(word -> "steady 46.1 °C")));
            }
            return temperature.get().isEmpty()
                    ? Complaint.of("does not say how warm it is", allowed())
                    : WeatherKeys.AIR.judge(temperature.get());
        }

        @Override
        public String allowed() {
            return "steady and a temperature such as steady 46.1 °C";
        }
    }

    /** A direction: a point of the compass or degrees clockwise from north. */
    record Direction() implements Scalar {
        @Override
        public Optional<Complaint> judge(String text) {
            return Double.isNaN(Compass.degrees(text))
                    ? Optional.of(new Complaint("is not a direction", allowed(), NearestWord.to(text, Compass.words())))
                    : Optional.empty();
        }

        @Override
        public String allowed() {
            return "north, north-east, east, south-east, south, south-west, west, north-west, or degrees from north";
        }
    }

    /**
     * A thing with its power, as in {@code lamp 60 W}; the power may be left out of things that are known.
     *
     * @param things known things, by their words
     * @param onlyKnown whether nothing else may be named
     */
    record PoweredThing(Word things, boolean onlyKnown) implements Scalar {
        @Override
        public Optional<Complaint> judge(String text) {
            var thing = NamedPower.read(text);
            if (thing.complaint().isPresent()) {
                return thing.complaint();
            }
            if (things.chosen(thing.name()).isPresent()) {
                return Optional.empty();
            }
            if (onlyKnown) {
                return things.judge(thing.name());
            }
            return Double.isNaN(thing.watts())
                    ? Optional.of(new Complaint(
                            "has no power and is not a thing whose power is known",
                            allowed(),
                            Optional.of(thing.name() + " 100 W")))
                    : Optional.empty();
        }

        @Override
        public String allowed() {
            return onlyKnown ? things.allowed() : "a name with its power such as lamp 60 W";
        }
    }

    /**
     * A fixed set of keys.
     *
     * @param what it describes, a phrase with its article
     * @param keys in the order of the reference page
     */
    record Group(String what, List<Key> keys) implements Kind {
        public Group {
            keys = List.copyOf(keys);
        }

        /**
         * Finds a key by any of its names.
         *
         * @param name as written
         * @return the key, or nothing
         */
        public Optional<Key> key(String name) {
            return keys.stream().filter(k -> k.names().contains(name)).findFirst();
        }
    }

    /**
     * Things under names that the writer chooses.
     *
     * @param what one of them is, a phrase with its article
     * @param group what each of them holds
     */
    record Named(String what, Group group) implements Kind {}

    /**
     * A list; one item may stand alone without brackets.
     *
     * @param item what each item is
     */
    record Listed(Kind item) implements Kind {}

    /**
     * One of several kinds.
     *
     * @param kinds at least two, of at most one kind with keys
     */
    record Either(List<Kind> kinds) implements Kind {
        public Either {
            kinds = List.copyOf(kinds);
        }

        static Either of(Kind... kinds) {
            return new Either(List.of(kinds));
        }
    }

    /**
     * One word that may be chosen.
     *
     * @param word lower-case English
     * @param synonyms other words that mean the same
     */
    record Option(String word, List<String> synonyms) {
        public Option {
            synonyms = List.copyOf(synonyms);
        }

        boolean meets(String text) {
            return Spelling.same(word, text) || synonyms.stream().anyMatch(s -> Spelling.same(s, text));
        }
    }
}
