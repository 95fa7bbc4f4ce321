package io.heatwright.home.defaults;

import io.heatwright.home.Choosable;
import java.util.List;

/** What an outside wall is made of, as a person would say it. */
public enum WallKind implements Choosable {
    /** Wooden studs and siding. */
    WOOD_FRAME(
            "wood frame", AssemblyTable.WOOD_FRAME, "wood", "frame", "stud", "timber frame", "2x4", "2x4 wood frame"),
    /** Brick veneer in front of studs. */
    BRICK_ON_FRAME("brick on frame", AssemblyTable.BRICK_ON_FRAME, "brick veneer", "frame with brick"),
    /** Two courses of brick. */
    BRICK("brick", AssemblyTable.BRICK, "solid brick", "masonry", "stone", "structural brick"),
    /** Hollow concrete block with stucco. */
    CONCRETE_BLOCK("concrete block", AssemblyTable.CONCRETE_BLOCK, "block", "concrete", "cinder block", "cmu"),
    /** Deep studs, which hold R-19 or more wherever they hold anything. */
    DEEP_FRAME("2x6 wood frame", AssemblyTable.WOOD_FRAME, "2x6"),
    /** Studs with a foam board outside. */
    INSULATED_SHEATHING(
            "insulated sheathing", AssemblyTable.INSULATED_SHEATHING, "foam sheathing", "frame with foam board"),
    /** Deep studs far apart. */
    ADVANCED_FRAME("advanced frame", AssemblyTable.ADVANCED_FRAME, "optimum value engineering", "2x6 at 24 in"),
    /** Brick veneer in front of concrete block. */
    BRICK_ON_BLOCK("brick on block", AssemblyTable.BRICK_ON_BLOCK, "block with brick"),
    /** Straw bales with stucco. */
    STRAW_BALE("straw bale", AssemblyTable.STRAW_BALE, "straw");

    /** Nominal insulation that just fills deep studs, h·ft²·°F/Btu. */
    private static final double DEEP = 19;

    private final String word;
    private final AssemblyTable table;

    @SuppressWarnings("ImmutableEnumChecker") // List.of, of strings
    private final List<String> synonyms;

    WallKind(String word, AssemblyTable table, String... synonyms) {
        this.word = word;
        this.table = table;
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

    /**
     * Returns the table of its transmittance.
     *
     * @return one for each kind but deep studs, which share that of all studs
     */
    public AssemblyTable table() {
        return table;
    }

    /**
     * Tells whether it has studs whose insulation is known by era ([ritschard1992]).
     *
     * @return whether the era's figure holds as it is
     */
    public boolean isByEra() {
        return this == WOOD_FRAME || this == BRICK_ON_FRAME || this == INSULATED_SHEATHING;
    }

    /**
     * Returns what is usual in it: masonry has half as much as studs of its time (our judgement), deep studs are filled.
     *
     * @param studs nominal insulation of studs of the same time, h·ft²·°F/Btu
     * @return h·ft²·°F/Btu
     */
    public double usual(double studs) {
        return switch (this) {
            case WOOD_FRAME, BRICK_ON_FRAME, INSULATED_SHEATHING -> studs;
            case BRICK, CONCRETE_BLOCK, BRICK_ON_BLOCK -> studs / 2;
            case DEEP_FRAME -> studs > 0 ? Math.max(studs, DEEP) : 0;
            case ADVANCED_FRAME -> Math.max(studs, DEEP);
            case STRAW_BALE -> 0;
        };
    }
}
