package io.heatwright.formats;

/** Input that cannot be used. The message says where, what was read and what is allowed; nothing has been written. */
public final class InputProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String value;

    /**
     * Describes a problem.
     *
     * @param file name of the file as the person gave it
     * @param line line counted from 1, 0 when the whole file is meant
     * @param value the text at fault, empty when none is
     * @param message what is wrong and what is allowed, without place
     */
    public InputProblem(String file, int line, String value, String message) {
        super(file + (line > 0 ? ":" + line : "") + ": " + message);
        this.file = file;
        this.line = line;
        this.value = value;
    }

    /**
     * Returns the file.
     *
     * @return its name as the person gave it
     */
    public String file() {
        return file;
    }

    /**
     * Returns the line.
     *
     * @return counted from 1, 0 when the whole file is meant
     */
    public int line() {
        return line;
    }

    /**
     * Returns the text at fault.
     *
     * @return as it was read, empty when none is
     */
    public String value() {
        return value;
    }
}
