package io.heatwright.equipment.cycle;

/** A sheet publishes too few heating points to find the circuit behind it. */
public final class TooLittlePublished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    /**
     * Says what is missing.
     *
     * @param message a sentence for people that names the points needed
     */
    TooLittlePublished(String message) {
        super(message);
        sentence = message;
    }

    /**
     * Returns what is missing.
     *
     * @return a sentence for people
     */
    public String sentence() {
        return sentence;
    }
}
