package io.heatwright.home.keys;

import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Named;
import java.util.Optional;

/** Finds where a key belongs that was written in another place. */
final class KeyPlaces {

    private KeyPlaces() {}

    static Optional<String> of(String name) {
        return in(HomeKeys.ALL, name);
    }

    private static Optional<String> in(Kind kind, String name) {
        if (kind instanceof Named named) {
            return in(named.group(), name);
        }
        if (kind instanceof Listed listed) {
            return in(listed.item(), name);
        }
        if (kind instanceof Either either) {
            return either.kinds().stream().flatMap(k -> in(k, name).stream()).findFirst();
        }
        if (kind instanceof Group group) {
            return group.key(name).isPresent()
                    ? Optional.of(group.what())
                    : group.keys().stream()
                            .flatMap(k -> in(k.kind(), name).stream())
                            .findFirst();
        }
        return Optional.empty();
    }
}
