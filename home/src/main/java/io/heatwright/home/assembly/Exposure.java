package io.heatwright.home.assembly;

/** What an outer face meets. */
public enum Exposure {
    /** Wind. */
    WEATHER("wind"),
    /** Air that hardly moves: an attic, a crawlspace, the next room. */
    STILL_AIR("still air"),
    /** Soil, which leaves no film of air. */
    SOIL("soil");

    private final String word;

    Exposure(String word) {
        this.word = word;
    }

    /**
     * Returns the word for people and programs.
     *
     * @return lower-case English
     */
    public String word() {
        return word;
    }
}
