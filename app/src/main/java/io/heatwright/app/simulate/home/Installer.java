package io.heatwright.app.simulate.home;

import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.HeatPump;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Trust;
import io.heatwright.equipment.control.ControlDefaults;
import io.heatwright.equipment.shared.AirSharing;
import io.heatwright.equipment.shared.DuctedUnit;
import io.heatwright.equipment.shared.Head;
import io.heatwright.equipment.shared.MultiZoneUnit;
import io.heatwright.equipment.shared.SharedUnit;
import io.heatwright.planner.candidate.Today;
import io.heatwright.simulation.arrangement.Installation;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a unit of the catalogue into rooms. In one room it stands alone; in several a multi-zone sheet gets a head a room and a
 * central one ducts. Heads are rated by their rooms' parts of the design loads within what the outdoor unit gives at 47 °F, and
 * at 95 °F without its latent part. A plan's verdicts trust a sheet no more.
 */
final class Installer {

    static final String HEADS =
            "Each head is rated for its room's part of the design loads, of the outdoor unit's heat at"
                    + " 47 °F and sensible cooling at 95 °F; idle heads leak 5 % of their rating (judgement).";

    private static final String WEAKER = "weaker end of its class";
    private static final String OWN = "its own figures";
    private static final double LEAST_PART = 0.01;

    private final HomeCase home;
    private final DuctRun ducts;
    private final List<Installed.Machine> machines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Installer(HomeCase home, DuctRun ducts) {
        this.home = home;
        this.ducts = ducts;
    }

    /** Puts a unit into rooms; what was typed is named when it cannot be. */
    void put(Product product, List<Integer> rooms, String typed) {
        if (rooms.size() == 1) {
            var sheet = performer(product);
            add(
                    product,
                    sheet,
                    rooms,
                    new Installation.InRoom(
                            name(product.id(), rooms),
                            rooms.get(0),
                            Commissioning.commission(sheet, Trust.PROVEN),
                            ControlDefaults.of(product.kind())));
            return;
        }
        check(product, rooms, typed);
        var sheet = performer(product);
        var equipment = Commissioning.commission(sheet, Trust.PROVEN);
        add(
                product,
                sheet,
                rooms,
                new Installation.Shared(
                        name(product.id(), rooms),
                        rooms,
                        shared(sheet, equipment, rooms),
                        ControlDefaults.of(product.kind())));
    }

    private void check(Product product, List<Integer> rooms, String typed) {
        boolean multi = product.kind() == Kind.MULTI_ZONE;
        if (!multi && !isCentral(product.kind())) {
            throw new Refused(Session.printable("--install: \"" + typed + "\": " + product.name() + " is a "
                    + product.kind().words()
                    + " and serves one room. Allowed: one room, or a multi-zone or central unit, from"
                    + " heatwright units list."));
        }
        if (multi && rooms.size() > product.zones()) {
            throw new Refused(Session.printable("--install: \"" + typed + "\": " + product.name() + " has at most "
                    + product.zones() + " heads, not " + rooms.size() + ". Allowed: up to " + product.zones()
                    + " rooms."));
        }
    }

    static boolean isCentral(Kind kind) {
        return kind == Kind.CENTRAL_HEAT_PUMP || kind == Kind.CENTRAL_AIR_CONDITIONER || kind == Kind.GAS_FURNACE;
    }

    private SharedUnit shared(Product sheet, Equipment equipment, List<Integer> rooms) {
        if (equipment instanceof HeatPump outdoor && sheet.kind() == Kind.MULTI_ZONE) {
            note(HEADS);
            return new MultiZoneUnit(outdoor, heads(sheet, rooms));
        }
        note(ducts.told());
        var shares = parts(rooms, equipment.heats());
        double floor =
                rooms.stream().mapToDouble(room -> home.room(room).floorArea()).sum();
        double output = equipment.heats() ? Capacity.heating(sheet) : Capacity.cooling(sheet);
        return new DuctedUnit(
                equipment,
                ducts.behind(floor, output),
                ducts.zones()
                        ? new AirSharing.Dampers(shares, AirSharing.Dampers.USUAL_LEAST_OPEN)
                        : new AirSharing.Fixed(shares, largest(shares)));
    }

    private List<Head> heads(Product sheet, List<Integer> rooms) {
        var warm = parts(rooms, true);
        var cold = parts(rooms, false);
        double heating = Capacity.heating(sheet);
        double cooling = Capacity.cooling(sheet)
                * Commissioning.withDefaults(sheet)
                        .performance()
                        .sensibleHeatRatio()
                        .value();
        var heads = new ArrayList<Head>();
        for (int i = 0; i < rooms.size(); i++) {
            heads.add(new Head(warm[i] * heating, cold[i] * cooling));
        }
        return heads;
    }

    /** Parts of the design loads, of which no room has less than a hundredth. */
    private double[] parts(List<Integer> rooms, boolean heating) {
        double[] loads = rooms.stream()
                .mapToDouble(room -> Math.max(0, heating ? home.heating(room) : home.cooling(room)))
                .toArray();
        double sum = 0;
        for (double load : loads) {
            sum += load;
        }
        double all = 0;
        for (int i = 0; i < loads.length; i++) {
            loads[i] = sum > 0 ? Math.max(LEAST_PART, loads[i] / sum) : 1;
            all += loads[i];
        }
        for (int i = 0; i < loads.length; i++) {
            loads[i] /= all;
        }
        return loads;
    }

    private static int largest(double[] shares) {
        int largest = 0;
        for (int i = 1; i < shares.length; i++) {
            largest = shares[i] > shares[largest] ? i : largest;
        }
        return largest;
    }

    /** What is there today, in each of some rooms one of its own. */
    void putToday(List<Integer> rooms) {
        for (int room : rooms) {
            var now = Today.of(home.home(), home.catalogue(), home.mostHeat().get(room))
                    .orElseThrow(
                            () -> new Refused(
                                    Session.printable(home.source())
                                            + ": today needs to know what there is. Allowed: now, such as now: [electric space heater]."));
            machines.add(new Installed.Machine(
                    "today",
                    now.words(),
                    "assumed for what is there",
                    List.of(home.key(room)),
                    new Installation.InRoom(
                            name("today", List.of(room)), room, now.equipment(), ControlDefaults.wallThermostat())));
        }
        note("What is there today stands in each of its rooms, large enough for it, with no duct between.");
    }

    private Product performer(Product product) {
        var sheet = home.catalogue().performers(product).get(0);
        if (product.assumesPerformance()) {
            note("Nobody published the performance of " + product.name() + ": it runs as the weaker end of its class.");
        }
        return sheet;
    }

    private void add(Product product, Product sheet, List<Integer> rooms, Installation installation) {
        machines.add(new Installed.Machine(
                product.id(),
                product.name(),
                sheet.id().equals(product.id()) ? OWN : WEAKER,
                rooms.stream().map(home::key).toList(),
                installation));
    }

    private String name(String id, List<Integer> rooms) {
        return id + " in " + String.join(" and ", rooms.stream().map(home::key).toList());
    }

    private void note(String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
    }

    Installed done(String name) {
        var served = machines.stream()
                .flatMap(machine -> machine.installation().rooms().stream())
                .toList();
        var left = home.wanted().stream()
                .filter(room -> !served.contains(room))
                .map(home::key)
                .toList();
        if (!left.isEmpty()) {
            note("No unit serves " + String.join(", ", left) + ": left to the weather and to the rooms beside.");
        }
        return new Installed(name, machines, notes);
    }
}
