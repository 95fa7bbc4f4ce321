package io.heatwright.app.catalogue;

import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.home.tree.NearestWord;
import java.io.IOException;
import java.nio.file.Files;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes one of the person's own units away. */
@Command(
        name = "remove",
        description = "Take one of your own units away; its file is deleted.",
        footer = {"", "Example:", "  heatwright units remove my-unit"})
final class RemoveCommand implements Runnable {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "Id of a unit that you added.")
    private String id = "";

    RemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var own = new OwnUnits(session);
        var ids = own.ids();
        if (!ids.contains(id)) {
            throw unknown(
                    ids.isEmpty()
                            ? " You have none."
                            : " Yours: " + String.join(", ", ids) + "."
                                    + NearestWord.to(id, ids)
                                            .map(near -> " Nearest: " + near + ".")
                                            .orElse(""));
        }
        var file = own.file(id);
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new Refused(Session.printable(file + " cannot be deleted: "
                    + failure.getClass().getSimpleName() + ". May you write in its folder?"));
        }
        session.err().println(Session.printable("Removed: " + id + ", which was " + file));
    }

    private Refused unknown(String yours) {
        var builtIn = ProductLibrary.catalogue().find(id).isPresent();
        return new Refused(Session.printable("\"" + id + "\" is "
                + (builtIn ? "a unit of the program's catalogue and stays." : "no unit of yours.") + yours));
    }
}
