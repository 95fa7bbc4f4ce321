package io.heatwright.planner.comfort;

import io.heatwright.climate.Elementary;

/**
 * The mean vote of many people on how warm they feel, and how many are dissatisfied (Fanger's heat balance, [iso7730] equations
 * 1 to 5, [ashrae55] appendix B).
 *
 * @param vote predicted mean vote, −3 cold to 3 hot
 * @param dissatisfied predicted share of people dissatisfied, 0.05 to 1
 * @param coolingEffect what moving air was worth, K; 0 by ISO 7730
 */
public record PredictedVote(double vote, double dissatisfied, double coolingEffect) {

    private static final double WATTS_PER_MET = 58.15;
    private static final double CLO = 0.155;
    private static final double MOST_VOTE = 2;
    private static final double CONVERGED = 0.00015;
    private static final int MOST_ROUNDS = 150;

    /**
     * Predicts within the standard's limits.
     *
     * @param standard whose
     * @param around the surroundings, air speed relative to the body
     * @param person activity, and clothing as it insulates while moving
     * @return the vote, or what lies beyond the standard: by ISO 7730 a vote beyond ±2 too
     */
    public static Judged<PredictedVote> of(ComfortStandard standard, Surroundings around, Person person) {
        return of(standard, around, person, true);
    }

    /**
     * Predicts within the standard's limits, for people who may not control the air's speed.
     *
     * @param standard whose
     * @param around the surroundings, air speed relative to the body
     * @param person activity, and clothing as it insulates while moving
     * @param controlled whether those in the room set the air's speed; matters by ASHRAE 55 only
     * @return the vote, or what lies beyond the standard
     */
    public static Judged<PredictedVote> of(
            ComfortStandard standard, Surroundings around, Person person, boolean controlled) {
        if (standard == ComfortStandard.ASHRAE_55) {
            var limits = Limits.ashrae(around, person);
            var all = controlled ? limits : limits.withoutControl(around, person);
            return Judged.unless(all.passed(), () -> unlimited(standard, around, person));
        }
        var limits = Limits.iso(around, person);
        if (!limits.passed().isEmpty()) {
            return new Judged.Beyond<>(limits.passed());
        }
        var found = unlimited(standard, around, person);
        limits.hold("vote", found.vote, -MOST_VOTE, MOST_VOTE, "");
        return Judged.unless(limits.passed(), () -> found);
    }

    /**
     * Predicts whatever the limits.
     *
     * @param standard whose
     * @param around the surroundings, air speed relative to the body
     * @param person activity, and clothing as it insulates while moving
     * @return the vote that the equations give, which nobody has tested beyond the limits
     */
    public static PredictedVote unlimited(ComfortStandard standard, Surroundings around, Person person) {
        double effect = standard == ComfortStandard.ASHRAE_55 ? CoolingEffect.of(around, person) : 0;
        var felt = effect > 0 ? around.colder(effect, AirSpeed.STILL) : around;
        double vote = vote(
                felt.air(), felt.radiant(), felt.airSpeed(), felt.humidity(), person.activity(), person.clothing());
        return new PredictedVote(vote, dissatisfied(vote), effect);
    }

    /**
     * Returns the share of people dissatisfied with a vote [iso7730 equation 5].
     *
     * @param vote predicted mean vote
     * @return 0.05 to 1
     */
    public static double dissatisfied(double vote) {
        double square = vote * vote;
        return 1 - 0.95 * Elementary.exp(-0.03353 * square * square - 0.2179 * square);
    }

    /**
     * Returns the vote alone, about a microsecond's work, without any limit [iso7730 equations 1 to 4].
     *
     * @param air °C
     * @param radiant °C
     * @param airSpeed relative to the body, m/s, 0 or more
     * @param humidity relative, 0 to 1
     * @param activity met, above 0
     * @param clothing clo, 0 or more
     * @return predicted mean vote
     */
    public static double vote(
            double air, double radiant, double airSpeed, double humidity, double activity, double clothing) {
        double heat = WATTS_PER_MET * activity;
        double insulation = CLO * clothing;
        double area = insulation <= 0.078 ? 1 + 1.29 * insulation : 1.05 + 0.645 * insulation;
        double forced = 12.1 * Math.sqrt(airSpeed);
        double surface = clothingSurface(air, radiant, heat, insulation, area, forced);
        double convection = Math.max(forced, natural(surface - air));
        double vapour = humidity * saturationPascal(air);
        double diffusion = 3.05e-3 * (5733 - 6.99 * heat - vapour);
        double sweat = Math.max(0, 0.42 * (heat - WATTS_PER_MET));
        double breath = 1.7e-5 * heat * (5867 - vapour) + 0.0014 * heat * (34 - air);
        double radiation = 3.96 * area * (fourth((surface + 273) / 100) - fourth((radiant + 273) / 100));
        double dry = radiation + area * convection * (surface - air);
        double sensitivity = 0.303 * Elementary.exp(-0.036 * heat) + 0.028;
        return sensitivity * (heat - diffusion - sweat - breath - dry);
    }

    /** Temperature of the clothing's surface, °C, by the standard's own halving, which its published figures contain. */
    private static double clothingSurface(
            double air, double radiant, double heat, double insulation, double area, double forced) {
        double kelvin = air + 273;
        double resisted = insulation * area;
        double skin = 308.7 - 0.028 * heat + 3.96 * resisted * fourth((radiant + 273) / 100);
        double next = (kelvin + (35.5 - air) / (3.5 * (6.45 * insulation + 0.1))) / 100;
        double surface = 2 * next;
        for (var round = 0; Math.abs(next - surface) > CONVERGED && round < MOST_ROUNDS; round++) {
            surface = (surface + next) / 2;
            double convection = Math.max(forced, natural(100 * surface - kelvin));
            next = (skin + resisted * convection * kelvin - 3.96 * resisted * fourth(surface))
                    / (100 + 100 * resisted * convection);
        }
        return 100 * next - 273;
    }

    private static double natural(double difference) {
        return 2.38 * Math.sqrt(Math.sqrt(Math.abs(difference)));
    }

    private static double fourth(double value) {
        double square = value * value;
        return square * square;
    }

    /** Pressure of vapour, Pa, by the standard's saturation formula. */
    static double vapourPascal(Surroundings around) {
        return around.humidity() * saturationPascal(around.air());
    }

    static double saturationPascal(double air) {
        return 1000 * Elementary.exp(16.6536 - 4030.183 / (air + 235));
    }
}
