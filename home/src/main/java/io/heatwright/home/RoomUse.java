package io.heatwright.home;

import java.util.List;

/** What a room is used for. It sets the usual people, appliances and hours, and the exposure that is plausible. */
public enum RoomUse implements Choosable {
    /** Slept in at night. */
    BEDROOM("bedroom", "nursery", "primary bedroom", "master bedroom", "bed"),
    /** Slept in now and then. */
    GUEST_ROOM("guest room", "guest bedroom", "spare room", "spare bedroom"),
    /** Used in the evening. */
    LIVING_ROOM("living room", "living", "family room", "lounge", "den", "dining room", "parlor"),
    /** Worked in by day. */
    OFFICE("home office", "office", "study", "small office"),
    /** One room to live, cook and sleep in. */
    STUDIO("studio", "studio apartment", "efficiency", "bedsit"),
    /** Mostly glass. */
    SUNROOM("sunroom", "sun room", "conservatory", "porch", "four-season room"),
    /** A whole small house of wood, weather on all sides. */
    CABIN("cabin", "cottage", "bunkhouse"),
    /** A whole house smaller than a cabin, or on wheels. */
    TINY_HOUSE("tiny house", "tiny home", "rv", "trailer", "shed", "adu"),
    /** A garage made into a room. */
    GARAGE("converted garage", "garage", "workshop", "garage conversion"),
    /** A room built onto a house. */
    ADDITION("addition", "home addition", "extension", "bump-out"),
    /** A room under the roof. */
    ATTIC_ROOM("attic room", "attic", "loft", "bonus room"),
    /** A room partly in the ground. */
    BASEMENT_ROOM("basement room", "basement", "cellar"),
    /** Cooked in. */
    KITCHEN("kitchen", "kitchenette"),
    /** Anything else. */
    OTHER("other", "room", "hall", "classroom");

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // List.of, of strings
    private final List<String> synonyms;

    RoomUse(String word, String... synonyms) {
        this.word = word;
        this.synonyms = List.of(synonyms);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }
}
