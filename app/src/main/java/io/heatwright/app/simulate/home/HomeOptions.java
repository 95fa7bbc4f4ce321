package io.heatwright.app.simulate.home;

import io.heatwright.app.session.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of a simulation that ask for the whole home. */
public final class HomeOptions {
    private static final double MOST_LEAKAGE = 50;

    @Option(
            names = "--install",
            paramLabel = "ROOM[,ROOM...]=UNIT",
            description =
                    "The whole home: the rooms that a unit serves, and its id from heatwright units list, or today. May be"
                            + " given several times.")
    private List<String> installs = new ArrayList<>();

    @Option(
            names = "--compare-home",
            description =
                    "The whole home: one small unit a room, one multi-zone unit and one central unit side by side.")
    private boolean compare;

    @Option(
            names = "--ducts",
            paramLabel = "PLACE",
            converter = DuctsChoice.Reading.class,
            description = "Where a central unit's ducts run: attic, crawlspace, basement or indoors. Default: attic.")
    private Optional<DuctsChoice> ducts = Optional.empty();

    @Option(
            names = "--duct-leakage",
            paramLabel = "PERCENT",
            description = "Air that supply ducts lose and return ducts draw in, each. Default: 10.")
    private Optional<Double> leakage = Optional.empty();

    @Option(names = "--zones", description = "A central unit has dampers and a thermostat in each room.")
    private boolean zones;

    /** Made by the command line. */
    public HomeOptions() {}

    /**
     * Says whether the whole home is to be run, and refuses what does not go with that.
     *
     * @param others options of single rooms that were given
     * @return false for a run of one room
     * @throws Refused when options contradict each other
     */
    public boolean isAsked(List<String> others) {
        boolean whole = compare || !installs.isEmpty();
        if (whole && !others.isEmpty()) {
            throw new Refused("simulate: " + String.join(" and ", others)
                    + " is about one room, --install and --compare-home are about the whole home. Allowed: either.");
        }
        if (compare && !installs.isEmpty()) {
            throw new Refused(
                    "simulate: --compare-home chooses the units itself. Allowed: --compare-home or --install.");
        }
        if (!whole && (ducts.isPresent() || leakage.isPresent() || zones)) {
            throw new Refused("simulate: --ducts, --duct-leakage and --zones are about a central unit of a whole home."
                    + " Allowed: with --install or --compare-home.");
        }
        leakage.filter(percent -> !(percent >= 0 && percent <= MOST_LEAKAGE)).ifPresent(percent -> {
            throw new Refused("--duct-leakage: \"" + percent + "\" is out of range. Allowed: 0 to 50 percent.");
        });
        return whole;
    }

    /**
     * Says whether arrangements are chosen and compared.
     *
     * @return false if the units are named
     */
    public boolean compares() {
        return compare;
    }

    List<String> installs() {
        return List.copyOf(installs);
    }

    DuctRun ducts() {
        return new DuctRun(ducts.orElse(DuctsChoice.ATTIC), leakage.orElse(10.0) / 100, zones);
    }
}
