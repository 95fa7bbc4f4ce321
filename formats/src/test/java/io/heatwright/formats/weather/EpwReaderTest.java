package io.heatwright.formats.weather;

import static io.heatwright.formats.weather.SyntheticEpw.DEW_POINT;
import static io.heatwright.formats.weather.SyntheticEpw.DIFFUSE;
import static io.heatwright.formats.weather.SyntheticEpw.DIRECT;
import static io.heatwright.formats.weather.SyntheticEpw.DRY_BULB;
import static io.heatwright.formats.weather.SyntheticEpw.GLOBAL;
import static io.heatwright.formats.weather.SyntheticEpw.HUMIDITY;
import static io.heatwright.formats.weather.SyntheticEpw.INFRARED;
import static io.heatwright.formats.weather.SyntheticEpw.OPAQUE_COVER;
import static io.heatwright.formats.weather.SyntheticEpw.PRESSURE;
import static io.heatwright.formats.weather.SyntheticEpw.TOTAL_COVER;
import static io.heatwright.formats.weather.SyntheticEpw.WIND_DIRECTION;
import static io.heatwright.formats.weather.SyntheticEpw.WIND_SPEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.DesignConditions;
import io.heatwright.climate.LongwaveSky;
import io.heatwright.climate.MoistAir;
import io.heatwright.climate.SunPath;
import io.heatwright.climate.WeatherYear;
import io.heatwright.formats.InputProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class EpwReaderTest {

    private static WeatherYear read(SyntheticEpw epw) {
        return EpwReader.read("made.epw", epw.bytes());
    }

    private static void refused(SyntheticEpw epw, int line, String message) {
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> read(epw))
                .withMessage("made.epw" + (line > 0 ? ":" + line : "") + ": " + message)
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(line));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static void assertSameReadings(WeatherYear year, WeatherYear other) {
        assertThat(year.dryBulb()).isEqualTo(other.dryBulb());
        assertThat(year.globalHorizontal()).isEqualTo(other.globalHorizontal());
        assertThat(year.windDirection()).isEqualTo(other.windDirection());
    }

    @Test
    void readings_stand_where_the_format_puts_them() {
        var year = read(new SyntheticEpw());
        assertThat(year.name()).isEqualTo("Nowhere, XX, USA (TMY3 999999)");
        assertThat(year.hours()).isEqualTo(8760);
        assertThat(year.site().latitude()).isEqualTo(39.83);
        assertThat(year.site().utcOffset()).isEqualTo(-7);
        assertThat(year.dryBulb()[123]).isEqualTo(12.3);
        assertThat(year.dewPoint()[123]).isEqualTo(12.3 - 5);
        assertThat(year.pressure()[123]).isEqualTo(83_500);
        assertThat(year.horizontalInfrared()[123]).isEqualTo(223);
        assertThat(year.globalHorizontal()[12]).isEqualTo(500);
        assertThat(year.directNormal()[12]).isEqualTo(600);
        assertThat(year.diffuseHorizontal()[12]).isEqualTo(200);
        assertThat(year.windSpeed()[12]).isEqualTo(4.5);
        assertThat(year.windDirection()[12]).isEqualTo(180);
        assertThat(year.groundTemperature()).isEmpty();
        assertThat(year.design()).isEqualTo(DesignConditions.UNKNOWN);
    }

    @Test
    void windows_line_ends_a_missing_last_newline_and_gzip_change_nothing() throws IOException {
        var plain = read(new SyntheticEpw());
        var windows = new SyntheticEpw();
        windows.lineEnd = "\r\n";
        windows.endsWithNewline = false;
        assertSameReadings(read(windows), plain);
        assertSameReadings(EpwReader.read("made.epw.gz", gzip(windows.bytes())), plain);
    }

    @Test
    void the_minute_field_may_be_0_or_60() {
        var epw = new SyntheticEpw();
        epw.minute = "60";
        assertSameReadings(read(epw), read(new SyntheticEpw()));
    }

    @Test
    void mixed_years_weather_codes_and_illuminance_do_not_matter() {
        var epw = new SyntheticEpw();
        epw.change = (n, fields) -> {
            fields[0] = Integer.toString(1950 + n % 60);
            fields[SyntheticEpw.ILLUMINANCE] = "999900";
            fields[27] = n % 2 == 0 ? " 0 9 9 9 9" : "";
        };
        assertSameReadings(read(epw), read(new SyntheticEpw()));
    }

    @Test
    void a_leap_year_has_8784_hours() {
        var epw = new SyntheticEpw();
        epw.leap = true;
        var year = read(epw);
        assertThat(year.hours()).isEqualTo(8784);
        assertThat(year.leap()).isTrue();
    }

    @Test
    void half_hour_zones_whole_number_elevations_and_long_latitudes_are_read() {
        var epw = new SyntheticEpw();
        epw.location = "LOCATION,Pune,-,IND,ISHRAE,430630,18.5333333333,73.8500000001,5.5,559";
        var year = read(epw);
        assertThat(year.name()).isEqualTo("Pune, IND (ISHRAE 430630)");
        assertThat(year.site().latitude()).isEqualTo(18.5333333333);
        assertThat(year.site().utcOffset()).isEqualTo(5.5);
        assertThat(year.site().elevation()).isEqualTo(559);
    }

    @Test
    void place_names_in_either_encoding_are_read() {
        var epw = new SyntheticEpw();
        epw.location = "LOCATION,Zürich,-,CHE,IWEC,66600,47.38,8.57,1,569";
        assertThat(read(epw).name()).startsWith("Zürich");
        byte[] old = epw.text().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(EpwReader.read("old.epw", old).name()).startsWith("Zürich");
    }

    @Test
    void design_conditions_come_from_the_header() {
        var epw = new SyntheticEpw();
        epw.design =
                "DESIGN CONDITIONS,1,Climate Design Data 2009 ASHRAE Handbook,,Heating,1,-28.6,-25.4,-33.1,0.2,-27.9,"
                        + "-30.1,0.2,-24.8,11.8,-8.7,11,-10,4.6,310,Cooling,7,10.9,29.2,21,27.3,19.7,25.7,18.7,22.6,27.4,21.3,25.8,"
                        + "20,24.1,5.2,220,20.9,16.4,25.7,19.6,15.1,24.2,18.4,14,22.5,68.8,27.2,63.7,25.7,59.1,24,702,Extremes,11.1,"
                        + "9.4,8.6,26.5,-32.1,32.2,3.4,1.8,-34.5,33.5,-36.5,34.6,-38.5,35.5,-41,36.8";
        assertThat(read(epw).design())
                .isEqualTo(new DesignConditions(
                        -28.6, -25.4, 29.2, 21, 27.3, 19.7, 25.7, 18.7, 10.9, 1, 7, -32.1, -36.5, 34.6));
    }

    @Test
    void the_older_header_with_the_maximum_first_and_no_return_periods_is_understood() {
        var epw = new SyntheticEpw();
        epw.design =
                "DESIGN CONDITIONS,1,Climate Design Data 2005 ASHRAE Handbook,,Heating,1,8,10.3,Cooling,7,6.7,33.1,25.3,"
                        + "32.4,25.2,31.9,25.2,Extremes,9.4,8.6,8,29.3,34.7,4.4,1.1,3.1";
        var design = read(epw).design();
        assertThat(design.annualMinimum()).isEqualTo(4.4);
        assertThat(design.tenYearMinimum()).isCloseTo(4.4 - 1.3046 * 3.1, within(0.001));
        assertThat(design.tenYearMaximum()).isCloseTo(34.7 + 1.3046 * 1.1, within(0.001));
        assertThat(design.heating99()).isEqualTo(10.3);
        assertThat(design.cooling1WetBulb()).isEqualTo(25.2);
    }

    @Test
    void the_shallowest_ground_temperatures_are_kept() {
        var epw = new SyntheticEpw();
        epw.ground =
                "GROUND TEMPERATURES,2,2,,,,1,2,3,4,5,6,7,8,9,10,11,12,.5,,,,-1,-2,-3,-4,-5,-6,-7,-8,-9,-10,-11,-12.5";
        assertThat(read(epw).groundTemperature()).containsExactly(-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12.5);
    }

    @Test
    void a_short_gap_is_crossed_by_a_straight_line_also_at_the_turn_of_the_year() {
        var epw = new SyntheticEpw();
        epw.change = (n, fields) -> {
            fields[DRY_BULB] = n == 8759 || n < 2 ? "99.9" : "10";
            fields[DEW_POINT] = "0";
            if (n == 2) {
                fields[DRY_BULB] = "14";
            }
            if (n == 1001) {
                fields[WIND_SPEED] = "999";
            }
        };
        var year = read(epw);
        assertThat(year.dryBulb()[8759]).isEqualTo(11);
        assertThat(year.dryBulb()[0]).isEqualTo(12);
        assertThat(year.dryBulb()[1]).isEqualTo(13);
        assertThat(year.windSpeed()[1001]).isEqualTo(4.5);
    }

    @Test
    void a_missing_dew_point_follows_from_relative_humidity() {
        var epw = new SyntheticEpw();
        epw.change = (n, fields) -> {
            fields[DEW_POINT] = "99.9";
            fields[HUMIDITY] = "40";
        };
        var year = read(epw);
        double pressure = year.pressure()[250];
        double w = MoistAir.humidityRatioAtDewPoint(year.dewPoint()[250], pressure);
        assertThat(MoistAir.relativeHumidity(year.dryBulb()[250], w, pressure)).isCloseTo(0.4, within(1e-6));
    }

    @Test
    void the_dew_point_never_exceeds_the_dry_bulb() {
        var epw = new SyntheticEpw();
        epw.change = (n, fields) -> fields[DEW_POINT] = "29.5";
        var year = read(epw);
        for (int n = 0; n < year.hours(); n++) {
            assertThat(year.dewPoint()[n]).isLessThanOrEqualTo(year.dryBulb()[n]);
        }
    }

    @Test
    void infrared_missing_in_every_row_follows_from_air_and_cloud() {
        var epw = new SyntheticEpw();
        epw.change = (n, fields) -> {
            fields[INFRARED] = n % 2 == 0 ? "9999" : "0";
            fields[TOTAL_COVER] = "8";
            fields[OPAQUE_COVER] = n < 100 ? "99" : "3";
        };
        var year = read(epw);
        assertThat(year.horizontalInfrared()[50]).isEqualTo(Math.rint(LongwaveSky.horizontalInfrared(5.0, 0.0, 0.8)));
        assertThat(year.horizontalInfrared()[151])
                .isEqualTo(Math.rint(LongwaveSky.horizontalInfrared(15.1, 10.1, 0.3)));
    }

    @Test
    void columns_missing_throughout_get_the_documented_values() {
        var epw = new SyntheticEpw();
        epw.change = (n, fields) -> {
            fields[PRESSURE] = "999999";
            fields[WIND_DIRECTION] = "999";
            fields[WIND_SPEED] = "999";
            fields[TOTAL_COVER] = "99";
            fields[OPAQUE_COVER] = "99";
            fields[INFRARED] = "9999";
        };
        var year = read(epw);
        assertThat(year.pressure()).containsOnly(MoistAir.standardPressure(1650));
        assertThat(year.windDirection()).containsOnly(180);
        assertThat(year.windSpeed()).containsOnly(2.5);
        assertThat(year.horizontalInfrared()[50]).isEqualTo(Math.rint(LongwaveSky.horizontalInfrared(5.0, 0.0, 0.5)));
    }

    @Test
    void any_two_of_global_direct_and_diffuse_give_the_third() {
        var path = SunPath.of(read(new SyntheticEpw()).site(), 0, 8760);
        int noon = 180 * 24 + 11;
        for (int missing : new int[] {GLOBAL, DIRECT, DIFFUSE}) {
            var epw = new SyntheticEpw();
            epw.change = (n, fields) -> {
                fields[DIRECT] = "300";
                fields[missing] = "9999";
            };
            var year = read(epw);
            double sum = year.directNormal()[noon] * path.up()[noon] + year.diffuseHorizontal()[noon];
            assertThat(year.globalHorizontal()[noon]).as("field %d", missing).isCloseTo(sum, within(1.0));
            assertThat(year.directNormal()[noon]).isPositive();
        }
    }

    @Test
    void global_radiation_alone_is_split_into_beam_and_diffuse() {
        var epw = new SyntheticEpw();
        epw.change = (n, fields) -> {
            fields[DIRECT] = "9999";
            fields[DIFFUSE] = "9999";
        };
        var year = read(epw);
        int noon = 180 * 24 + 11;
        assertThat(year.globalHorizontal()[noon]).isEqualTo(500);
        assertThat(year.diffuseHorizontal()[noon]).isBetween(150.0, 500.0);
        assertThat(year.directNormal()[noon]).isPositive();
        assertThat(year.directNormal()[0]).isZero();
    }

    @Test
    void a_day_without_radiation_takes_the_clearness_of_the_days_around() {
        var epw = new SyntheticEpw();
        var path = SunPath.of(read(epw).site(), 0, 8760);
        epw.change = (n, fields) -> {
            long half = Math.round(0.5 * path.up()[n] * path.extraterrestrial()[n]);
            fields[GLOBAL] = n / 24 == 180 ? "9999" : Long.toString(half);
            fields[DIRECT] = "9999";
            fields[DIFFUSE] = "9999";
        };
        var year = read(epw);
        for (int n = 180 * 24; n < 181 * 24; n++) {
            assertThat(year.globalHorizontal()[n])
                    .as("hour %d", n)
                    .isCloseTo(0.5 * path.up()[n] * path.extraterrestrial()[n], within(3.0));
        }
    }

    @Test
    void a_file_that_is_not_epw_is_named_as_such() {
        var epw = new SyntheticEpw();
        epw.location = "PK";
        refused(epw, 1, "an EPW file begins with LOCATION; this one does not");
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> EpwReader.read("empty.epw", new byte[0]))
                .withMessage("empty.epw:1: an EPW file begins with LOCATION; this one does not");
    }

    @Test
    void a_damaged_archive_is_named_as_such() throws IOException {
        byte[] whole = gzip(new SyntheticEpw().bytes());
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> EpwReader.read("cut.epw.gz", Arrays.copyOf(whole, whole.length / 2)))
                .withMessage("cut.epw.gz: is a damaged gzip file; fetch or copy it again");
    }

    @Test
    void a_value_out_of_range_is_refused_with_its_place() {
        var epw = new SyntheticEpw();
        epw.change = (n, fields) -> {
            if (n == 100) {
                fields[DRY_BULB] = "-85.5";
            }
        };
        refused(epw, 109, "dry bulb is -85.5; allowed is -70 to 70 °C, or 99.9 for missing");
    }

    @Test
    void a_word_in_place_of_a_number_is_refused_with_its_place() {
        var epw = new SyntheticEpw();
        epw.change = (n, fields) -> {
            if (n == 0) {
                fields[WIND_SPEED] = "calm";
            }
        };
        refused(epw, 9, "wind speed is \"calm\", which is not a number");
    }

    @Test
    void a_lost_row_is_noticed_where_it_is_lost() {
        var epw = new SyntheticEpw();
        epw.change = (n, fields) -> {
            if (n == 24) {
                fields[3] = "2";
            }
        };
        refused(epw, 33, "row is for month 1 day 2 hour 2; next should be month 1 day 2 hour 1");
    }

    @Test
    void half_a_year_is_refused() {
        var epw = new SyntheticEpw();
        String text = epw.text();
        byte[] half = text.substring(0, text.indexOf("\n1992,7,1,1,")).getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> EpwReader.read("half.epw", half))
                .withMessage("half.epw: has 4344 hourly rows; a year has 8760, a leap year 8784");
    }

    @Test
    void other_than_hourly_records_are_refused() {
        var epw = new SyntheticEpw();
        epw.periods = "DATA PERIODS,1,4,Data,Sunday, 1/ 1,12/31";
        refused(epw, 8, "records per hour is \"4\"; allowed is a whole number from 1 to 1");
    }

    @Test
    void a_place_off_the_globe_is_refused() {
        var epw = new SyntheticEpw();
        epw.location = "LOCATION,Nowhere,XX,USA,TMY3,999999,139.83,-104.65,-7.0,1650.0";
        refused(epw, 1, "latitude is 139.83; allowed is -90 to 90 degrees");
        epw.location = "LOCATION,Nowhere,XX,USA,TMY3,999999,39.83,-104.65,,1650.0";
        refused(epw, 1, "time zone is missing; allowed is -12 to 14 hours");
    }

    @Test
    void a_long_gap_in_the_dry_bulb_is_refused() {
        var epw = new SyntheticEpw();
        epw.change = (n, fields) -> {
            if (n >= 100 && n < 150) {
                fields[DRY_BULB] = "99.9";
            }
        };
        refused(epw, 0, "lacks dry bulb for 50 hours on end; at most 48 can be filled in");
    }

    @Test
    void a_year_without_any_radiation_is_refused() {
        var epw = new SyntheticEpw();
        epw.change = (n, fields) -> {
            fields[GLOBAL] = "9999";
            fields[DIRECT] = "9999";
            fields[DIFFUSE] = "9999";
        };
        refused(epw, 0, "has no solar radiation in any hour; global radiation is the least needed");
    }
}
