package io.heatwright.formats;

import io.heatwright.home.Finding;
import io.heatwright.home.tree.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes that must be UTF-8 text of a reasonable size.
 *
 * @param text the text without a byte order mark, empty if it is none
 * @param finding why it is none
 */
public record TextBytes(String text, Optional<Finding> finding) {

    /**
     * Decodes bytes and finds the first that cannot be text.
     *
     * @param source name of the file as printed to people
     * @param bytes the whole file
     * @return the text or why not
     */
    public static TextBytes decode(String source, byte[] bytes) {
        if (bytes.length > TreeLimits.BYTES) {
            var allowed = "at most " + TreeLimits.BYTES / 1000 + " kB; a home file has a few";
            return failed(new Place(source, 1, 1), "the file is too large, " + bytes.length / 1000 + " kB", allowed);
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        var text = out.flip().toString();
        if (result.isError()) {
            return failed(endOf(source, text), "the bytes are not UTF-8 text", "text saved as UTF-8 (Unicode)");
        }
        var clean = text.startsWith("\ufeff") ? text.substring(1) : text;
        for (var i = 0; i < clean.length(); i++) {
            var c = clean.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                var place = endOf(source, clean.substring(0, i));
                return failed(place, "the file has a control character, number " + (int) c, "printable text");
            }
        }
        return new TextBytes(clean, Optional.empty());
    }

    private static TextBytes failed(Place place, String problem, String allowed) {
        return new TextBytes("", Optional.of(Finding.error(place, "", "", problem, allowed)));
    }

    private static Place endOf(String source, String text) {
        var line = 1;
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Place(source, line, text.length() - start + 1);
    }
}
