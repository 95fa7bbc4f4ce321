package io.heatwright.circuit;

/**
 * The rules of the screen. Each result carries a value and a limit; what they are is said here, so that a sentence can
 * be built from code and figures alone.
 */
public enum Rule {
    /** The product's kind of voltage is the circuit's. Value: product V. Limit: circuit V. */
    VOLTAGE_MATCHES("110.4", Provenance.FROM_MEMORY),
    /** The product's cord or terminals are published. Value and limit: none. */
    CONNECTION_KNOWN("440.4", Provenance.FROM_MEMORY),
    /** The plug goes into the outlet without an adapter. Value: plug A. Limit: outlet A. */
    PLUG_FITS_OUTLET("210.21(B)", Provenance.FROM_MEMORY),
    /** The outlet has a ground for the plug's third prong. Value and limit: none. */
    OUTLET_GROUNDED("250.114(3), 406.4(D)", Provenance.FROM_MEMORY),
    /** The total amperes are printed on the nameplate. Value: A. Limit: none. */
    NAMEPLATE_AMPS("440.62(A)", Provenance.SECONDARY),
    /** A plug-in unit alone on its circuit draws at most 80 % of the rating. Value: unit A. Limit: A. */
    UNIT_ALONE("440.62(B)", Provenance.SECONDARY),
    /** A plug-in unit on a circuit with other outlets or lights draws at most 50 %. Value: unit A. Limit: A. */
    UNIT_SHARED("440.62(C)", Provenance.SECONDARY),
    /** One plug-in appliance draws at most 80 % of the rating. Value: its A. Limit: A. */
    ONE_APPLIANCE("210.23(A)(1)", "210.23(B)(1)", Provenance.SECONDARY),
    /** All long-running loads together draw at most 80 % of the rating. Value: their A. Limit: A. */
    LONG_RUNNING("210.20(A)", Provenance.FROM_MEMORY),
    /** 125 % of the long-running loads plus all others stay within the rating. Value: that sum, A. Limit: A. */
    ALL_AT_ONCE("210.20(A), 210.23", Provenance.FROM_MEMORY),
    /** A wired unit has a circuit to itself, as makers ask. Value and limit: none. */
    OWN_CIRCUIT("210.23(A)(2)", "210.23(B)(2)", Provenance.SECONDARY),
    /** The breaker is at least the minimum circuit ampacity. Value: MCA, A. Limit: breaker A. */
    MINIMUM_AMPACITY("440.4(B), 440.32", Provenance.SECONDARY),
    /** The breaker is at most the largest the nameplate allows. Value: breaker A. Limit: MOP, A. */
    MAXIMUM_BREAKER("440.4(B), 440.22", Provenance.SECONDARY),
    /** The breaker's rating is known. Value: the rating taken, A. Limit: none. */
    BREAKER_KNOWN("210.18", Provenance.FROM_MEMORY),
    /** An outdoor outlet of a dwelling has ground-fault protection. Value: breaker A. Limit: A it reaches to. */
    OUTDOOR_GROUND_FAULT("210.8(F)", Provenance.SECONDARY),
    /** What a healthy breaker does with the whole current; information only. Value: total A. Limit: rating A. */
    BREAKER_RESPONSE("UL 489", Provenance.SECONDARY);

    private final String article2020;
    private final String articleLater;
    private final Provenance provenance;

    Rule(String article, Provenance provenance) {
        this(article, article, provenance);
    }

    Rule(String article2020, String articleLater, Provenance provenance) {
        this.article2020 = article2020;
        this.articleLater = articleLater;
        this.provenance = provenance;
    }

    /**
     * Returns where the rule stands. The 2023 edition put 10 A circuits at 210.23(A), which moved the old (A) to (B).
     *
     * @param edition the edition to cite
     * @return the article, without the name of the code; for {@link #BREAKER_RESPONSE} the product standard
     */
    public String article(Edition edition) {
        return edition == Edition.NEC_2020 ? article2020 : articleLater;
    }

    /**
     * Returns how the rule is known.
     *
     * @return its provenance
     */
    public Provenance provenance() {
        return provenance;
    }
}
