package io.heatwright.planner.unknown;

import io.heatwright.home.Assumption;
import io.heatwright.home.Choice;
import io.heatwright.home.Level;
import io.heatwright.planner.load.RoomLoads;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.planner.situation.Situation;
import java.util.Comparator;
import java.util.List;

/** Ranks what was filled in by how far it alone moves the heating load of the typical room. */
public final class Unknowns {

    private Unknowns() {}

    /**
     * Ranks the unknowns.
     *
     * @param request what is planned
     * @return those that move the load, largest first, equals in the order of the file
     */
    public static List<Unknown> ranked(PlanRequest request) {
        var matters = request.resolution().assumptions().stream()
                .filter(Assumption::matters)
                .toList();
        return request.batch().map(matters, assumption -> unknown(request, assumption)).stream()
                .filter(unknown -> unknown.moves() > 1)
                .sorted(Comparator.comparingDouble(Unknown::moves).reversed())
                .toList();
    }

    private static Unknown unknown(PlanRequest request, Assumption assumption) {
        return new Unknown(
                assumption.path(),
                assumption.what(),
                assumption.likely(),
                assumption.findOut(),
                load(request, assumption, Level.LOW),
                load(request, assumption, Level.HIGH));
    }

    private static double load(PlanRequest request, Assumption assumption, Level level) {
        var home = request.resolution()
                .home(Choice.LIKELY.with(assumption.path(), level))
                .onSoil(request.siting().soil());
        var loads = RoomLoads.of(
                home, Situation.room(home, request.room()), request.siting().days());
        return loads.heating() > 0 ? loads.heating() : loads.coolingTotal();
    }
}
