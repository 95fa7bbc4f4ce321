package io.heatwright.formats.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.heatwright.climate.WeatherPack;
import io.heatwright.formats.InputProblem;
import io.heatwright.home.place.StationTable;
import io.heatwright.home.place.WeatherStation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationLibraryTest {

    @Test
    void every_listed_station_has_a_plausible_year() {
        var library = new StationLibrary();
        assertThat(library.stations()).hasSize(31);
        assertThat(library.stations()).extracting(WeatherStation::id).isSorted().doesNotHaveDuplicates();
        for (var station : library.stations()) {
            var year = library.year(station);
            assertThat(year.hours()).as(station.name()).isEqualTo(8760);
            assertThat(year.name()).contains(station.id());
            assertThat(year.design()).isEqualTo(station.design());
            assertThat(year.site().latitude()).isEqualTo(station.position().latitude());
            assertThat(year.groundTemperature()).hasSize(12);
            assertThat(station.design().tenYearMinimum())
                    .isLessThan(station.design().heating996());
            assertThat(station.design().heating996())
                    .isLessThan(station.design().heating99());
            for (int n = 0; n < year.hours(); n++) {
                assertThat(year.dryBulb()[n]).isBetween(-45.0, 50.0);
                assertThat(year.dewPoint()[n]).isLessThanOrEqualTo(year.dryBulb()[n]);
                assertThat(year.pressure()[n]).isBetween(75_000.0, 106_000.0);
                assertThat(year.horizontalInfrared()[n]).isBetween(80.0, 550.0);
                assertThat(year.globalHorizontal()[n]).isBetween(0.0, 1350.0);
            }
        }
    }

    @Test
    void a_station_is_found_by_its_number() {
        var library = new StationLibrary();
        assertThat(library.station("725650"))
                .get()
                .extracting(WeatherStation::name)
                .isEqualTo("Denver Intl Ap, CO");
        assertThat(library.station("000000")).isEmpty();
    }

    @Test
    void a_folder_of_files_becomes_a_list_and_one_pack_for_each(@TempDir Path folder) throws IOException {
        var epw = new SyntheticEpw();
        Files.write(folder.resolve("b.epw"), epw.bytes());
        epw.location = "LOCATION,Elsewhere,YY,USA,TMY3,111111,30,-90,-6.0,12";
        Files.write(folder.resolve("c.epw"), epw.bytes());
        Files.writeString(folder.resolve("notes.txt"), "not weather");
        Path target = folder.resolve("packed");

        var stations = WeatherPacker.pack(folder, target);

        assertThat(stations).extracting(WeatherStation::name).containsExactly("Elsewhere, YY", "Nowhere, XX");
        assertThat(target.resolve("stations.tsv"))
                .content()
                .startsWith("id\tname\t")
                .hasLineCount(3);
        assertThat(StationTable.read(Files.readString(target.resolve("stations.tsv"))))
                .isEqualTo(stations);
        var read = EpwReader.read("c.epw", epw.bytes());
        byte[] packed = Files.readAllBytes(target.resolve("111111.weather"));
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertThat(stream.readAllBytes()).isEqualTo(WeatherPack.encode(read));
        }
        var back = WeatherPack.decode(WeatherPack.encode(read));
        assertThat(back.dryBulb()).isEqualTo(read.dryBulb());
        assertThat(back.pressure()).isEqualTo(read.pressure());
        assertThat(back.windSpeed()).isEqualTo(read.windSpeed());
    }

    @Test
    void two_files_of_one_station_are_refused_and_nothing_is_written(@TempDir Path folder) throws IOException {
        var epw = new SyntheticEpw();
        Files.write(folder.resolve("b.epw"), epw.bytes());
        Files.write(folder.resolve("c.epw"), epw.bytes());
        Path target = folder.resolve("packed");
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> WeatherPacker.pack(folder, target))
                .withMessageContaining("is of station 999999, as is");
        assertThat(target).doesNotExist();
    }
}
