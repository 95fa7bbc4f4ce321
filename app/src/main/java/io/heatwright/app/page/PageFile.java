package io.heatwright.app.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * One file of the planner's page.
 *
 * @param path where it lies beside the others, with slashes
 * @param type what it is, as HTTP says it
 * @param mark words near its beginning, which every version of it has
 * @param text what it holds
 */
record PageFile(String path, String type, String mark, String text) {

    /**
     * Returns what is written and served.
     *
     * @return UTF-8
     */
    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Packs the file as a server sends it.
     *
     * @return as {@code gzip -9} does
     */
    byte[] packed() {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
