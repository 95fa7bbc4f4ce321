package io.heatwright.planner.money;

import io.heatwright.climate.Elementary;

/** Present value of even yearly payments (NIST Handbook 135, uniform present value and capital recovery factors). */
public final class Present {

    private Present() {}

    /**
     * Returns what one dollar a year is worth today: {@code (1 − (1 + r)^−n) / r}.
     *
     * @param years n, above 0
     * @param realRate r, 1/yr, above −1; 0 counts every year alike
     * @return years of undiscounted payment
     */
    public static double ofYearlyDollar(double years, double realRate) {
        if (realRate == 0) {
            return years;
        }
        return (1 - Elementary.pow(1 + realRate, -years)) / realRate;
    }

    /**
     * Returns the even yearly payment that is worth one dollar today.
     *
     * @param years above 0
     * @param realRate 1/yr
     * @return 1/yr
     */
    public static double yearlyPerDollar(double years, double realRate) {
        return 1 / ofYearlyDollar(years, realRate);
    }
}
