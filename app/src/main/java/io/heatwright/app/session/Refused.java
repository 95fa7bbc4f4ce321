package io.heatwright.app.session;

import java.util.List;

/** Input that must be mended before anything can be done. Ends the command with status 2; nothing has been written. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf, of strings
    private final List<String> messages;

    /**
     * Refuses with one message.
     *
     * @param message place, what was read, what is allowed, the nearest fix
     */
    public Refused(String message) {
        this(List.of(message));
    }

    /**
     * Refuses with all that is to be mended.
     *
     * @param messages one line each
     */
    public Refused(List<String> messages) {
        super(String.join("\n", messages), null, false, false);
        this.messages = List.copyOf(messages);
    }

    /**
     * Returns what to mend.
     *
     * @return one line each
     */
    public List<String> messages() {
        return messages;
    }
}
