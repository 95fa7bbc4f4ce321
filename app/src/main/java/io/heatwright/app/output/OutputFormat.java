package io.heatwright.app.output;

import io.heatwright.app.session.Word;

/** How a result is written. */
public enum OutputFormat implements Word {
    /** For people. */
    TEXT,
    /** For programs, with units in the keys. */
    JSON,
    /** For spreadsheets; tables only. */
    CSV;

    /** Reads the format of a table. */
    public static final class OfTable extends Word.Reader<OutputFormat> {
        /** Prepares a reader of all formats. */
        public OfTable() {
            super(OutputFormat::values);
        }
    }

    /** Reads the format of a result that is no table. */
    public static final class OfTree extends Word.Reader<OutputFormat> {
        /** Prepares a reader of text and JSON. */
        public OfTree() {
            super(() -> new OutputFormat[] {TEXT, JSON});
        }
    }
}
