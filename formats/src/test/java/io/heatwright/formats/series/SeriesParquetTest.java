package io.heatwright.formats.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.simulation.series.Column;
import io.heatwright.simulation.series.Series;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.parquet.format.Util;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Held to the reader of the Apache Parquet project. */
class SeriesParquetTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyFigureComesBackToItsLastBit() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            var series = MadeUpSeries.random(seed, (int) (1 + seed * 7));
            var rows = ParquetRows.read(write(series)).rows();
            assertThat(rows).as("seed %d", seed).hasSize(series.steps());
            for (var step = 0; step < series.steps(); step++) {
                assertThat(rows.get(step).getLong("time", 0))
                        .as("seed %d", seed)
                        .isEqualTo(StepClock.of(series).epochMilliseconds(step));
                for (var column : series.columns()) {
                    assertThat(Float.floatToIntBits(rows.get(step).getFloat(column.key(), 0)))
                            .as("seed %d, %s in step %d", seed, column.key(), step)
                            .isEqualTo(Float.floatToIntBits(column.values()[step]));
                }
            }
        }
    }

    @Test
    void aColumnLongerThanAPageComesBackWhole() throws IOException {
        var values = new float[300_000];
        for (var i = 0; i < values.length; i++) {
            values[i] = i;
        }
        var rows = ParquetRows.read(write(new Series(60, 0, List.of(new Column("x_w", "W", "", values)))))
                .rows();
        assertThat(rows).hasSize(values.length);
        assertThat(rows.get(131_072).getFloat("x_w", 0)).isEqualTo(131_072);
        assertThat(rows.get(299_999).getFloat("x_w", 0)).isEqualTo(299_999);
    }

    @Test
    void theFileSaysWhatItsColumnsAre() throws IOException {
        var series = MadeUpSeries.twoSteps();
        var file = write(series);
        var metadata = ParquetRows.read(file).metadata();
        assertThat(metadata.getKeyValueMetaData())
                .containsEntry(
                        SeriesParquet.DICTIONARY,
                        MadeUpSeries.dictionary(series).json());
        var time = metadata.getSchema().getType("time").asPrimitiveType();
        assertThat(time.getPrimitiveTypeName()).isEqualTo(PrimitiveTypeName.INT64);
        assertThat(time.getLogicalTypeAnnotation())
                .isEqualTo(LogicalTypeAnnotation.timestampType(false, LogicalTypeAnnotation.TimeUnit.MILLIS));
        assertThat(metadata.getSchema()
                        .getType("room_air_temperature_c")
                        .asPrimitiveType()
                        .getPrimitiveTypeName())
                .isEqualTo(PrimitiveTypeName.FLOAT);
    }

    @Test
    void eachColumnSaysItsUnitAndMeaning() throws IOException {
        var file = Files.readAllBytes(write(MadeUpSeries.twoSteps()));
        var length = (file[file.length - 8] & 0xff) | (file[file.length - 7] & 0xff) << 8;
        try (var footer = new ByteArrayInputStream(file, file.length - 8 - length, length)) {
            var chunks = Util.readFileMetaData(footer).getRow_groups().get(0).getColumns();
            var said = chunks.get(1).getMeta_data().getKey_value_metadata();
            assertThat(said.get(0).getValue()).isEqualTo("°C");
            assertThat(said.get(1).getValue()).isEqualTo("Air of the room at the end of the step.");
        }
    }

    @Test
    void theYearBeginsAtTheHourOfItsFirstStep() {
        var clock = new StepClock(900, 7);
        assertThat(clock.begin(5)).isEqualTo(LocalDateTime.of(2001, 1, 1, 8, 15));
        assertThat(clock.epochMilliseconds(5))
                .isEqualTo(LocalDateTime.of(2001, 1, 1, 8, 15)
                        .toInstant(ZoneOffset.UTC)
                        .toEpochMilli());
    }

    private Path write(Series series) throws IOException {
        var file = Files.createTempFile(folder, "series", ".parquet");
        try (var out = Files.newOutputStream(file)) {
            SeriesParquet.write(MadeUpSeries.dictionary(series), out);
        }
        return file;
    }
}
