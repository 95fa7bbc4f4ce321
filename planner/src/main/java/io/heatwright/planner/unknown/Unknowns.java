package io.heatwright.planner.unknown;

import io.heatwright.home.Assumption;
import io.heatwright.home.Choice;
import io.heatwright.home.Level;
import io.heatwright.planner.load.RoomLoads;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.planner.situation.Situation;
import io.heatwright.simulation.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ranks what was filled in by how far it alone moves the heating load of the typical room. */
public final class Unknowns {

    private Unknowns() {}

    /**
     * Lists the loads that rank the unknowns.
     *
     * @param request what is planned
     * @return one task for each that matters
     */
    public static List<Task> loads(PlanRequest request) {
        return matters(request).stream()
                .<Task>map(assumption -> new BothLoads(request, assumption))
                .toList();
    }

    /**
     * Ranks the unknowns.
     *
     * @param request what is planned
     * @param loads figures of {@link #loads}
     * @return those that move the load, largest first, equals in the order of the file
     */
    public static List<Unknown> ranked(PlanRequest request, List<double[]> loads) {
        var matters = matters(request);
        var unknowns = new ArrayList<Unknown>();
        for (var i = 0; i < matters.size(); i++) {
            var assumption = matters.get(i);
            unknowns.add(new Unknown(
                    assumption.path(),
                    assumption.what(),
                    assumption.likely(),
                    assumption.findOut(),
                    loads.get(i)[0],
                    loads.get(i)[1]));
        }
        return unknowns.stream()
                .filter(unknown -> unknown.moves() > 1)
                .sorted(Comparator.comparingDouble(Unknown::moves).reversed())
                .toList();
    }

    private static List<Assumption> matters(PlanRequest request) {
        return request.resolution().assumptions().stream()
                .filter(Assumption::matters)
                .toList();
    }

    /** The load at the low and at the high end of one assumption. */
    private record BothLoads(PlanRequest request, Assumption assumption) implements Task {
        @Override
        public double[] figures() {
            return new double[] {load(request, assumption, Level.LOW), load(request, assumption, Level.HIGH)};
        }

        @Override
        public double weight() {
            return 3;
        }
    }

    private static double load(PlanRequest request, Assumption assumption, Level level) {
        var home = request.resolution()
                .home(Choice.LIKELY.with(assumption.path(), level))
                .onSoil(request.siting().soil());
        var room = Situation.room(home, request.room());
        var days = request.siting().days();
        var heating = RoomLoads.heatingOf(home, room, days);
        return heating > 0 ? heating : RoomLoads.of(home, room, days).coolingTotal();
    }
}
