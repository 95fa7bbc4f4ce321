package io.heatwright.circuit;

/** How a product takes its electricity; this chooses the rule. */
public enum Connection {
    /** A cord with a plug: judged by the amperes on the nameplate. */
    CORD_AND_PLUG,
    /** Wired in: judged by the minimum circuit ampacity and the maximum breaker on the nameplate. */
    HARDWIRED,
    /** Not published. */
    UNKNOWN
}
