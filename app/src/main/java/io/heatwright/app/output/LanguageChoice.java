package io.heatwright.app.output;

import io.heatwright.app.session.Word;

/** In which language a plan and its report speak; its word is the two letters of ISO 639-1. */
public enum LanguageChoice implements Word {
    /** English. */
    EN,
    /** Spanish as it is read in the United States. */
    ES;

    /** Reads the choice. */
    public static final class Reading extends Word.Reader<LanguageChoice> {
        /** Prepares a reader. */
        public Reading() {
            super(LanguageChoice::values);
        }
    }
}
