package io.heatwright.validation;

import io.heatwright.climate.DesignConditions;
import io.heatwright.climate.OrientedSun;
import io.heatwright.climate.Plane;
import io.heatwright.climate.Site;
import io.heatwright.climate.SunAndSky;
import io.heatwright.climate.SunPosition;
import io.heatwright.climate.WeatherYear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the sun stands, and its light on tilted planes. */
final class SunChecks {
    private static final int HOURS = 24;
    private static final double SECONDS_PER_DAY = 86_400;
    private static final double ALBEDO = 0.3;
    private static final Site PHILADELPHIA = new Site(40, -75, -5, 0);
    /** 21 April, the 111th day. */
    private static final int FIRST_HOUR = 110 * HOURS;

    private SunChecks() {}

    static List<Check> all() {
        var checks = new ArrayList<Check>();
        golden(checks);
        meeus(checks);
        beam(checks);
        plainLight(checks);
        perez(checks);
        return checks;
    }

    /** Worked example of [reda2004, appendix A.5]: 17 October 2003, 12:30:30, seven hours behind universal time. */
    private static void golden(List<Check> checks) {
        var sun = new SunPosition(new Site(39.742476, -105.1786, -7, 1830.14), 2003);
        sun.moveTo(289 * SECONDS_PER_DAY + 12 * 3600 + 30 * 60 + 30);
        var name = "sun, example of Reda and Andreas";
        checks.add(AnalyticalSuite.check(name, "altitude without refraction", "°", sun.altitude(), 39.872046));
        checks.add(AnalyticalSuite.check(name, "azimuth", "°", sun.azimuth(), 194.340241));
        checks.add(AnalyticalSuite.check(name, "declination", "°", sun.declination(), -9.31434));
        checks.add(AnalyticalSuite.check(name, "hour angle", "°", sun.hourAngle(), 11.1059));
        checks.add(AnalyticalSuite.check(name, "distance", "au", sun.distance(), 0.9965422974));
    }

    /** Examples 25.a and 28.a of [meeus1998]: 13 October 1992, 0 h of dynamical time, 59 s ahead of universal time. */
    private static void meeus(List<Check> checks) {
        var sun = new SunPosition(new Site(0, 0, 0, 0), 1992);
        sun.moveTo(286 * SECONDS_PER_DAY - 59);
        var name = "sun, example of Meeus";
        checks.add(AnalyticalSuite.check(name, "declination", "°", sun.declination(), -7.78507));
        checks.add(AnalyticalSuite.check(name, "equation of time", "s", sun.equationOfTime(), 13 * 60 + 42.6));
    }

    private static WeatherYear day(double beam, double diffuse, double global) {
        return new WeatherYear(
                "one day",
                PHILADELPHIA,
                DesignConditions.UNKNOWN,
                FIRST_HOUR,
                always(10),
                always(5),
                always(TestCell.PRESSURE),
                always(300),
                always(global),
                always(beam),
                always(diffuse),
                always(0),
                always(0),
                new double[0]);
    }

    /** Mean cosine of incidence over an hour, as the sun turns evenly: the textbook's angles, not our vectors. */
    private static void beam(List<Check> checks) {
        var sky = SunAndSky.of(day(800, 0, 0));
        for (var plane : List.of(Plane.of(40, 180), Plane.of(90, 180), Plane.of(90, 90), Plane.of(60, 240))) {
            var hour = plane.azimuth() < 180 ? 9 : 14;
            checks.add(AnalyticalSuite.check(
                    "beam on a plane",
                    figure(plane.tilt()) + "° tilt, azimuth " + figure(plane.azimuth()) + "°, " + hour + " to "
                            + (hour + 1) + " h",
                    "W/m²",
                    OrientedSun.of(sky, plane, 0).beam()[hour],
                    800 * meanCosine(plane, hour)));
        }
    }

    private static double meanCosine(Plane plane, int hour) {
        var sun = SunPosition.ofTypicalYear(PHILADELPHIA, false);
        sun.moveTo((FIRST_HOUR + hour + 0.5) * 3600.0);
        var declination = Math.toRadians(sun.declination());
        var middle = Math.toRadians(sun.hourAngle());
        var half = Math.toRadians(7.5);
        var latitude = Math.toRadians(PHILADELPHIA.latitude());
        var tilt = Math.toRadians(plane.tilt());
        var fromSouth = Math.toRadians(plane.azimuth() - 180);
        var steady = Math.sin(declination)
                * (Math.sin(latitude) * Math.cos(tilt) - Math.cos(latitude) * Math.sin(tilt) * Math.cos(fromSouth));
        var cosine = Math.cos(declination)
                * (Math.cos(latitude) * Math.cos(tilt) + Math.sin(latitude) * Math.sin(tilt) * Math.cos(fromSouth));
        var sine = Math.cos(declination) * Math.sin(tilt) * Math.sin(fromSouth);
        var width = Math.sin(half) / half;
        return steady + cosine * Math.cos(middle) * width + sine * Math.sin(middle) * width;
    }

    /** What holds for any sky: a roof sees all of it, the ground sends back its share by the view factor. */
    private static void plainLight(List<Check> checks) {
        var sky = SunAndSky.of(day(300, 200, 400));
        var noon = 12;
        checks.add(AnalyticalSuite.check(
                "light of the sky",
                "horizontal plane",
                "W/m²",
                OrientedSun.of(sky, Plane.HORIZONTAL, ALBEDO).sky(noon),
                200));
        var midnight = 0;
        checks.add(AnalyticalSuite.check(
                "light of the sky",
                "60° tilt, sun down: even light",
                "W/m²",
                OrientedSun.of(sky, Plane.of(60, 180), ALBEDO).sky(midnight),
                200 * 0.75));
        for (var tilt : new double[] {30, 90, 180}) {
            checks.add(AnalyticalSuite.check(
                    "light of the ground",
                    figure(tilt) + "° tilt",
                    "W/m²",
                    OrientedSun.of(sky, Plane.of(tilt, 180), ALBEDO).ground()[noon],
                    400 * ALBEDO * (1 - Math.cos(Math.toRadians(tilt))) / 2));
        }
    }

    /**
     * Equations 1 to 9 of [perez1990] by hand for one clear hour, with the row of its table 6 for a clearness between 2.8
     * and 4.5; the air mass is that of [kasten1989].
     */
    private static void perez(List<Check> checks) {
        var beam = 500.0;
        var diffuse = 150.0;
        var hour = 13;
        var weather = day(beam, diffuse, 0);
        var sky = SunAndSky.of(weather);
        var path = sky.path();
        var zenith = Math.acos(path.up()[hour]);
        var degrees = Math.toDegrees(zenith);
        var clearness = ((diffuse + beam) / diffuse + 1.041 * zenith * zenith * zenith)
                / (1 + 1.041 * zenith * zenith * zenith);
        if (clearness < 2.8 || clearness > 4.5) {
            throw new IllegalStateException("The hand calculation is for another clearness than " + clearness + ".");
        }
        var airMass = 1 / (Math.cos(zenith) + 0.50572 * Math.pow(96.07995 - degrees, -1.6364));
        var brightness = diffuse * airMass / path.extraterrestrial()[hour];
        var circumsolar = Math.max(0, 1.132 - 1.237 * brightness - 0.412 * zenith);
        var horizon = 0.288 - 0.823 * brightness + 0.056 * zenith;
        for (var plane : List.of(Plane.of(40, 180), Plane.of(90, 180), Plane.of(90, 270))) {
            var cosine = path.east()[hour] * plane.east()
                    + path.north()[hour] * plane.north()
                    + path.up()[hour] * plane.up();
            var tilt = Math.toRadians(plane.tilt());
            var light = diffuse
                    * ((1 - circumsolar) * (1 + Math.cos(tilt)) / 2
                            + circumsolar
                                    * Math.max(0, cosine)
                                    / Math.max(Math.cos(Math.toRadians(85)), Math.cos(zenith))
                            + horizon * Math.sin(tilt));
            checks.add(AnalyticalSuite.check(
                    "light of the sky, Perez by hand",
                    figure(plane.tilt()) + "° tilt, azimuth " + figure(plane.azimuth()) + "°",
                    "W/m²",
                    OrientedSun.of(sky, plane, 0).sky(hour),
                    light));
        }
    }

    private static String figure(double degrees) {
        return Long.toString(Math.round(degrees));
    }

    private static double[] always(double value) {
        var hours = new double[HOURS];
        Arrays.fill(hours, value);
        return hours;
    }
}
