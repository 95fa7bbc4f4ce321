package io.heatwright.room;

import java.util.Optional;
import java.util.OptionalDouble;

/** How heat passes between a face and the air beside it. */
public sealed interface Films {

    /**
     * Convection that follows temperature difference, tilt, wind and terrain.
     *
     * @param roughness texture of the outer face
     */
    record Varying(Roughness roughness) implements Films {}

    /**
     * Given convection coefficients; longwave radiation is still modelled.
     *
     * @param outside W/(m²·K)
     * @param inside W/(m²·K)
     */
    record Fixed(double outside, double inside) implements Films {}

    /**
     * A given convection coefficient outside; the inner face follows its temperature.
     *
     * @param outside W/(m²·K)
     */
    record FixedOutside(double outside) implements Films {}

    /**
     * A given convection coefficient inside; the outer face follows temperature and wind.
     *
     * @param inside W/(m²·K)
     * @param roughness texture of the outer face
     */
    record FixedInside(double inside, Roughness roughness) implements Films {}

    /**
     * Returns the convection coefficient of the outer face where it is given.
     *
     * @return W/(m²·K), or nothing where it follows temperature and wind
     */
    default OptionalDouble givenOutside() {
        if (this instanceof Fixed both) {
            return OptionalDouble.of(both.outside());
        }
        return this instanceof FixedOutside one ? OptionalDouble.of(one.outside()) : OptionalDouble.empty();
    }

    /**
     * Returns the convection coefficient of the inner face where it is given.
     *
     * @return W/(m²·K), or nothing where it follows temperature
     */
    default OptionalDouble givenInside() {
        if (this instanceof Fixed both) {
            return OptionalDouble.of(both.inside());
        }
        return this instanceof FixedInside one ? OptionalDouble.of(one.inside()) : OptionalDouble.empty();
    }

    /**
     * Returns the texture of the outer face where wind acts on it.
     *
     * @return the texture, or nothing where the coefficient is given
     */
    default Optional<Roughness> texture() {
        if (this instanceof Varying varying) {
            return Optional.of(varying.roughness());
        }
        return this instanceof FixedInside one ? Optional.of(one.roughness()) : Optional.empty();
    }

    /** Texture of an outer face, after ASHRAE Handbook of Fundamentals. */
    enum Roughness {
        /** Stucco. */
        VERY_ROUGH,
        /** Brick. */
        ROUGH,
        /** Concrete. */
        MEDIUM_ROUGH,
        /** Clear pine. */
        MEDIUM_SMOOTH,
        /** Smooth plaster. */
        SMOOTH,
        /** Glass. */
        VERY_SMOOTH
    }
}
