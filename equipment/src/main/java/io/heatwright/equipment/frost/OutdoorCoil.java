package io.heatwright.equipment.frost;

/**
 * The frost on one unit's outdoor coil through time. Advanced in steps of any length; a defrost that does not fit into a
 * step goes on in the next. Belongs to whoever runs a machine, like the rest of what a machine remembers.
 */
public final class OutdoorCoil {

    private double cover;
    private double sinceDefrost;
    private double defrostLeft;

    private double defrostShare;
    private double meanCover;
    private int defrosts;

    /** A coil without frost. */
    public OutdoorCoil() {}

    /**
     * Lets a unit heat for a step, with defrosts where they are due.
     *
     * @param defrost what starts a defrost
     * @param drivingHumidity kg/kg, of {@link Frost#drivingHumidity}
     * @param outdoorTemperature °C; from {@link Frost#WARMEST} on a timer does not count
     * @param coilTemperature °C
     * @param seconds above 0
     */
    public void heat(
            Defrost defrost,
            double drivingHumidity,
            double outdoorTemperature,
            double coilTemperature,
            double seconds) {
        double rate = Frost.growth(drivingHumidity) - Frost.thaw(coilTemperature, true);
        boolean cold = coilTemperature < 0 && outdoorTemperature < Frost.WARMEST;
        double left = seconds;
        double defrosting = 0;
        double coverTime = 0;
        defrosts = 0;
        while (left > 0) {
            if (defrostLeft > 0) {
                double part = Math.min(left, defrostLeft);
                defrostLeft -= part;
                defrosting += part;
                left -= part;
                if (defrostLeft <= 0) {
                    clear();
                    defrosts++;
                }
            } else {
                double part = Math.min(left, untilDefrost(defrost, rate, cold));
                double after = Math.max(0, Math.min(Frost.MOST_COVER, cover + rate * part));
                coverTime += 0.5 * (cover + after) * part;
                cover = after;
                sinceDefrost += cold ? part : 0;
                left -= part;
                if (left > 0) {
                    defrostLeft = Defrost.length(cover);
                }
            }
        }
        defrostShare = defrosting / seconds;
        meanCover = defrosting < seconds ? coverTime / (seconds - defrosting) : 0;
    }

    private double untilDefrost(Defrost defrost, double rate, boolean cold) {
        if (defrost.trigger() == DefrostTrigger.TIMED) {
            return cold ? Math.max(0, defrost.interval() - sinceDefrost) : Double.POSITIVE_INFINITY;
        }
        if (cover >= 1) {
            return 0;
        }
        return rate > 0 ? (1 - cover) / rate : Double.POSITIVE_INFINITY;
    }

    /**
     * Lets the unit stand for a step: frost melts in air above freezing.
     *
     * @param outdoorTemperature °C
     * @param seconds above 0
     */
    public void rest(double outdoorTemperature, double seconds) {
        double thawed = Frost.thaw(outdoorTemperature, false) * seconds;
        cover = Math.max(0, cover - thawed);
        if (cover == 0 && thawed > 0) {
            defrostLeft = 0;
        }
    }

    /** Takes all frost away, as a step of cooling does. */
    public void clear() {
        cover = 0;
        sinceDefrost = 0;
        defrostLeft = 0;
    }

    /**
     * Returns the frost after the last step.
     *
     * @return covers, 0 to {@link Frost#MOST_COVER}
     */
    public double cover() {
        return cover;
    }

    /**
     * Says whether a defrost has begun and not ended.
     *
     * @return false while the unit may heat
     */
    public boolean isDefrosting() {
        return defrostLeft > 0;
    }

    /**
     * Returns the share of the last step of heating that went to defrost.
     *
     * @return 0 to 1
     */
    public double defrostShare() {
        return defrostShare;
    }

    /**
     * Returns the mean frost while the unit heated in the last step of heating.
     *
     * @return covers; 0 if it only defrosted
     */
    public double meanCover() {
        return meanCover;
    }

    /**
     * Returns how many defrosts ended in the last step of heating.
     *
     * @return number
     */
    public int defrosts() {
        return defrosts;
    }
}
