package io.heatwright.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for words on lines. A text that matters must have room on a phone as well; another is left out there. A
 * place is tried above and below its line, at several places across, until nothing is covered.
 */
final class LabelPlacer {
    /** Narrowest width of a drawing, px. */
    static final double PHONE = 310;

    private static final double DESK = 760;
    /** Mean width of a character of 12 px, px. */
    static final double CHARACTER = 6.4;

    private static final int SAMPLES = 8;
    private static final double ABOVE = -7;
    private static final double BELOW = 16;
    private static final double[] PLACES = {0.62, 0.5, 0.72, 0.4, 0.8, 0.3, 0.2, 0.88};

    private record Box(double left, double right, double y) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && Math.abs(y - other.y) < 14;
        }
    }

    private final Drawing drawing;
    private final double top;
    private final double bottom;
    private final List<Box> phone = new ArrayList<>();
    private final List<Curve> curves = new ArrayList<>();
    private final List<Box> desk = new ArrayList<>();

    LabelPlacer(Drawing drawing, double top, double bottom) {
        this.drawing = drawing;
        this.top = top;
        this.bottom = bottom;
    }

    /** Keeps a place free: a text drawn elsewhere stands there, in the middle of the given share across. */
    void keepFree(double x, double y, String text) {
        phone.add(box(x, y, text, PHONE));
        desk.add(box(x, y, text, DESK));
    }

    /** Keeps texts off a curve. */
    void avoid(Curve curve) {
        if (!curve.isEmpty()) {
            curves.add(curve);
        }
    }

    /** Writes a text on a curve; what matters is written in ink, and on phones too if there is room. */
    void write(Curve curve, String text, boolean matters) {
        if (!curve.isEmpty() && !isWritten(curve, text, matters, matters) && matters) {
            isWritten(curve, text, true, false);
        }
    }

    private boolean isWritten(Curve curve, String text, boolean matters, boolean onPhones) {
        var first = curve.across(0);
        var span = curve.across(curve.count() - 1) - first;
        for (var place : PLACES) {
            var x = first + span * place;
            for (var shift : new double[] {ABOVE, BELOW}) {
                var y = clear(curve, x, text, shift, onPhones);
                if (isFree(x, y, text, onPhones)) {
                    keepFree(x, y, text);
                    drawing.text((matters ? "k m" : "m") + (onPhones ? "" : " wide"), x, y, 0, text);
                    return true;
                }
            }
        }
        return false;
    }

    /** A sloped line must not run through its own label: the label stays clear of the line at both its ends. */
    private static double clear(Curve curve, double x, String text, double shift, boolean onPhones) {
        var half = text.length() * CHARACTER / 2 / (onPhones ? PHONE : DESK);
        var left = curve.downAt(x - half);
        var right = curve.downAt(x + half);
        return (shift < 0 ? Math.min(left, right) : Math.max(left, right)) + shift;
    }

    private boolean isFree(double x, double y, String text, boolean onPhones) {
        if (y < top + 10 || y > bottom - 2) {
            return false;
        }
        return isFree(box(x, y, text, DESK), desk) && (!onPhones || isFree(box(x, y, text, PHONE), phone));
    }

    private boolean isFree(Box box, List<Box> taken) {
        return box.left >= 0
                && box.right <= 1
                && taken.stream().noneMatch(box::meets)
                && curves.stream().noneMatch(curve -> crosses(curve, box));
    }

    private static boolean crosses(Curve curve, Box box) {
        var first = Math.max(box.left, curve.across(0));
        var last = Math.min(box.right, curve.across(curve.count() - 1));
        for (var i = 0; first < last && i <= SAMPLES; i++) {
            var down = curve.downAt(first + (last - first) * i / SAMPLES);
            if (down > box.y - 12 && down < box.y + 4) {
                return true;
            }
        }
        return false;
    }

    private static Box box(double x, double y, String text, double width) {
        var half = text.length() * CHARACTER / 2 / width;
        return new Box(x - half, x + half, y);
    }
}
