package io.heatwright.climate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A weather year as a small block of bytes. Readings are kept to 0.1 K, 10 Pa, 1 W/m², 0.1 m/s and 1°, ground
 * temperatures to 0.01 K, everything else exactly. The same year always gives the same bytes. The bytes are meant to be
 * compressed with gzip where they are stored, which Java and every browser can undo; this class needs neither.
 *
 * <p>Layout: the letters {@code HWW1}; the name (length, UTF-8); latitude, longitude, UTC offset, elevation (8 bytes
 * each, IEEE 754, most significant first); twelve design conditions alike, then coldest and hottest month; first hour;
 * number of hours; number of ground temperatures and these; nine series in the order of {@link WeatherYear}. Whole
 * numbers are variable-length, seven bits a byte, least significant first, the top bit set while more follow; signed ones
 * are zigzag coded. A series stores each reading as the difference from the one before.
 */
public final class WeatherPack {

    private static final byte[] MAGIC = {'H', 'W', 'W', '1'};
    private static final double[] STEPS_PER_UNIT = {10, 10, 0.1, 1, 1, 1, 1, 10, 1};
    private static final double GROUND_STEPS_PER_UNIT = 100;
    private static final int LONGEST_NAME = 1000;

    private WeatherPack() {}

    /**
     * Packs a year.
     *
     * @param weather the year; every reading finite
     * @return its bytes
     */
    public static byte[] encode(WeatherYear weather) {
        var out = new Output();
        for (byte letter : MAGIC) {
            out.write(letter);
        }
        byte[] name = weather.name().getBytes(StandardCharsets.UTF_8);
        if (name.length > LONGEST_NAME) {
            throw new IllegalArgumentException("a weather name has at most " + LONGEST_NAME + " bytes");
        }
        out.writeWhole(name.length);
        for (byte letter : name) {
            out.write(letter);
        }
        var site = weather.site();
        for (double figure : new double[] {site.latitude(), site.longitude(), site.utcOffset(), site.elevation()}) {
            out.writeDouble(figure);
        }
        writeDesign(out, weather.design());
        out.writeWhole(weather.firstHour());
        out.writeWhole(weather.hours());
        out.writeWhole(weather.groundTemperature().length);
        out.writeSeries(weather.groundTemperature(), GROUND_STEPS_PER_UNIT);
        double[][] series = series(weather);
        for (int i = 0; i < series.length; i++) {
            out.writeSeries(series[i], STEPS_PER_UNIT[i]);
        }
        return out.bytes();
    }

    private static double[][] series(WeatherYear weather) {
        return new double[][] {
            weather.dryBulb(),
            weather.dewPoint(),
            weather.pressure(),
            weather.horizontalInfrared(),
            weather.globalHorizontal(),
            weather.directNormal(),
            weather.diffuseHorizontal(),
            weather.windSpeed(),
            weather.windDirection()
        };
    }

    private static void writeDesign(Output out, DesignConditions design) {
        double[] figures = {
            design.heating996(),
            design.heating99(),
            design.cooling04(),
            design.cooling04WetBulb(),
            design.cooling1(),
            design.cooling1WetBulb(),
            design.cooling2(),
            design.cooling2WetBulb(),
            design.dailyRange(),
            design.annualMinimum(),
            design.tenYearMinimum(),
            design.tenYearMaximum()
        };
        for (double figure : figures) {
            out.writeDouble(figure);
        }
        out.writeWhole(design.coldestMonth());
        out.writeWhole(design.hottestMonth());
    }

    /**
     * Unpacks a year.
     *
     * @param bytes what {@link #encode} gave
     * @return the year, its readings at the stated resolution
     * @throws IllegalArgumentException when the bytes are not a whole weather pack
     */
    public static WeatherYear decode(byte[] bytes) {
        var in = new Input(bytes);
        for (byte letter : MAGIC) {
            if (in.read() != letter) {
                throw new IllegalArgumentException("not a weather pack: it does not begin with HWW1");
            }
        }
        String name = in.readText();
        var site = new Site(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
        var design = readDesign(in);
        int firstHour = in.readWhole(WeatherYear.HOURS_OF_LEAP_YEAR);
        int hours = in.readWhole(WeatherYear.HOURS_OF_LEAP_YEAR);
        double[] ground = in.readSeries(in.readWhole(12), GROUND_STEPS_PER_UNIT);
        double[][] series = new double[STEPS_PER_UNIT.length][];
        for (int i = 0; i < series.length; i++) {
            series[i] = in.readSeries(hours, STEPS_PER_UNIT[i]);
        }
        in.expectEnd();
        return new WeatherYear(
                name, site, design, firstHour, series[0], series[1], series[2], series[3], series[4], series[5],
                series[6], series[7], series[8], ground);
    }

    private static DesignConditions readDesign(Input in) {
        double[] f = new double[12];
        for (int i = 0; i < f.length; i++) {
            f[i] = in.readDouble();
        }
        int coldest = in.readWhole(12);
        int hottest = in.readWhole(12);
        return new DesignConditions(
                f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], coldest, hottest, f[9], f[10], f[11]);
    }

    private static final class Output {
        private byte[] buffer = new byte[1 << 17];
        private int length;

        void write(int value) {
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * length);
            }
            buffer[length++] = (byte) value;
        }

        void writeWhole(int value) {
            int rest = value;
            while ((rest & ~0x7f) != 0) {
                write((rest & 0x7f) | 0x80);
                rest >>>= 7;
            }
            write(rest);
        }

        void writeDouble(double value) {
            long bits = Double.doubleToLongBits(value);
            for (int shift = 56; shift >= 0; shift -= 8) {
                write((int) (bits >>> shift));
            }
        }

        void writeSeries(double[] values, double stepsPerUnit) {
            int last = 0;
            for (int n = 0; n < values.length; n++) {
                if (!(Math.abs(values[n]) < 1e8)) {
                    throw new IllegalArgumentException("reading " + n + " cannot be packed: " + values[n]);
                }
                int steps = (int)
                        Elementary.rint(stepsPerUnit < 1 ? values[n] / (1 / stepsPerUnit) : values[n] * stepsPerUnit);
                int difference = steps - last;
                writeWhole((difference << 1) ^ (difference >> 31));
                last = steps;
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(buffer, length);
        }
    }

    private static final class Input {
        private final byte[] buffer;
        private int next;

        Input(byte[] buffer) {
            this.buffer = buffer;
        }

        int read() {
            if (next == buffer.length) {
                throw new IllegalArgumentException("the weather pack ends early, after " + next + " bytes");
            }
            return buffer[next++];
        }

        int readBits() {
            int value = 0;
            for (int shift = 0; shift < 35; shift += 7) {
                int part = read();
                value |= (part & 0x7f) << shift;
                if (part >= 0) {
                    return value;
                }
            }
            throw new IllegalArgumentException("the weather pack is damaged at byte " + next);
        }

        int readWhole(int most) {
            int value = readBits();
            if (value < 0 || value > most) {
                throw new IllegalArgumentException("the weather pack is damaged at byte " + next);
            }
            return value;
        }

        double readDouble() {
            long bits = 0;
            for (int i = 0; i < 8; i++) {
                bits = (bits << 8) | (read() & 0xff);
            }
            return Double.longBitsToDouble(bits);
        }

        String readText() {
            int size = readWhole(LONGEST_NAME);
            byte[] letters = new byte[size];
            for (int i = 0; i < size; i++) {
                letters[i] = (byte) read();
            }
            return new String(letters, StandardCharsets.UTF_8);
        }

        double[] readSeries(int size, double stepsPerUnit) {
            double[] values = new double[size];
            int last = 0;
            for (int n = 0; n < size; n++) {
                int bits = readBits();
                last += (bits >>> 1) ^ -(bits & 1);
                // Dividing by ten, unlike multiplying by a tenth, gives the very number that was read from text.
                values[n] = stepsPerUnit < 1 ? last * (1 / stepsPerUnit) : last / stepsPerUnit;
            }
            return values;
        }

        void expectEnd() {
            if (next != buffer.length) {
                throw new IllegalArgumentException(
                        "the weather pack has " + (buffer.length - next) + " bytes too many");
            }
        }
    }
}
