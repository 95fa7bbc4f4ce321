package io.heatwright.room;

import java.util.Arrays;

/**
 * The walls between rooms. Each is one conduction model with the films of a room at both faces. Seen from one room, the other
 * is what the weather is to an outside wall: films of known conductance g and a drive d, which here hangs on unknowns, the
 * other room's air and radiant node. With the flux q = d − g T at both faces, a the inner and b the outer,
 *
 * <pre>
 *   T_a = still_a + rise_a q_a + cross_a q_b,  T_b = still_b + cross_b q_a + rise_b q_b
 *   without q_b:  T_a = still_a + passed_a (d_b − g_b still_b) + (rise_a − passed_a g_b cross_b) q_a
 *                 passed_a = cross_a / (1 + g_b rise_b),  d_b = convective_b air_B + radiant_b star_B + sun_b
 * </pre>
 *
 * and the same with a and b exchanged. So each face is closed by its own room like any other, and what is left of the other
 * room is one product of two vectors between the rooms' unknowns.
 */
final class SharedWalls {

    private final WallResponse response;
    private final RoomBalance[] rooms;
    private final int[] inside;
    private final int[] outside;
    private final int[] innerFace;
    private final int[] outerFace;
    private final double[] area;
    private final double[] amplitude;
    /** What each face sees of the heat driven into the other, m²·K/W. */
    private final double[] passedIn;

    private final double[] passedOut;
    /** Blocks in the matrix: the inner room's balances by the outer room's unknowns, and the reverse. */
    private final int[] inByOut;

    private final int[] outByIn;

    SharedWalls(BuildingDrivers drivers, RoomBalance[] rooms, PairedElimination system) {
        var walls = drivers.building().walls();
        this.rooms = rooms;
        response = drivers.walls;
        int n = walls.size();
        inside = new int[n];
        outside = new int[n];
        innerFace = new int[n];
        outerFace = new int[n];
        area = new double[n];
        amplitude = new double[response.modes()];
        passedIn = new double[n];
        passedOut = new double[n];
        inByOut = new int[n];
        outByIn = new int[n];
        var next = new int[rooms.length];
        for (int i = 0; i < rooms.length; i++) {
            next[i] = rooms[i].drivers.elements.shared;
        }
        for (int s = 0; s < n; s++) {
            inside[s] = walls.get(s).room();
            outside[s] = walls.get(s).neighbour();
            innerFace[s] = next[inside[s]]++;
            outerFace[s] = next[outside[s]]++;
            area[s] = walls.get(s).area();
            inByOut[s] = system.place(inside[s], outside[s]);
            outByIn[s] = system.place(outside[s], inside[s]);
        }
    }

    void setUniform(double temperature) {
        Arrays.fill(amplitude, 0);
        for (int s = 0; s < area.length; s++) {
            amplitude[response.start[s]] = response.rootCapacity[s] * temperature;
        }
    }

    /** Renews the films of the walls' faces, and closes each face with the films of the other. */
    void refresh() {
        for (int s = 0; s < area.length; s++) {
            var in = rooms[inside[s]];
            var out = rooms[outside[s]];
            int a = innerFace[s];
            int b = outerFace[s];
            double filmsIn = in.inner.refreshShared(a, in.air, in.star);
            double filmsOut = out.inner.refreshShared(b, out.air, out.star);
            passedIn[s] = response.innerCross[s] / (1 + filmsOut * response.outerRise[s]);
            passedOut[s] = response.outerCross[s] / (1 + filmsIn * response.innerRise[s]);
            in.inner.rise[a] = response.innerRise[s] - passedIn[s] * filmsOut * response.outerCross[s];
            out.inner.rise[b] = response.outerRise[s] - passedOut[s] * filmsIn * response.innerCross[s];
        }
    }

    /** Lets the modes decay and adds the sunlight of the other side. */
    void drive(int step) {
        for (int s = 0; s < area.length; s++) {
            double outer = 0;
            double inner = 0;
            for (int m = response.start[s]; m < response.start[s + 1]; m++) {
                outer += response.outer[m] * amplitude[m];
                inner += response.inner[m] * amplitude[m];
            }
            var in = rooms[inside[s]];
            var out = rooms[outside[s]];
            int a = innerFace[s];
            int b = outerFace[s];
            double filmsIn = in.inner.convective[a] + in.inner.radiant[a];
            double filmsOut = out.inner.convective[b] + out.inner.radiant[b];
            in.inner.still[a] = inner + passedIn[s] * (out.sunInside(b, step) - filmsOut * outer);
            out.inner.still[b] = outer + passedOut[s] * (in.sunInside(a, step) - filmsIn * inner);
        }
    }

    /** Enters what each room's balance takes from the unknowns of the other. */
    void couple(double[] matrix) {
        for (int s = 0; s < area.length; s++) {
            var in = rooms[inside[s]].inner;
            var out = rooms[outside[s]].inner;
            int a = innerFace[s];
            int b = outerFace[s];
            couple(matrix, inByOut[s], area[s] * in.damping[a] * passedIn[s], in, a, out, b);
            couple(matrix, outByIn[s], area[s] * out.damping[b] * passedOut[s], out, b, in, a);
        }
    }

    private static void couple(
            double[] matrix, int block, double passed, InnerFaces to, int face, InnerFaces from, int far) {
        matrix[block] -= passed * to.convective[face] * from.convective[far];
        matrix[block + 1] -= passed * to.convective[face] * from.radiant[far];
        matrix[block + 2] -= passed * to.radiant[face] * from.convective[far];
        matrix[block + 3] -= passed * to.radiant[face] * from.radiant[far];
    }

    /** Lets each face know the other side's air and radiant node, now that they are found. */
    void connect(double[] found) {
        for (int s = 0; s < area.length; s++) {
            var in = rooms[inside[s]].inner;
            var out = rooms[outside[s]].inner;
            int a = innerFace[s];
            int b = outerFace[s];
            in.still[a] += passedIn[s] * offered(out, b, found, outside[s]);
            out.still[b] += passedOut[s] * offered(in, a, found, inside[s]);
        }
    }

    private static double offered(InnerFaces faces, int face, double[] found, int room) {
        return faces.convective[face] * found[2 * room] + faces.radiant[face] * found[2 * room + 1];
    }

    /** Advances the modes with the fluxes of the step. */
    void advance() {
        for (int s = 0; s < area.length; s++) {
            double innerFlux = rooms[inside[s]].inner.flux[innerFace[s]];
            double outerFlux = rooms[outside[s]].inner.flux[outerFace[s]];
            for (int m = response.start[s]; m < response.start[s + 1]; m++) {
                amplitude[m] = response.decay[m] * amplitude[m]
                        + response.outerGain[m] * outerFlux
                        + response.innerGain[m] * innerFlux;
            }
        }
    }

    /** Heat over 0 °C, J. */
    double storedHeat() {
        var heat = 0.0;
        for (int s = 0; s < area.length; s++) {
            heat += area[s] * response.rootCapacity[s] * amplitude[response.start[s]];
        }
        return heat;
    }
}
