package io.heatwright.planner.money;

import io.heatwright.planner.rates.Trust;
import io.heatwright.planner.terms.Range;

/**
 * What things cost in the United States when a product's own price is not known. Prices before taxes and incentives, in
 * dollars of the year given. "From memory" rows are unverified placeholders and shown as assumptions; "guide" rows are
 * claims of a consumer guide that nobody checked.
 */
public enum CostItem {
    /** Mini-split of 6,000 Btu/h, the goods. */
    MINI_SPLIT_6K_EQUIPMENT(700, 2000, 2025, "consumer guide, unchecked claim", Trust.ASSUMED),
    /** Mini-split, the goods. */
    MINI_SPLIT_EQUIPMENT(500, 2000, 2024, "engineerfix", Trust.SECONDARY),
    /** A professional's work for one mini-split. */
    MINI_SPLIT_INSTALLATION(1500, 4000, 2025, "consumer guide, unchecked claim", Trust.ASSUMED),
    /** Mini-split of 6,000 Btu/h, installed: the sum of goods and work. */
    MINI_SPLIT_6K_INSTALLED(2200, 6000, 2025, "consumer guide, unchecked claim", Trust.ASSUMED),
    /** Single-zone mini-split of 9,000 to 12,000 Btu/h, installed. */
    SINGLE_ZONE_INSTALLED(2030, 4500, 2022, "rjgroner.com citing EIA", Trust.SECONDARY),
    /** Two-zone mini-split, installed. */
    TWO_ZONE_INSTALLED(5000, 8000, 2024, "rjgroner.com", Trust.SECONDARY),
    /** Three-zone mini-split, installed. */
    THREE_ZONE_INSTALLED(7000, 10500, 2024, "rjgroner.com", Trust.SECONDARY),
    /** Four-zone mini-split, installed. */
    FOUR_ZONE_INSTALLED(9000, 12000, 2024, "rjgroner.com", Trust.SECONDARY),
    /** Multi-zone for a whole home, as quoted by professionals. */
    WHOLE_HOME_QUOTE(16000, 26000, 2025, "owners' reports", Trust.SECONDARY),
    /** Central ducted heat pump, installed. */
    CENTRAL_INSTALLED(8000, 20000, 2025, "from memory", Trust.ASSUMED),
    /** 120 V window heat pump with inverter. */
    WINDOW_HEAT_PUMP(2800, 3000, 2025, "public pages on the Midea PWHP", Trust.SECONDARY),
    /** Window heat pump without inverter, 9,000 Btu/h, 208/230 V. */
    FIXED_SPEED_WINDOW_HEAT_PUMP(700, 1200, 2025, "from memory", Trust.ASSUMED),
    /** Do-it-yourself mini-split kit, 12,000 Btu/h. */
    DIY_MINI_SPLIT(1200, 2500, 2025, "from memory", Trust.ASSUMED),
    /** Window air conditioner of 6,000 Btu/h. */
    WINDOW_AIR_CONDITIONER(180, 350, 2025, "from memory", Trust.ASSUMED),
    /** Portable air conditioner or heat pump, 8,000 Btu/h by the current test. */
    PORTABLE(400, 800, 2025, "from memory", Trust.ASSUMED),
    /** Oil-filled radiator, 1,500 W. */
    OIL_FILLED_RADIATOR(60, 130, 2025, "from memory", Trust.ASSUMED),
    /** New dedicated 20 A, 120 V circuit. */
    NEW_CIRCUIT_120(250, 900, 2025, "from memory", Trust.ASSUMED),
    /** New 240 V circuit of 15 to 20 A with a disconnect. */
    NEW_CIRCUIT_240(300, 1200, 2025, "from memory", Trust.ASSUMED),
    /** Panel upgrade to 200 A. */
    PANEL_UPGRADE(1500, 4500, 2025, "from memory", Trust.ASSUMED),
    /** A professional's yearly service. */
    YEARLY_SERVICE(100, 250, 2025, "from memory", Trust.ASSUMED);

    private final double low;
    private final double high;
    private final int year;
    private final String source;
    private final Trust trust;

    CostItem(double low, double high, int year, String source, Trust trust) {
        this.low = low;
        this.high = high;
        this.year = year;
        this.source = source;
        this.trust = trust;
    }

    /**
     * Returns the band.
     *
     * @return US dollars; likely is the middle, which is a choice and no observation
     */
    public Range dollars() {
        return new Range(low, (low + high) / 2, high);
    }

    /**
     * Returns the year of the prices.
     *
     * @return calendar year
     */
    public int year() {
        return year;
    }

    /**
     * Returns who says so.
     *
     * @return the source, for a person to read
     */
    public String source() {
        return source;
    }

    /**
     * Returns how far it can be trusted.
     *
     * @return assumed rows are shown as assumptions
     */
    public Trust trust() {
        return trust;
    }
}
