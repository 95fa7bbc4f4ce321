package io.heatwright.equipment;

/** A number from a rating procedure. Seasonal metrics are in Btu/(W·h), as printed on labels. */
public enum Metric {
    /** Cooling seasonal efficiency by the old appendix M, Btu/(W·h). */
    SEER,
    /** Cooling seasonal efficiency by appendix M1, Btu/(W·h). */
    SEER2,
    /** Heating seasonal efficiency, region IV, by the old appendix M, Btu/(W·h). */
    HSPF,
    /** Heating seasonal efficiency, region IV, by appendix M1, Btu/(W·h). */
    HSPF2,
    /** Steady cooling efficiency at 95 °F, Btu/(W·h). */
    EER,
    /** Steady cooling efficiency at 95 °F by appendix M1, Btu/(W·h). */
    EER2,
    /** Combined efficiency of room air conditioners, Btu/(W·h). */
    CEER,
    /** Heating coefficient of performance at 47 °F, W/W. */
    COP_47F,
    /** Seasonally adjusted cooling capacity of portables, W. */
    SACC,
    /** Annual fuel utilization efficiency, 0 to 1. */
    AFUE
}
