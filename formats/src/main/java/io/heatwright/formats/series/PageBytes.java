package io.heatwright.formats.series;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/**
 * One page of a column in a Parquet file. Nothing is optional and nothing repeats, so that a page is its values alone.
 *
 * @param values how many
 * @param uncompressed bytes before compression
 * @param compressed a gzip member
 */
record PageBytes(int values, int uncompressed, byte[] compressed) {

    /** As many values as are about half a megabyte of floats: readers take a page at a time. */
    private static final int LONGEST = 1 << 17;

    /** Magic, deflate, no flags, no time, no hint, unknown system: nothing of this machine. */
    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /** Pages of floats, all first bytes together, then all second ones: like bytes lie together and shrink. */
    static List<PageBytes> ofFloats(float[] values) {
        var pages = new ArrayList<PageBytes>();
        for (var from = 0; from < values.length; from += LONGEST) {
            var count = Math.min(LONGEST, values.length - from);
            var bytes = new byte[count * Float.BYTES];
            for (var i = 0; i < count; i++) {
                var bits = Float.floatToIntBits(values[from + i]);
                for (var b = 0; b < Float.BYTES; b++) {
                    bytes[b * count + i] = (byte) (bits >> (Byte.SIZE * b));
                }
            }
            pages.add(of(count, bytes));
        }
        return pages;
    }

    /** Pages of the time at which each step begins. */
    static List<PageBytes> ofTimes(StepClock clock, int steps) {
        var pages = new ArrayList<PageBytes>();
        for (var from = 0; from < steps; from += LONGEST) {
            var count = Math.min(LONGEST, steps - from);
            var bytes = ByteBuffer.allocate(count * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            for (var i = 0; i < count; i++) {
                bytes.putLong(clock.epochMilliseconds(from + i));
            }
            pages.add(of(count, bytes.array()));
        }
        return pages;
    }

    private static PageBytes of(int values, byte[] bytes) {
        return new PageBytes(values, bytes.length, gzip(bytes));
    }

    byte[] header(Encoding encoding) throws IOException {
        var header = new PageHeader(PageType.DATA_PAGE, uncompressed, compressed.length)
                .setData_page_header(new DataPageHeader(values, encoding, Encoding.RLE, Encoding.RLE));
        var out = new ByteArrayOutputStream();
        Util.writePageHeader(header, out);
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 2 + GZIP.length);
        out.writeBytes(GZIP);
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var piece = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(piece, 0, deflater.deflate(piece));
            }
        } finally {
            deflater.end();
        }
        var check = new CRC32();
        check.update(bytes);
        var end = ByteBuffer.allocate(2 * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.writeBytes(end.putInt((int) check.getValue()).putInt(bytes.length).array());
        return out.toByteArray();
    }
}
