package io.heatwright.room;

import io.heatwright.climate.Elementary;
import io.heatwright.climate.LongwaveSky;
import io.heatwright.climate.MoistAir;
import io.heatwright.climate.OrientedSun;
import io.heatwright.climate.Plane;
import io.heatwright.climate.SunAndSky;
import io.heatwright.climate.WeatherYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills the table of {@link RoomDrivers}: one row for each hour, see its column constants; after the elements the sun absorbed in each pane. */
final class DriverTable {

    private static final double DAYS_OF_YEAR = 365;
    private static final double GRAVITY = 9.80665;
    /** Exchange at an opened window in still air of equal temperature, (m/s)², and by wind [degids1982]. */
    private static final double AIRING_TURBULENCE = 0.01;

    private static final double AIRING_BY_WIND = 0.001;

    private final Enclosure enclosure;
    private final Surroundings surroundings;
    private final WeatherYear weather;
    private final Elements elements;
    private final GlazingOptics[] optics;
    private final int hours;
    private final int stride;
    private final double[] table;
    private final int[] paneColumn;
    private final double albedo;
    private final SunAndSky sky;
    private final HorizonHours horizon;
    private final Map<Plane, OrientedSun> suns = new LinkedHashMap<>();
    private final Map<Plane, FaceSun> openSuns = new LinkedHashMap<>();

    DriverTable(Enclosure enclosure, Surroundings surroundings, WeatherYear weather, SunAndSky sky, Elements elements) {
        this.enclosure = enclosure;
        this.surroundings = surroundings;
        this.weather = weather;
        this.elements = elements;
        optics = optics(enclosure);
        this.sky = sky;
        albedo = surroundings.groundReflectance();
        horizon = new HorizonHours(surroundings.horizon(), sky);
        hours = weather.hours();
        paneColumn = new int[optics.length + 1];
        paneColumn[0] = RoomDrivers.HEAD + RoomDrivers.PER_ELEMENT * elements.count;
        for (int w = 0; w < optics.length; w++) {
            paneColumn[w + 1] = paneColumn[w] + optics[w].panes();
        }
        stride = paneColumn[optics.length];
        table = new double[hours * stride];
        air();
        gains();
        var windowSuns = new FaceSun[optics.length];
        for (int w = 0; w < optics.length; w++) {
            var window = enclosure.windows().get(w);
            windowSuns[w] = sun(elements.opaque + w, window.shading(), List.of(), window.sunlitShare());
        }
        for (int k = 0; k < elements.count; k++) {
            if (elements.outside[k] == Elements.Outside.WEATHER) {
                weather(k, windowSuns);
            } else if (elements.outside[k] != Elements.Outside.ROOM) {
                behind(k);
            }
        }
        var through = new SunThroughWindows(
                enclosure.windows(), elements, optics, windowSuns, sky.path(), table, stride, paneColumn);
        for (int w = 0; w < optics.length; w++) {
            through.fill(enclosure, w);
        }
        sumSun();
    }

    private void weather(int k, FaceSun[] windowSuns) {
        var behind = (Boundary.Outdoors) elements.boundary[k];
        if (behind.wind()) {
            wind(k);
        }
        if (behind.sun() && k < elements.opaque) {
            int w = elements.window[k];
            sunOutside(k, w >= 0 ? windowSuns[w] : onSurface(k));
        }
    }

    private FaceSun onSurface(int k) {
        var shading = enclosure.surfaces().get(k).shading();
        return shading.isEmpty()
                ? openSuns.computeIfAbsent(elements.plane[k], plane -> sun(k, shading, List.of(), 1))
                : sun(k, shading, windowsIn(k, shading.get()), 1);
    }

    /** Windows in a shaded wall, which is smaller than its rectangle by them. */
    private List<Placement> windowsIn(int k, Shading wall) {
        return enclosure.windows().stream()
                .filter(window -> StarNetwork.samePlane(elements.plane[k], Plane.of(window.tilt(), window.azimuth())))
                .flatMap(window -> window.placement().stream())
                .filter(hole ->
                        hole.left() + hole.width() <= wall.width() && hole.sill() + hole.height() <= wall.height())
                .toList();
    }

    private FaceSun sun(int k, Optional<Shading> shading, List<Placement> holes, double sunlit) {
        var open = suns.computeIfAbsent(elements.plane[k], plane -> OrientedSun.of(sky, plane, albedo));
        return new FaceSun(open, sky.path(), shading, holes, horizon, sunlit);
    }

    private void sumSun() {
        for (int n = 0; n < hours; n++) {
            int row = n * stride;
            for (int k = 0; k < elements.count; k++) {
                table[row + RoomDrivers.SUN_ON_OUTER_FACES] +=
                        elements.area[k] * table[row + RoomDrivers.column(k, RoomDrivers.SUN_OUTSIDE)];
                table[row + RoomDrivers.SUN_ON_INNER_FACES] +=
                        elements.area[k] * table[row + RoomDrivers.column(k, RoomDrivers.SUN_INSIDE)];
            }
            for (int w = 0; w < optics.length; w++) {
                for (int i = paneColumn[w]; i < paneColumn[w + 1]; i++) {
                    table[row + RoomDrivers.SUN_IN_PANES] += elements.area[elements.opaque + w] * table[row + i];
                }
            }
        }
    }

    double[] table() {
        return table;
    }

    int stride() {
        return stride;
    }

    private static GlazingOptics[] optics(Enclosure enclosure) {
        return enclosure.windows().stream()
                .map(window -> new GlazingOptics(window.glazing()))
                .toArray(GlazingOptics[]::new);
    }

    private void air() {
        for (int n = 0; n < hours; n++) {
            int row = n * stride;
            int following = (n + 1) % hours * stride;
            double pressure = weather.pressure()[n];
            double sky = LongwaveSky.skyTemperature(weather.horizontalInfrared()[n]);
            double humidity = MoistAir.humidityRatioAtDewPoint(weather.dewPoint()[n], pressure);
            table[row + RoomDrivers.OUTDOORS_END] = weather.dryBulb()[n];
            table[following + RoomDrivers.OUTDOORS_START] = weather.dryBulb()[n];
            table[row + RoomDrivers.SKY_END] = sky;
            table[following + RoomDrivers.SKY_START] = sky;
            table[row + RoomDrivers.HUMIDITY_END] = humidity;
            table[following + RoomDrivers.HUMIDITY_START] = humidity;
            table[row + RoomDrivers.AIR_DENSITY] =
                    1 / MoistAir.specificVolume(weather.dryBulb()[n], humidity, pressure);
        }
        outdoorAir();
    }

    /** What drives air through leaks and open windows, before the room's temperature is known. */
    private void outdoorAir() {
        double ceiling = surroundings.height() + 0.5 * enclosure.volume() / enclosure.floorArea();
        double atRoom = Convection.windProfile(surroundings.terrain(), ceiling);
        double atMastHeight = Convection.windProfile(surroundings.terrain(), Convection.MAST_HEIGHT);
        for (int n = 0; n < hours; n++) {
            int row = n * stride;
            double speed = 0.5 * (weather.windSpeed()[n] + weather.windSpeed()[(n + hours - 1) % hours]);
            double airing = speed * atMastHeight;
            table[row + RoomDrivers.AIRING_BY_WIND] = AIRING_TURBULENCE + AIRING_BY_WIND * airing * airing;
            if (enclosure.infiltration() instanceof Infiltration.Leakage leakage) {
                double density = MoistAir.density(
                        weather.dryBulb()[n], table[row + RoomDrivers.HUMIDITY_END], weather.pressure()[n]);
                double local = speed * atRoom * leakage.shelter();
                table[row + RoomDrivers.LEAK_BY_STACK] =
                        density * GRAVITY * leakage.stackHeight() * pressureFactor(leakage, leakage.stackFactor());
                table[row + RoomDrivers.LEAK_BY_WIND] =
                        0.5 * density * local * local * pressureFactor(leakage, leakage.windFactor());
            }
        }
    }

    /** What a factor of a flow is as a factor of the pressure difference that drives it. */
    private static double pressureFactor(Infiltration.Leakage leakage, double factor) {
        return factor > 0 ? Elementary.pow(factor, 1 / leakage.exponent()) : 0;
    }

    private void gains() {
        var gains = enclosure.gains();
        for (int n = 0; n < hours; n++) {
            int row = n * stride;
            int clock = (weather.firstHour() + n) % 24;
            table[row + RoomDrivers.CONVECTIVE_GAIN] = gains.convective()[clock];
            table[row + RoomDrivers.RADIANT_GAIN] = gains.radiant()[clock];
            table[row + RoomDrivers.MOISTURE_GAIN] = gains.moisture()[clock];
        }
    }

    private void wind(int k) {
        double up = elements.plane[k].up();
        double azimuth = elements.plane[k].azimuth();
        double before = forced(k, up, azimuth, hours - 1);
        for (int n = 0; n < hours; n++) {
            double now = forced(k, up, azimuth, n);
            double mean = 0.5 * (before + now);
            table[n * stride + RoomDrivers.column(k, RoomDrivers.FORCED)] = mean * mean;
            before = now;
        }
    }

    private double forced(int k, double up, double azimuth, int n) {
        return Convection.forced(
                weather.windSpeed()[n] * elements.windProfile[k],
                Convection.windward(up, azimuth, weather.windDirection()[n]));
    }

    private void sunOutside(int k, FaceSun sun) {
        double absorptance = elements.construction[k].outsideSolarAbsorptance();
        for (int n = 0; n < hours; n++) {
            table[n * stride + RoomDrivers.column(k, RoomDrivers.SUN_OUTSIDE)] = absorptance * sun.total(n);
        }
    }

    private void behind(int k) {
        if (elements.boundary[k] instanceof Boundary.Course course && course.temperature().length != hours) {
            throw new IllegalArgumentException(
                    "a course of " + course.temperature().length + " hours beside " + hours + " hours of weather");
        }
        for (int n = 0; n < hours; n++) {
            int row = n * stride;
            double outdoors = 0.5 * (table[row + RoomDrivers.OUTDOORS_START] + table[row + RoomDrivers.OUTDOORS_END]);
            double day = (weather.firstHour() + n + 0.5) / 24 + 1;
            table[row + RoomDrivers.column(k, RoomDrivers.BEHIND)] = behind(elements.boundary[k], n, outdoors, day);
        }
    }

    private static double behind(Boundary boundary, int n, double outdoors, double day) {
        if (boundary instanceof Boundary.Buffer buffer) {
            return buffer.outdoorShare() * outdoors + (1 - buffer.outdoorShare()) * buffer.indoorTemperature();
        } else if (boundary instanceof Boundary.Steady steady) {
            return steady.temperature();
        } else if (boundary instanceof Boundary.SpaceOnGround space) {
            return space.outdoorShare() * outdoors
                    + (1 - space.outdoorShare()) * behind(space.soil(), n, outdoors, day);
        } else if (boundary instanceof Boundary.Course course) {
            return course.temperature()[n];
        } else if (boundary instanceof Boundary.Ground ground) {
            double phase = 2 * Math.PI * (day - ground.coldestDay()) / DAYS_OF_YEAR;
            return ground.meanTemperature() - ground.amplitude() * Elementary.cos(phase);
        }
        return 0;
    }
}
