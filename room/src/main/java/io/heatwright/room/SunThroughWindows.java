package io.heatwright.room;

import io.heatwright.climate.SunPath;
import java.util.List;

/** Fills the columns of {@link DriverTable} that sunlight through windows reaches: panes, blinds, inner faces, what is lost. */
final class SunThroughWindows {

    private final List<Window> windows;
    private final Elements elements;
    private final GlazingOptics[] optics;
    private final FaceSun[] suns;
    private final SunPath path;
    private final BlindHours blinds;
    private final double[] table;
    private final int stride;
    private final int[] paneColumn;
    /** By state of the blinds, then by window. */
    private final CoveredGlazing[][] covered;

    private final SunIndoors[] indoors;

    SunThroughWindows(
            List<Window> windows,
            Elements elements,
            GlazingOptics[] optics,
            FaceSun[] suns,
            SunPath path,
            double[] table,
            int stride,
            int[] paneColumn) {
        this.windows = windows;
        this.elements = elements;
        this.optics = optics;
        this.suns = suns;
        this.path = path;
        this.table = table;
        this.stride = stride;
        this.paneColumn = paneColumn;
        blinds = new BlindHours(windows, suns, path);
        covered = new CoveredGlazing[blinds.states()][windows.size()];
        indoors = new SunIndoors[blinds.states()];
        for (int state = 0; state < indoors.length; state++) {
            for (int w = 0; w < windows.size(); w++) {
                covered[state][w] = covered(state, w);
            }
            indoors[state] = new SunIndoors(elements, covered[state]);
        }
    }

    private CoveredGlazing covered(int state, int w) {
        return windows.get(w)
                .blind()
                .filter(blind -> blinds.drawn(state, w))
                .map(blind -> CoveredGlazing.drawn(optics[w], blind))
                .orElseGet(() -> CoveredGlazing.open(optics[w]));
    }

    /** Where light through one window ends in one state of the blinds: shares by element. */
    private record Ends(double[] sky, double[] ground, double[] scattered, double[][] beam) {}

    private Ends ends(int state, int from, double[][] faces) {
        var light = indoors[state];
        var beam = new double[Shoebox.FACES][];
        for (int face = 0; face < beam.length; face++) {
            beam[face] = light.end(faces[face], from);
        }
        return new Ends(light.sky(from), light.ground(from), light.scattered(from), beam);
    }

    /** Adds the sun through one window. */
    void fill(Enclosure enclosure, int w) {
        int from = elements.opaque + w;
        var box = new Shoebox(enclosure, elements, w);
        var faces = box.faces(elements, from);
        var ends = new Ends[blinds.states()];
        for (int state = 0; state < ends.length; state++) {
            ends[state] = ends(state, from, faces);
        }
        var sun = suns[w];
        double resistance = windows.get(w).blind().map(Blind::resistance).orElse(0.0);
        for (int n = 0; n < path.hours(); n++) {
            int state = blinds.stateOf(n);
            boolean drawn = blinds.drawn(state, w);
            if (drawn) {
                table[n * stride + RoomDrivers.column(from, RoomDrivers.COVER)] = resistance;
            }
            if (sun.total(n) > 0) {
                fill(n, w, state, drawn, box, ends[state]);
            }
        }
    }

    private void fill(int n, int w, int state, boolean drawn, Shoebox box, Ends ends) {
        int from = elements.opaque + w;
        int row = n * stride;
        var glass = optics[w];
        var cover = covered[state][w];
        double cosine = suns[w].cosine(n);
        double direct = suns[w].direct(n);
        double sky = suns[w].sky(n);
        double ground = suns[w].ground(n);
        double beamIn = direct * glass.transmittance(cosine);
        double skyIn = sky * glass.diffuseTransmittance();
        double groundIn = ground * glass.diffuseTransmittance();
        double through = beamIn + skyIn + groundIn;
        for (int p = 0; p < glass.panes(); p++) {
            table[row + paneColumn[w] + p] += direct * glass.absorptance(p, cosine)
                    + (sky + ground) * glass.diffuseAbsorptance(p)
                    + through * cover.returnedToPane(p);
        }
        double area = elements.area[from];
        table[row + RoomDrivers.TRANSMITTED] += area * through;
        if (drawn) {
            table[row + RoomDrivers.LOST] += area * through * cover.returnedOutside();
            table[row + RoomDrivers.column(from, RoomDrivers.SUN_INSIDE)] += through * cover.toBlind;
            for (int k = 0; k < elements.count; k++) {
                take(row, k, state, area * through * cover.toRoom * ends.scattered[k]);
            }
            return;
        }
        if (beamIn > 0) {
            box.follow(path.east()[n], path.north()[n], path.up()[n]);
        }
        for (int k = 0; k < elements.count; k++) {
            double beam = 0;
            for (int face = 0; face < Shoebox.FACES && beamIn > 0; face++) {
                beam += box.share[face] * ends.beam[face][k];
            }
            take(row, k, state, area * (beamIn * beam + skyIn * ends.sky[k] + groundIn * ends.ground[k]));
        }
    }

    /** Gives an element sunlight from inside, W. */
    private void take(int row, int k, int state, double light) {
        double perArea = light / elements.area[k];
        if (k < elements.opaque || k >= elements.shared) {
            table[row + RoomDrivers.column(k, RoomDrivers.SUN_INSIDE)] += perArea;
            return;
        }
        int w = k - elements.opaque;
        var cover = covered[state][w];
        table[row + RoomDrivers.LOST] += light * cover.shareOutside();
        table[row + RoomDrivers.column(k, RoomDrivers.SUN_INSIDE)] += perArea * cover.shareOfBlind();
        for (int p = 0; p < optics[w].panes(); p++) {
            table[row + paneColumn[w] + p] += perArea * cover.shareOfPane(p);
        }
    }
}
