package io.heatwright.formats.series;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes figures as ASCII without making a text of each: {@value #FIGURES} significant figures, at most
 * {@value #DECIMALS} decimals, whole numbers whole, no exponent, no needless zero, halves away from zero. The same bytes
 * under every locale. What is not finite is nothing at all.
 */
final class FigureBytes {

    /** Significant figures: a gram in a tonne. */
    static final int FIGURES = 6;

    /** Decimals of the smallest figures. */
    static final int DECIMALS = 9;

    private static final int LONGEST = 32;

    /** From here on a figure has more digits than a whole number can hold; no series knows such figures. */
    private static final double LARGEST = 9e15;

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;

    FigureBytes(OutputStream out) {
        this.out = out;
    }

    void ascii(String text) throws IOException {
        for (var i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
    }

    void character(char c) throws IOException {
        room();
        buffer[filled++] = (byte) c;
    }

    void figure(float value) throws IOException {
        if (!Float.isFinite(value)) {
            return;
        }
        room();
        double size = Math.min(LARGEST, Math.abs((double) value));
        var decimals = decimals(size);
        // Powers up to 1e9 are exact, so that this is the same everywhere.
        var digits = Math.round(size * POWERS[decimals]);
        if (digits == 0) {
            buffer[filled++] = '0';
            return;
        }
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        if (value < 0) {
            buffer[filled++] = '-';
        }
        digits(digits, decimals);
    }

    /** As many as leave the significant figures. */
    private static int decimals(double size) {
        var decimals = 0;
        while (decimals < DECIMALS && size * POWERS[decimals] < POWERS[FIGURES - 1]) {
            decimals++;
        }
        return decimals;
    }

    private void digits(long digits, int decimals) {
        var length = 1;
        for (var rest = digits / 10; rest > 0; rest /= 10) {
            length++;
        }
        length = Math.max(length, decimals + 1) + (decimals > 0 ? 1 : 0);
        var rest = digits;
        for (var place = 0; place < length; place++) {
            var at = filled + length - 1 - place;
            if (decimals > 0 && place == decimals) {
                buffer[at] = '.';
            } else {
                buffer[at] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }
        filled += length;
    }

    void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    private void room() throws IOException {
        if (filled > buffer.length - LONGEST) {
            flush();
        }
    }
}
