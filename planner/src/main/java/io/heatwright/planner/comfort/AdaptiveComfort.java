package io.heatwright.planner.comfort;

/**
 * What people accept who may dress and open windows as they like, in rooms that are neither heated nor cooled at the time, by
 * how warm it has been outdoors.
 *
 * @param model whose
 * @param comfort most comfortable operative temperature, °C
 * @param operative what the room has, °C, as the model weighs air and surfaces
 * @param coolingEffect by how much moving air lifts the upper limits, K
 */
public record AdaptiveComfort(Model model, double comfort, double operative, double coolingEffect) {

    private static final double WARM = 25;
    private static final double ROUNDING = 1e-9;

    /** Whose limits. */
    public enum Model {
        /** [ashrae55] section 5.4: 0.31 t + 17.8 °C, 10 to 33.5 °C outdoors. */
        ASHRAE_55("ASHRAE 55", 0.31, 17.8, 10, 33.5),
        /** [en16798] annex B.2.2: 0.33 t + 18.8 °C, 10 to 33.5 °C outdoors as [cbe] has it; the standard ends at 30 °C. */
        EN_16798("EN 16798-1", 0.33, 18.8, 10, 33.5);

        private final String words;
        private final double slope;
        private final double offset;
        private final double coldest;
        private final double warmest;

        Model(String words, double slope, double offset, double coldest, double warmest) {
            this.words = words;
            this.slope = slope;
            this.offset = offset;
            this.coldest = coldest;
            this.warmest = warmest;
        }

        /**
         * Returns what it is called.
         *
         * @return for a person to read
         */
        public String words() {
            return words;
        }

        /**
         * Returns the most comfortable temperature, whatever the model's limits.
         *
         * @param outdoors prevailing mean outdoor temperature, °C
         * @return operative temperature, °C
         */
        public double comfort(double outdoors) {
            return slope * outdoors + offset;
        }

        /**
         * Tells whether the model speaks of such weather.
         *
         * @param outdoors prevailing mean outdoor temperature, °C
         * @return whether it lies within the model's limits
         */
        public boolean covers(double outdoors) {
            return outdoors >= coldest && outdoors <= warmest;
        }
    }

    /** How far from the most comfortable temperature is accepted by whom. */
    public enum Band {
        /** Nine of ten accept it [ashrae55]. */
        ACCEPTED_BY_90(Model.ASHRAE_55, 2.5, 2.5),
        /** Eight of ten accept it [ashrae55]. */
        ACCEPTED_BY_80(Model.ASHRAE_55, 3.5, 3.5),
        /** Category I, high expectations [en16798]. */
        CATEGORY_1(Model.EN_16798, 3, 2),
        /** Category II, usual expectations [en16798]. */
        CATEGORY_2(Model.EN_16798, 4, 3),
        /** Category III, moderate expectations [en16798]. */
        CATEGORY_3(Model.EN_16798, 5, 4);

        private final Model model;
        private final double below;
        private final double above;

        Band(Model model, double below, double above) {
            this.model = model;
            this.below = below;
            this.above = above;
        }

        /**
         * Returns whose band it is.
         *
         * @return the model
         */
        public Model model() {
            return model;
        }
    }

    /**
     * Judges a room.
     *
     * @param model whose limits
     * @param around the surroundings
     * @param outdoors prevailing mean outdoor temperature, °C ({@link PrevailingMean})
     * @return comfort and limits, or what lies beyond the model
     */
    public static Judged<AdaptiveComfort> of(Model model, Surroundings around, double outdoors) {
        var limits = model == Model.ASHRAE_55
                ? Limits.temperatures(model.words, around).hold("air speed", around.airSpeed(), 0, 2, "m/s")
                : Limits.none(model.words);
        limits.hold("prevailing outdoor temperature", outdoors, model.coldest, model.warmest, "°C");
        return Judged.unless(limits.passed(), () -> unlimited(model, around, outdoors));
    }

    /**
     * Judges a room whatever the model's limits.
     *
     * @param model whose limits
     * @param around the surroundings
     * @param outdoors prevailing mean outdoor temperature, °C
     * @return comfort and limits
     */
    public static AdaptiveComfort unlimited(Model model, Surroundings around, double outdoors) {
        double operative =
                model == Model.ASHRAE_55 ? OperativeTemperature.ashrae(around) : OperativeTemperature.iso(around);
        return new AdaptiveComfort(
                model, model.comfort(outdoors), operative, coolingEffect(operative, around.airSpeed()));
    }

    /**
     * Returns what moving air adds to the upper limits in warmth [ashrae55 table 5.4.2.4], [en16798 table B.4].
     *
     * @param operative °C
     * @param airSpeed m/s
     * @return K: 1.2, 1.8 or 2.2 from 0.6, 0.9 and 1.2 m/s on, from 25 °C on; else 0
     */
    public static double coolingEffect(double operative, double airSpeed) {
        if (operative < WARM || airSpeed < 0.6) {
            return 0;
        }
        return airSpeed < 0.9 ? 1.2 : airSpeed < 1.2 ? 1.8 : 2.2;
    }

    /**
     * Returns the lower end of a band.
     *
     * @param band of this model
     * @return operative temperature, °C
     */
    public double low(Band band) {
        return comfort - own(band).below;
    }

    /**
     * Returns the upper end of a band.
     *
     * @param band of this model
     * @return operative temperature, °C
     */
    public double high(Band band) {
        return comfort + own(band).above + coolingEffect;
    }

    /**
     * Tells whether the room lies within a band, ends included.
     *
     * @param band of this model
     * @return whether it is accepted
     * @throws IllegalArgumentException for a band of the other model
     */
    public boolean within(Band band) {
        return operative >= low(band) - ROUNDING && operative <= high(band) + ROUNDING;
    }

    private Band own(Band band) {
        if (band.model != model) {
            throw new IllegalArgumentException(
                    band + " is a band of " + band.model.words + ", not of " + model.words + ".");
        }
        return band;
    }
}
