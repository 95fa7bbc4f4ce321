package io.heatwright.formats.series;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;

/**
 * A Parquet file as the Apache Parquet project reads it. Its own gzip needs Hadoop, so that Java's stands in.
 *
 * @param metadata schema and what the file says of itself
 * @param rows in their order
 */
record ParquetRows(FileMetaData metadata, List<Group> rows) {

    static ParquetRows read(Path file) throws IOException {
        var options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new Gzip())
                .build();
        var rows = new ArrayList<Group>();
        try (var reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            var metadata = reader.getFooter().getFileMetaData();
            var schema = metadata.getSchema();
            for (var pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                var records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (var i = 0L; i < pages.getRowCount(); i++) {
                    rows.add(records.read());
                }
            }
            return new ParquetRows(metadata, rows);
        }
    }

    private static final class Gzip implements CompressionCodecFactory {
        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName codec) {
            throw new UnsupportedOperationException("Only reads.");
        }

        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
            if (codec != CompressionCodecName.GZIP) {
                throw new UnsupportedOperationException("Only reads gzip.");
            }
            return new Inflating();
        }

        @Override
        public void release() {}
    }

    private static final class Inflating implements CompressionCodecFactory.BytesInputDecompressor {
        @Override
        public BytesInput decompress(BytesInput bytes, int length) throws IOException {
            return BytesInput.from(inflated(bytes.toInputStream(), length));
        }

        @Override
        public void decompress(ByteBuffer input, int compressed, ByteBuffer output, int length) throws IOException {
            var bytes = new byte[compressed];
            input.get(bytes);
            output.put(inflated(new ByteArrayInputStream(bytes), length));
        }

        private static byte[] inflated(InputStream bytes, int length) throws IOException {
            try (var in = new GZIPInputStream(bytes)) {
                var inflated = in.readAllBytes();
                if (inflated.length != length) {
                    throw new IOException("A page holds " + inflated.length + " bytes and says " + length + ".");
                }
                return inflated;
            }
        }

        @Override
        public void release() {}
    }
}
