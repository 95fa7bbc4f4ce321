package io.heatwright.planner.comfort;

import io.heatwright.climate.Elementary;

/** What bothers a part of the body while the whole is well: moving air at the ankles, a warm head over cool feet. */
public final class LocalDiscomfort {

    private static final double MOST_SPEED = 0.2;
    private static final double MOST_ACTIVITY = 1.3;
    private static final double MOST_CLOTHING = 0.7;

    private LocalDiscomfort() {}

    /**
     * Predicts who is dissatisfied with a draught at the ankles ([liu2017], [ashrae55] 5.3.4.3); at most 0.2 is accepted.
     *
     * @param around the surroundings, air speed relative to the body
     * @param person activity and clothing
     * @param ankleSpeed of the air 0.1 m above the floor, m/s
     * @return share of people, 0 to 1, or what lies beyond the model
     */
    public static Judged<Double> ankleDraught(Surroundings around, Person person, double ankleSpeed) {
        return Judged.unless(limits(around, person).passed(), () -> {
            double exponent = -2.58 + 3.05 * ankleSpeed - 1.06 * sensation(around, person);
            return share(Elementary.exp(exponent));
        });
    }

    /**
     * Predicts who is dissatisfied with air that is warmer at the head than at the feet ([liu2020], [ashrae55] 5.3.4.4); at
     * most 0.05 is accepted.
     *
     * @param around the surroundings, air speed relative to the body
     * @param person activity and clothing
     * @param gradient rise of temperature with height, K/m
     * @return share of people, 0 to 1, or what lies beyond the model
     */
    public static Judged<Double> verticalGradient(Surroundings around, Person person, double gradient) {
        return Judged.unless(limits(around, person).passed(), () -> {
            double off = sensation(around, person) - 1.91;
            return share(Elementary.exp(0.13 * off * off + 0.15 * gradient - 1.6)) - 0.345;
        });
    }

    private static double sensation(Surroundings around, Person person) {
        return PredictedVote.unlimited(ComfortStandard.ASHRAE_55, around, person)
                .vote();
    }

    private static double share(double odds) {
        return odds / (1 + odds);
    }

    private static Limits limits(Surroundings around, Person person) {
        return Limits.ashrae(around, person).hold("air speed", around.airSpeed(), 0, MOST_SPEED, "m/s");
    }

    /**
     * Tells whether the standard asks the question at all: of lightly clothed people at rest.
     *
     * @param person activity and clothing
     * @return below 0.7 clo and 1.3 met
     */
    public static boolean asked(Person person) {
        return person.clothing() < MOST_CLOTHING && person.activity() < MOST_ACTIVITY;
    }
}
