package io.heatwright.circuit.panel;

import io.heatwright.circuit.Provenance;

/** The two ways of the code to see whether an existing service has room. */
public enum PanelMethod {
    /** From what is there: 220.83(B), new heating or cooling. */
    EXISTING_DWELLING("220.83(B)"),
    /** From the highest power measured in a year: 220.87. */
    MEASURED("220.87");

    private final String article;

    PanelMethod(String article) {
        this.article = article;
    }

    /**
     * Returns where it stands in the editions 2020 and 2023; in 2026 Article 220 became Article 120.
     *
     * @return the article
     */
    public String article() {
        return article;
    }

    /**
     * Returns how the rule is known.
     *
     * @return read in published commentary and in another program; the code's text was not at hand
     */
    public Provenance provenance() {
        return Provenance.SECONDARY;
    }
}
