package io.heatwright.room;

import java.util.Arrays;

/**
 * Heat and moisture from people and things, by hour of the local standard clock. Each array has 24 entries; entry
 * {@code h} holds from {@code h} to {@code h + 1} o'clock.
 *
 * @param convective sensible heat to the air, W
 * @param radiant sensible heat to the surfaces by longwave radiation, W
 * @param moisture water vapour, kg/s
 */
public record InternalGains(double[] convective, double[] radiant, double[] moisture) {

    /**
     * Returns steady gains without moisture.
     *
     * @param power sensible heat, W
     * @param radiantShare 0 to 1
     * @return the same in every hour
     */
    public static InternalGains steady(double power, double radiantShare) {
        var convective = new double[24];
        var radiant = new double[24];
        Arrays.fill(convective, power * (1 - radiantShare));
        Arrays.fill(radiant, power * radiantShare);
        return new InternalGains(convective, radiant, new double[24]);
    }
}
