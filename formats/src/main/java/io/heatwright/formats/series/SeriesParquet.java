package io.heatwright.formats.series;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.MilliSeconds;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.TimestampType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/**
 * A series as Apache Parquet: {@code time} as a timestamp in milliseconds without time zone, every other column as FLOAT.
 * Headers and footer are written by Apache's own definition of the format; pages are plain, split by bytes and compressed
 * by gzip ({@link PageBytes}). Each column's metadata holds its {@code unit} and {@code meaning}, and the file's the whole
 * dictionary as JSON under {@value #DICTIONARY}.
 */
public final class SeriesParquet {

    /** Key of the dictionary in the file's metadata. */
    public static final String DICTIONARY = "heatwright.dictionary";

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT_VERSION = 2;

    private final SeriesDictionary dictionary;
    private final OutputStream out;
    private final List<SchemaElement> schema = new ArrayList<>();
    private final List<ColumnChunk> chunks = new ArrayList<>();
    private long written;
    private long uncompressed;

    private SeriesParquet(SeriesDictionary dictionary, OutputStream out) {
        this.dictionary = dictionary;
        this.out = out;
    }

    /**
     * Writes a series with its dictionary.
     *
     * @param dictionary the series and what it means
     * @param out where to; left open
     * @throws IOException when the bytes cannot be written
     */
    public static void write(SeriesDictionary dictionary, OutputStream out) throws IOException {
        new SeriesParquet(dictionary, out).write();
    }

    private void write() throws IOException {
        bytes(MAGIC);
        var columns = dictionary.columns();
        schema.add(new SchemaElement("series").setNum_children(columns.size() + 1));
        time();
        for (var column : columns) {
            schema.add(new SchemaElement(column.key())
                    .setType(Type.FLOAT)
                    .setRepetition_type(FieldRepetitionType.REQUIRED));
            var pages = PageBytes.ofFloats(column.values());
            chunk(column.key(), Type.FLOAT, Encoding.BYTE_STREAM_SPLIT, pages, column.unit(), column.meaning());
        }
        footer();
        bytes(MAGIC);
    }

    private void time() throws IOException {
        var milliseconds = LogicalType.TIMESTAMP(new TimestampType(false, TimeUnit.MILLIS(new MilliSeconds())));
        schema.add(new SchemaElement(SeriesDictionary.TIME)
                .setType(Type.INT64)
                .setRepetition_type(FieldRepetitionType.REQUIRED)
                .setLogicalType(milliseconds));
        var pages = PageBytes.ofTimes(StepClock.of(dictionary.series()), steps());
        chunk(SeriesDictionary.TIME, Type.INT64, Encoding.PLAIN, pages, "", SeriesDictionary.TIME_MEANING);
    }

    private void chunk(String key, Type type, Encoding encoding, List<PageBytes> pages, String unit, String meaning)
            throws IOException {
        var begin = written;
        var inflated = 0L;
        for (var page : pages) {
            var header = page.header(encoding);
            bytes(header);
            bytes(page.compressed());
            inflated += header.length + page.uncompressed();
        }
        uncompressed += inflated;
        var metadata = new ColumnMetaData(
                        type,
                        // Levels have no bytes where nothing is optional; readers ask for their encoding all the same.
                        List.of(encoding, Encoding.RLE),
                        List.of(key),
                        CompressionCodec.GZIP,
                        steps(),
                        inflated,
                        written - begin,
                        begin)
                .setKey_value_metadata(List.of(said("unit", unit), said("meaning", meaning)));
        chunks.add(new ColumnChunk(0).setMeta_data(metadata));
    }

    private void footer() throws IOException {
        var begin = written;
        var groups = List.of(new RowGroup(chunks, uncompressed, steps()));
        var metadata = new FileMetaData(FORMAT_VERSION, schema, steps(), groups)
                .setKey_value_metadata(List.of(said(DICTIONARY, dictionary.json())))
                .setCreated_by("heatwright");
        var footer = new ByteArrayOutputStream();
        Util.writeFileMetaData(metadata, footer);
        bytes(footer.toByteArray());
        var length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes(length.putInt((int) (written - begin)).array());
    }

    private int steps() {
        return dictionary.series().steps();
    }

    private static KeyValue said(String key, String value) {
        return new KeyValue(key).setValue(value);
    }

    private void bytes(byte[] some) throws IOException {
        out.write(some);
        written += some.length;
    }
}
