package io.heatwright.home.assembly;

import io.heatwright.home.assembly.Course.Framing;
import io.heatwright.room.Boundary;
import io.heatwright.room.Layer;
import io.heatwright.room.Surface;
import java.util.List;
import java.util.Optional;

/**
 * A wall, roof, ceiling, floor or door in courses. Framing is counted by parallel paths: heat takes the way through the
 * members and the way between them side by side, each with films and all other courses ([ashrae2017] chapter 27, for wood;
 * metal spreads heat sideways and must not be counted so).
 *
 * @param name as printed to people
 * @param tilt degrees from horizontal facing up: 0 a roof, 90 a wall, 180 a floor
 * @param exposure what the outer face meets
 * @param courses from outside to inside, without films; at most one is framed
 */
public record Assembly(String name, double tilt, Exposure exposure, List<Course> courses) {

    public Assembly {
        courses = List.copyOf(courses);
    }

    /**
     * Takes an opaque surface of a room as an assembly.
     *
     * @param surface any
     * @return the same layers, none framed
     */
    public static Assembly of(Surface surface) {
        var exposure = surface.boundary() instanceof Boundary.Ground
                        || surface.boundary() instanceof Boundary.SpaceOnGround
                ? Exposure.SOIL
                : surface.boundary() instanceof Boundary.Outdoors o && o.wind() ? Exposure.WEATHER : Exposure.STILL_AIR;
        var courses = surface.construction().layers().stream().map(Course::of).toList();
        return new Assembly(surface.name(), surface.tilt(), exposure, courses);
    }

    /**
     * Returns the films of this assembly.
     *
     * @param rule whose
     * @return both films
     */
    public SurfaceFilms films(FilmRule rule) {
        return rule.films(HeatFlow.outOf(tilt), exposure);
    }

    /**
     * Returns what is framed, if anything is.
     *
     * @return the members and their share
     */
    public Optional<Framing> framing() {
        return courses.stream().flatMap(c -> c.framing().stream()).findFirst();
    }

    /**
     * Returns the transmittance.
     *
     * @param films at the faces
     * @return W/(m²·K)
     */
    public double transmittance(SurfaceFilms films) {
        var around = films.together() + unbroken();
        var sum = 0.0;
        var framed = false;
        for (var course : courses) {
            if (course.framing().isPresent()) {
                var frame = course.framing().get();
                sum = frame.share() / (around + frame.member().resistance())
                        + (1 - frame.share()) / (around + course.layer().resistance());
                framed = true;
            }
        }
        return framed ? sum : 1 / around;
    }

    /**
     * Returns the layers that a heat balance in one dimension sees: the framed course as one of the resistance that
     * parallel paths leave it, and of the mass and heat of what it is made of.
     *
     * @param films at the faces
     * @return from outside to inside
     */
    public List<Layer> layers(SurfaceFilms films) {
        var framed = 1 / transmittance(films) - films.together() - unbroken();
        return courses.stream().map(c -> c.alike(framed)).toList();
    }

    private double unbroken() {
        var sum = 0.0;
        for (var course : courses) {
            sum += course.framing().isEmpty() ? course.layer().resistance() : 0;
        }
        return sum;
    }
}
