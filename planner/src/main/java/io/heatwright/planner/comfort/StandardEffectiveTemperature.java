package io.heatwright.planner.comfort;

/**
 * The temperature of still air at 50 % humidity in which somebody in standard clothing loses as much heat, at the same skin
 * temperature and wetness, as here: an hour of the {@link TwoNodeBody} [gagge1986], [ashrae55] appendix D. At sea level.
 */
public final class StandardEffectiveTemperature {

    private static final double STEP = 1e-4;
    private static final double CLOSE_ENOUGH = 0.01;
    private static final int MOST_ROUNDS = 100;

    private StandardEffectiveTemperature() {}

    /**
     * Computes it within the limits of ASHRAE 55.
     *
     * @param around the surroundings
     * @param person activity and clothing
     * @return °C, or what lies beyond
     */
    public static Judged<Double> of(Surroundings around, Person person) {
        return Judged.unless(Limits.ashrae(around, person).passed(), () -> unlimited(around, person));
    }

    /**
     * Computes it whatever the limits.
     *
     * @param around the surroundings
     * @param person activity and clothing
     * @return °C
     */
    public static double unlimited(Surroundings around, Person person) {
        return standard(new TwoNodeBody(around, person, true), person, true);
    }

    /** The same as the cooling effect compares it: without the air that a moving body stirs. */
    static double comparable(Surroundings around, Person person) {
        return standard(new TwoNodeBody(around, person, false), person, false);
    }

    private static double standard(TwoNodeBody body, Person person, boolean stirred) {
        body.live();
        double radiation = body.radiation();
        double convection = stirred ? Math.max(3, TwoNodeBody.stirredConvection(person.activity())) : 3;
        double total = convection + radiation;
        double clothing = 1.52 / (person.activity() + 0.6944) - 0.1835;
        double insulation = TwoNodeBody.CLO * clothing;
        double area = 1 + 0.25 * clothing;
        double efficiency = 1 / (1 + TwoNodeBody.CLO * area * total * clothing);
        double permeation = 0.45;
        double clothingPermeation =
                permeation * convection / total * (1 - efficiency) / (convection / total - efficiency * permeation);
        double dry = 1 / (1 / (area * total) + insulation);
        double wet = 1
                / (1 / (TwoNodeBody.LEWIS * area * convection) + insulation / (TwoNodeBody.LEWIS * clothingPermeation));
        double lost = body.skinLoss();
        double guess = body.skin() - lost / dry;
        for (var round = 0; round < MOST_ROUNDS; round++) {
            double off = imbalance(body, lost, dry, wet, guess);
            double slope = (imbalance(body, lost, dry, wet, guess + STEP) - off) / STEP;
            double change = off / slope;
            guess -= change;
            if (Math.abs(change) <= CLOSE_ENOUGH) {
                break;
            }
        }
        return guess;
    }

    private static double imbalance(TwoNodeBody body, double lost, double dry, double wet, double temperature) {
        double vapour = 0.5 * saturation(temperature);
        return lost - dry * (body.skin() - temperature) - body.wetness() * wet * (saturation(body.skin()) - vapour);
    }

    private static double saturation(double temperature) {
        // Far below any room the formula has a pole; there the vapour is nothing anyhow.
        return temperature < -200 ? 0 : Surroundings.saturationTorr(temperature);
    }
}
