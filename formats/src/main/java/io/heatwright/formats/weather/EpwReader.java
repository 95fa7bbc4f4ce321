package io.heatwright.formats.weather;

import io.heatwright.climate.LongwaveSky;
import io.heatwright.climate.MoistAir;
import io.heatwright.climate.WeatherYear;
import io.heatwright.formats.InputProblem;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads a year of hourly weather from an EPW file [crawley1999], plain or gzipped. Rows are in local standard time; row n
 * covers the hour that ends at its stamp, whether the minute field says 0 or 60. Each month may come from another year.
 *
 * <p>Missing readings are replaced. Dry bulb and dew point: a straight line across gaps of up to two days, the dew point
 * first from relative humidity; longer gaps are refused. Pressure: a straight line, or the standard atmosphere at the
 * station's elevation. Wind speed: a straight line, or 2.5 m/s throughout. Wind direction: the last reading, or south.
 * Horizontal infrared: from dry bulb, dew point and cloud cover. Cloud cover: a straight line, or half the sky.
 * Radiation: the third quantity from the other two, the beam from the global by the Erbs correlation, the clearness of the
 * sky between the hours around with the sun above 12°. A dew point above the dry bulb is lowered to it.
 */
public final class EpwReader {

    private static final int LONGEST_GAP = 48;
    private static final double USUAL_WIND = 2.5;
    private static final double USUAL_COVER = 0.5;
    private static final double SOUTH = 180;

    private EpwReader() {}

    /**
     * Reads a file.
     *
     * @param file its name, for messages
     * @param bytes its content
     * @return the year
     * @throws InputProblem when the file is not a whole year of hourly EPW weather
     */
    public static WeatherYear read(String file, byte[] bytes) {
        var text = lines(file, bytes);
        var header = EpwHeader.read(file, text);
        var readings = EpwReadings.read(file, text, header.lines());
        fillAir(file, readings, header);
        if (!new MissingSunshine(readings, header.site()).fill()) {
            throw new InputProblem(
                    file, 0, "", "has no solar radiation in any hour; global radiation is the least needed");
        }
        return new WeatherYear(
                header.name(),
                header.site(),
                header.design(),
                readings.dryBulb,
                readings.dewPoint,
                readings.pressure,
                readings.infrared,
                readings.global,
                readings.direct,
                readings.diffuse,
                readings.windSpeed,
                readings.windDirection,
                header.groundTemperature());
    }

    /** The station's own number in the header, such as its WMO number. */
    static EpwHeader header(String file, byte[] bytes) {
        return EpwHeader.read(file, lines(file, bytes));
    }

    private static void fillAir(String file, EpwReadings readings, EpwHeader header) {
        needShortGaps(file, "dry bulb", readings.dryBulb);
        Gaps.interpolate(readings.dryBulb);
        if (!Gaps.interpolate(readings.pressure)) {
            Arrays.fill(
                    readings.pressure, MoistAir.standardPressure(header.site().elevation()));
        }
        fillDewPoint(file, readings);
        if (!Gaps.interpolate(readings.windSpeed)) {
            Arrays.fill(readings.windSpeed, USUAL_WIND);
        }
        if (!Gaps.hold(readings.windDirection)) {
            Arrays.fill(readings.windDirection, SOUTH);
        }
        if (!Gaps.interpolate(readings.cover)) {
            Arrays.fill(readings.cover, USUAL_COVER);
        }
        for (int n = 0; n < readings.hours(); n++) {
            if (Double.isNaN(readings.infrared[n])) {
                readings.infrared[n] = Math.rint(
                        LongwaveSky.horizontalInfrared(readings.dryBulb[n], readings.dewPoint[n], readings.cover[n]));
            }
        }
    }

    private static void fillDewPoint(String file, EpwReadings readings) {
        for (int n = 0; n < readings.hours(); n++) {
            if (Double.isNaN(readings.dewPoint[n]) && readings.humidity[n] > 0) {
                double vapour = readings.humidity[n] / 100 * MoistAir.saturationPressure(readings.dryBulb[n]);
                readings.dewPoint[n] = MoistAir.dewPointAtVapourPressure(vapour);
            }
        }
        needShortGaps(file, "dew point", readings.dewPoint);
        Gaps.interpolate(readings.dewPoint);
        for (int n = 0; n < readings.hours(); n++) {
            readings.dewPoint[n] = Math.min(readings.dewPoint[n], readings.dryBulb[n]);
        }
    }

    private static void needShortGaps(String file, String name, double[] series) {
        int gap = Gaps.longest(series);
        if (gap > LONGEST_GAP) {
            throw new InputProblem(
                    file,
                    0,
                    "",
                    "lacks " + name + " for " + gap + " hours on end; at most " + LONGEST_GAP + " can be filled in");
        }
    }

    private static List<String> lines(String file, byte[] bytes) {
        String text = decode(unzip(file, bytes));
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return text.stripTrailing().lines().toList();
    }

    private static byte[] unzip(String file, byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != (byte) 0x1f || bytes[1] != (byte) 0x8b) {
            return bytes;
        }
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readAllBytes();
        } catch (ZipException | EOFException damaged) {
            throw new InputProblem(file, 0, "", "is a damaged gzip file; fetch or copy it again");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Place names are UTF-8 in newer files and Latin-1 in older ones. */
    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
