package io.heatwright.app.catalogue;

import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.equipment.Kind;
import io.heatwright.home.tree.NearestWord;
import java.util.Arrays;

/** A kind of product as a person writes it. */
final class KindWord {

    private KindWord() {}

    static Kind called(String written) {
        var words = Arrays.stream(Kind.values()).map(Kind::words).toList();
        return Arrays.stream(Kind.values())
                .filter(one -> one.words().equalsIgnoreCase(written.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused("--kind: \"" + Session.printable(written)
                        + "\" is no kind of product. Allowed: " + String.join(", ", words) + "."
                        + NearestWord.to(written, words)
                                .map(near -> " Nearest: " + near + ".")
                                .orElse("")));
    }
}
