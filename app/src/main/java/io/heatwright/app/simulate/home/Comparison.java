package io.heatwright.app.simulate.home;

import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Status;
import io.heatwright.equipment.Trust;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses three arrangements for a home: a mini-split a room, one multi-zone unit, one central heat pump. Of units with figures
 * of their own that are not discontinued, those known to be sold come first, then those whose proven heat at the design
 * temperature and rated cooling carry the loads, then the one with the least proven heat; of two alike the first in the
 * catalogue. When none carries them, the one with the most heat, which the answer says.
 */
final class Comparison {

    static final String SMALL = "one small unit a room";
    static final String MULTI = "one multi-zone unit";
    static final String CENTRAL = "one central unit";

    static final String RULE =
            "Units are chosen by a rule: own figures and not discontinued; of those that carry the design"
                    + " loads (heat proven at the design temperature, rated cooling at 95 °F) known to be sold before others, then the"
                    + " least heat; when none carries them, the most heat.";

    private final HomeCase home;
    private final DuctRun ducts;
    private final List<String> notes = new ArrayList<>();

    Comparison(HomeCase home, DuctRun ducts) {
        this.home = home;
        this.ducts = ducts;
        notes.add(RULE);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    List<Installed> arrangements() {
        var rooms = home.wanted();
        if (rooms.size() < 2) {
            throw new Refused(Session.printable("--compare-home: " + home.source()
                    + " has fewer than two heated rooms. Allowed: a home of several; for one room, --every."));
        }
        var all = new ArrayList<Installed>();
        all.add(small(rooms));
        one(MULTI, Kind.MULTI_ZONE, rooms).ifPresent(all::add);
        one(CENTRAL, Kind.CENTRAL_HEAT_PUMP, rooms).ifPresent(all::add);
        return all;
    }

    private Installed small(List<Integer> rooms) {
        var installer = new Installer(home, ducts);
        for (int room : rooms) {
            choose(Kind.MINI_SPLIT, List.of(room)).ifPresent(unit -> installer.put(unit, List.of(room), unit.id()));
        }
        return installer.done(SMALL);
    }

    private Optional<Installed> one(String name, Kind kind, List<Integer> rooms) {
        var chosen = choose(kind, rooms);
        if (chosen.isEmpty()) {
            notes.add("The catalogue has no " + kind.words() + " with figures of its own for " + rooms.size()
                    + " rooms.");
        }
        return chosen.map(unit -> {
            var installer = new Installer(home, ducts);
            installer.put(unit, rooms, unit.id());
            return installer.done(name);
        });
    }

    private record Fit(Product product, double heat, boolean carries) {}

    private Optional<Product> choose(Kind kind, List<Integer> rooms) {
        double heating = rooms.stream().mapToDouble(home::heating).sum();
        double cooling = rooms.stream().mapToDouble(home::cooling).sum();
        var fits = home.catalogue().products().stream()
                .filter(product -> product.kind() == kind && product.market().status() != Status.DISCONTINUED)
                .filter(product -> !product.assumesPerformance())
                .filter(product -> kind != Kind.MULTI_ZONE || product.zones() >= rooms.size())
                .map(product -> fit(product, heating, cooling))
                .toList();
        var carrying = fits.stream()
                .filter(Fit::carries)
                .min(Comparator.comparing((Fit fit) -> fit.product().market().status() != Status.SOLD)
                        .thenComparingDouble(Fit::heat));
        if (carrying.isPresent()) {
            return carrying.map(Fit::product);
        }
        var most = fits.stream().max(Comparator.comparingDouble(Fit::heat));
        most.ifPresent(fit -> notes.add("No " + kind.words() + " of the catalogue carries the design loads of "
                + String.join(", ", rooms.stream().map(home::key).toList()) + ": "
                + fit.product().name() + " has the most heat."));
        return most.map(Fit::product);
    }

    private Fit fit(Product product, double heating, double cooling) {
        double heat = Commissioning.commission(product, Trust.PROVEN).provenHeating(home.designTemperature());
        return new Fit(product, heat, heat >= heating && Capacity.cooling(product) >= cooling);
    }
}
