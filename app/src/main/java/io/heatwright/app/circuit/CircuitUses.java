package io.heatwright.app.circuit;

import io.heatwright.app.session.Homes;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.formats.home.HomeFile;
import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import io.heatwright.home.reading.CircuitUseReader;
import io.heatwright.home.tree.Tree;
import io.heatwright.planner.candidate.Wiring;

/** What a home file says of the hours and wires of a room's circuit, and of the panel. */
public final class CircuitUses {

    private CircuitUses() {}

    /**
     * Reads it.
     *
     * @param session what runs around the command
     * @param source path of the home file as typed
     * @param home as understood from that file
     * @param room whose circuit counts
     * @return the reader of the file
     * @throws Refused with every hour that belongs to nothing on the circuit
     */
    public static CircuitUseReader of(Session session, String source, Home home, HomeRoom room) {
        var uses = new CircuitUseReader((Tree.Branch) HomeFile.tree(source, session.path(source))
                .tree()
                .orElseThrow(() -> new Refused(Session.printable(source) + ": changed while it was read. Try again.")));
        Homes.refuseErrors(uses.findings(Wiring.circuit(home, room)));
        return uses;
    }
}
