package io.heatwright.app.circuit;

import io.heatwright.app.catalogue.UnitChoice;
import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.session.Homes;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.circuit.Edition;
import io.heatwright.equipment.Product;
import io.heatwright.home.Choice;
import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Value;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.tree.NearestWord;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens the circuit of a room, and shows beside it what a year by the minute and the panel say. */
@Command(
        name = "circuit",
        description = {
            "Screen the circuit of a room, then show it by the minute: the highest current, what breakers must or may"
                    + " do, what the wires keep, and whether the panel has room.",
            "",
            "The unit runs around the clock at its nameplate current, or at --watts; one of fixed speed 20 minutes"
                    + " of every 30. Other things follow the hours of the home file, else usual ones.",
            "The minutes explain; they never change what the screen says."
        },
        footer = {
            "",
            "Examples:",
            "  heatwright circuit home.yaml",
            "  heatwright circuit home.yaml --watts 900",
            "  heatwright circuit home.yaml --unit midea-pwhp --watts 900 --format json"
        })
public final class CircuitCommand implements Runnable {
    private static final double MOST_WATTS = 20_000;

    private final Session session;

    @Parameters(paramLabel = "HOME", description = "Home file. To make one: heatwright new")
    private String source = "";

    @Option(names = "--room", paramLabel = "NAME", description = "Which room. Default: the first in the file.")
    private Optional<String> room = Optional.empty();

    @Option(names = "--unit", paramLabel = "ID", description = "Unit of the catalogue, or a file with its data sheet.")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--watts", paramLabel = "W", description = "Power the unit draws while it runs, such as 900.")
    private Optional<String> watts = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.OfTree.class,
            description = "text or json.")
    private OutputFormat format = OutputFormat.TEXT;

    /**
     * Prepares the command.
     *
     * @param session what runs around it
     */
    public CircuitCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var home = Homes.read(session, source).home(Choice.LIKELY);
        var chosen = room(home);
        var uses = CircuitUses.of(session, source, home, chosen);
        Optional<Product> product = unit.map(id -> UnitChoice.product(session, id));
        var account = new CircuitRequest(home, chosen, uses, product, new UnitPower.Steady(power()), Edition.DEFAULT)
                .account();
        session.out().print(new CircuitPrint(account, session.width()).print(format));
    }

    private HomeRoom room(Home home) {
        if (room.isEmpty()) {
            return home.rooms().stream()
                    .filter(HomeRoom::heated)
                    .findFirst()
                    .orElse(home.rooms().get(0));
        }
        var keys = home.rooms().stream().map(HomeRoom::key).toList();
        return home.rooms().stream()
                .filter(one -> one.key().equals(room.get()))
                .findFirst()
                .orElseThrow(() -> new Refused(Session.printable("--room: \"" + room.get() + "\" is not a room of "
                        + source + ". Allowed: " + String.join(", ", keys) + "."
                        + NearestWord.to(room.get(), keys)
                                .map(near -> " Nearest: " + near + ".")
                                .orElse(""))));
    }

    private OptionalDouble power() {
        if (watts.isEmpty()) {
            return OptionalDouble.empty();
        }
        var written = watts.get();
        var plain = written.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9')) ? written + " W" : written;
        if (QuantityGrammar.read(plain, UnitFamily.POWER) instanceof Value value
                && value.value() > 0
                && value.value() <= MOST_WATTS) {
            return OptionalDouble.of(value.value());
        }
        throw new Refused("--watts: \"" + Session.printable(written)
                + "\" is not a power a unit draws. Allowed: above 0 W, at most 20,000 W, such as 900.");
    }
}
