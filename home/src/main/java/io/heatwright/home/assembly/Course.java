package io.heatwright.home.assembly;

import io.heatwright.room.Layer;
import java.util.Optional;

/**
 * One course of an assembly: a layer, or a layer between studs, joists or rafters.
 *
 * @param layer what fills it
 * @param framing what interrupts it
 */
public record Course(Layer layer, Optional<Framing> framing) {

    /**
     * Makes a course without framing.
     *
     * @param layer what fills it
     * @return the course
     */
    public static Course of(Layer layer) {
        return new Course(layer, Optional.empty());
    }

    /**
     * Makes a framed course.
     *
     * @param between what lies between the members
     * @param member a stud, joist or rafter, from face to face
     * @param share of the area that is framing, above 0, below 1
     * @return the course
     */
    public static Course framed(Layer between, Layer.Solid member, double share) {
        return new Course(between, Optional.of(new Framing(member, share)));
    }

    /**
     * Members that interrupt a layer.
     *
     * @param member from face to face
     * @param share of the area, plates and headers included
     */
    public record Framing(Layer.Solid member, double share) {}

    /** Layer of the same resistance, mass and heat that runs through unbroken. */
    Layer alike(double resistance) {
        if (framing.isEmpty()) {
            return layer;
        }
        var member = framing.get().member();
        var share = framing.get().share();
        var filling = layer instanceof Layer.Solid s ? s : new Layer.Solid("", member.thickness(), 1, 0, 0);
        var mass =
                share * member.density() * member.thickness() + (1 - share) * filling.density() * filling.thickness();
        var heat = share * member.density() * member.thickness() * member.specificHeat()
                + (1 - share) * filling.density() * filling.thickness() * filling.specificHeat();
        return new Layer.Solid(
                layer.name() + " and " + member.name(),
                member.thickness(),
                member.thickness() / resistance,
                mass / member.thickness(),
                mass > 0 ? heat / mass : 0);
    }
}
