package io.heatwright.equipment.rating;

import io.heatwright.equipment.Metric;

/** Edition of the rating standard for central units and splits. The editions differ in the load that a season asks for. */
public enum Edition {
    /** AHRI 210/240-2017, the same as appendix M of 10 CFR 430: SEER, EER, HSPF. */
    AHRI_2017("AHRI 210/240-2017 (10 CFR 430 appendix M)", Metric.SEER, Metric.EER, Metric.HSPF),
    /** AHRI 210/240-2023, the same as appendix M1 of 10 CFR 430: SEER2, EER2, HSPF2. */
    AHRI_2023("AHRI 210/240-2023 (10 CFR 430 appendix M1)", Metric.SEER2, Metric.EER2, Metric.HSPF2);

    private final String words;
    private final Metric coolingSeason;
    private final Metric coolingSteady;
    private final Metric heatingSeason;

    Edition(String words, Metric coolingSeason, Metric coolingSteady, Metric heatingSeason) {
        this.words = words;
        this.coolingSeason = coolingSeason;
        this.coolingSteady = coolingSteady;
        this.heatingSeason = heatingSeason;
    }

    /**
     * Returns the standard's name.
     *
     * @return with the federal appendix that says the same
     */
    public String words() {
        return words;
    }

    /**
     * Returns the metric of a cooling season.
     *
     * @return SEER or SEER2
     */
    public Metric coolingSeason() {
        return coolingSeason;
    }

    /**
     * Returns the metric of steady cooling at 95 °F.
     *
     * @return EER or EER2
     */
    public Metric coolingSteady() {
        return coolingSteady;
    }

    /**
     * Returns the metric of a heating season.
     *
     * @return HSPF or HSPF2
     */
    public Metric heatingSeason() {
        return heatingSeason;
    }
}
