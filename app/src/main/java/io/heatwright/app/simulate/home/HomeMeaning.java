package io.heatwright.app.simulate.home;

import io.heatwright.home.quantity.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What arrangements side by side mean, in sentences that follow from the figures, whatever the guides expect. */
final class HomeMeaning {

    /** Differences that do not matter. */
    private static final double ALIKE = 0.03;

    private static final double MANY_HOURS = 24;

    private HomeMeaning() {}

    static List<String> of(List<HomeAccount> accounts) {
        var sentences = new ArrayList<String>();
        var small = find(accounts, Comparison.SMALL);
        var multi = find(accounts, Comparison.MULTI);
        var central = find(accounts, Comparison.CENTRAL);
        if (small.isPresent() && multi.isPresent()) {
            multiZone(small.get(), multi.get(), sentences);
        }
        if (small.isPresent() && central.isPresent()) {
            central(small.get(), central.get(), sentences);
        }
        for (var account : accounts) {
            missed(account).ifPresent(sentences::add);
        }
        return List.copyOf(sentences);
    }

    private static Optional<HomeAccount> find(List<HomeAccount> accounts, String name) {
        return accounts.stream()
                .filter(account -> account.installed().name().equals(name))
                .findFirst();
    }

    private static void multiZone(HomeAccount small, HomeAccount multi, List<String> sentences) {
        var ratio = multi.electricity() / small.electricity() - 1;
        var energy = "The guides expect a multi-zone unit to draw more than one small unit a room does. Here it draws "
                + than(ratio) + " they do, so ";
        sentences.add(energy + (ratio > ALIKE ? "they are right for this home." : "they are wrong for this home."));
        if (multi.isDynamic()) {
            sentences.add("The multi-zone unit starts " + Figures.decimals(multi.starts(), 0)
                    + " times a year, the small units together "
                    + Figures.decimals(small.starts(), 0) + " times. In "
                    + share(multi.hoursBelowLowest(), multi.hoursRunning())
                    + " of the time that it runs the rooms need less than it can turn down to; of the small units "
                    + share(small.hoursBelowLowest(), small.hoursRunning()) + ".");
        }
        sentences.add("Rooms wait for the opposite mode in " + Figures.decimals(multi.hoursWaiting(), 0)
                + " h of the multi-zone unit's year: the first room that calls has its mode until its call ends.");
    }

    private static void central(HomeAccount small, HomeAccount central, List<String> sentences) {
        var lost = central.machines().stream()
                .mapToDouble(machine -> machine.heatToDuctSpace())
                .sum();
        sentences.add("The central unit draws " + than(central.electricity() / small.electricity() - 1)
                + " the small units. On the whole its ducts lose "
                + Figures.significant(HomeAccount.kilowattHours(lost), 3)
                + " kWh of heat, what they lose of cooling taken off.");
    }

    private static Optional<String> missed(HomeAccount account) {
        double cold = account.result().coldHours();
        double hot = account.result().hotHours();
        return cold + hot < MANY_HOURS
                ? Optional.empty()
                : Optional.of("With " + account.installed().name() + " rooms are too cold for "
                        + Figures.decimals(cold, 0) + " and too hot for " + Figures.decimals(hot, 0)
                        + " room-hours; what it draws buys less comfort.");
    }

    private static String than(double ratio) {
        if (Math.abs(ratio) <= ALIKE) {
            return "about as much as";
        }
        return Figures.decimals(100 * Math.abs(ratio), 0) + " % " + (ratio > 0 ? "more than" : "less than");
    }

    private static String share(double part, double whole) {
        return whole > 0 ? Figures.decimals(100 * part / whole, 0) + " %" : "none";
    }
}
