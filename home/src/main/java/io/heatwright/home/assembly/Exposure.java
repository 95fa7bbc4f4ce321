package io.heatwright.home.assembly;

/** What an outer face meets. */
public enum Exposure {
    /** Wind. */
    WEATHER("wind", "outside air film"),
    /** Air that hardly moves: an attic, a crawlspace, the next room. */
    STILL_AIR("still air", "air film on the other side"),
    /** Soil, or a space on it, whose film of air, if there is one, belongs to the construction. */
    SOIL("soil", "");

    private final String word;
    private final String film;

    Exposure(String word, String film) {
        this.word = word;
        this.film = film;
    }

    /**
     * Returns the word for people and programs.
     *
     * @return lower-case English
     */
    public String word() {
        return word;
    }

    /**
     * Returns what the air at the outer face is called.
     *
     * @return lower-case English, empty on soil
     */
    public String film() {
        return film;
    }
}
