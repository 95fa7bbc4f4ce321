package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.assembly.AirLayer;
import io.heatwright.home.assembly.Assembly;
import io.heatwright.home.assembly.Course;
import io.heatwright.home.assembly.Exposure;
import io.heatwright.home.assembly.FilmRule;
import io.heatwright.home.assembly.HeatFlow;
import io.heatwright.home.assembly.Material;
import io.heatwright.home.assembly.MaterialKind;
import io.heatwright.home.assembly.MaterialTable;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads layers: what was written counts, and what a material's name says fills the rest. */
final class LayerReader {

    private static final Layer NOTHING = new Layer.Resistance("nothing", 0.1);
    private static final String BY_NUMBERS =
            "thickness: 12 mm, conductivity: 0.16 W/mK; or resistance: R-3; or the name of a material and its thickness";

    private final Answers item;
    private final Draft draft;
    private final HeatFlow flow;
    private final String name;
    private final Optional<Material> material;
    private final OptionalDouble thickness;
    private final OptionalDouble conductivity;
    private final OptionalDouble resistance;

    private LayerReader(Answers item, HeatFlow flow, Draft draft) {
        this.item = item;
        this.flow = flow;
        this.draft = draft;
        name = item.text("material").orElse("layer");
        material = MaterialTable.find(name);
        thickness = item.quantity("thickness", UnitFamily.LENGTH);
        conductivity = item.quantity("conductivity", UnitFamily.CONDUCTIVITY);
        resistance = item.quantity("resistance", UnitFamily.THERMAL_RESISTANCE);
    }

    /** Reads the layers of a surface as a heat balance sees them. */
    static List<Layer> layers(Answers owner, double tilt, Exposure exposure, Draft draft) {
        var assembly = new Assembly("", tilt, exposure, courses(owner, tilt, draft));
        return assembly.layers(assembly.films(FilmRule.ASHRAE));
    }

    /** Reads courses from outside to inside; at least one comes back, whatever was written. */
    static List<Course> courses(Answers owner, double tilt, Draft draft) {
        var courses = new ArrayList<Course>();
        var framed = 0;
        for (var item : owner.groups("layers")) {
            var course = new LayerReader(item, HeatFlow.outOf(tilt), draft).course();
            courses.add(course);
            if (course.framing().isPresent() && ++framed > 1) {
                var problem = "is the second framed layer; parallel paths can be counted through one only";
                draft.add(Finding.error(item.place("framing"), item.join("framing"), "", problem, "one framed layer"));
            }
        }
        if (courses.isEmpty()) {
            var problem = "has no layer";
            draft.add(Finding.error(
                    owner.place("layers"), owner.join("layers"), "", problem, "at least one layer, outside first"));
            courses.add(Course.of(NOTHING));
        }
        return courses;
    }

    private Course course() {
        var layer = layer();
        var share = item.quantity("framing", UnitFamily.SHARE).orElse(0);
        if (!(share > 0)) {
            return Course.of(layer);
        }
        if (thickness.isEmpty()) {
            complain(
                    "the framed layer of " + name + " needs a thickness, for its members go through it",
                    "thickness: 3.5 in");
            return Course.of(layer);
        }
        var word = item.text("framing material").orElse("softwood");
        var member = MaterialTable.find(word);
        if (member.isEmpty() || member.get().kind() == MaterialKind.METAL) {
            var problem = member.isEmpty()
                    ? "is not a material known here"
                    : "is a metal, which spreads heat sideways; parallel paths do not count it";
            var allowed = "a wood, such as softwood; or all layers with framing in their conductivity";
            var place = item.place("framing material");
            draft.add(Finding.error(place, item.join("framing material"), word, problem, allowed)
                    .withNearest(member.isEmpty() ? MaterialTable.nearest(word) : Optional.empty()));
            return Course.of(layer);
        }
        return Course.framed(layer, solid(member.get(), thickness.getAsDouble()), share);
    }

    private Layer layer() {
        if (resistance.isPresent() && thickness.isEmpty() && conductivity.isEmpty()) {
            return new Layer.Resistance(name, resistance.getAsDouble());
        }
        if (resistance.isPresent() && conductivity.isPresent()) {
            complain("the layer of " + name + " has a resistance and a conductivity", "one of the two");
            return NOTHING;
        }
        if (thickness.isEmpty()) {
            complain("the layer of " + name + " needs a thickness, or a resistance alone", BY_NUMBERS);
            return NOTHING;
        }
        var thick = thickness.getAsDouble();
        if (resistance.isPresent()) {
            return solid(thick, thick / resistance.getAsDouble());
        }
        if (conductivity.isPresent()) {
            return solid(thick, conductivity.getAsDouble());
        }
        if (AirLayer.isCalled(name)) {
            return air(thick);
        }
        if (material.isEmpty()) {
            draft.add(Finding.error(
                            item.place("material"),
                            item.join("material"),
                            name,
                            "is not a material known here and has no conductivity",
                            "a name that heatwright assembly --materials lists; or conductivity: 0.16 W/mK beside the thickness;"
                                    + " or resistance: R-3 alone")
                    .withNearest(MaterialTable.nearest(name)));
            return NOTHING;
        }
        return solid(thick, material.get().conductivity());
    }

    private Layer air(double thick) {
        if (thick > AirLayer.THICKEST) {
            complain("air this thick is a room rather than a layer", "at most 300 mm (11.8 in), or a resistance");
        }
        return new Layer.Resistance(name, AirLayer.resistance(thick, flow));
    }

    private Layer solid(double thick, double conducts) {
        return new Layer.Solid(
                name,
                thick,
                conducts,
                item.quantity("density", UnitFamily.DENSITY)
                        .orElse(material.map(Material::density).orElse(0.0)),
                item.quantity("specific heat", UnitFamily.SPECIFIC_HEAT)
                        .orElse(material.map(Material::specificHeat).orElse(0.0)));
    }

    private static Layer.Solid solid(Material material, double thick) {
        return new Layer.Solid(
                material.name(), thick, material.conductivity(), material.density(), material.specificHeat());
    }

    private void complain(String problem, String allowed) {
        draft.add(Finding.error(item.branch().place(), item.path(), "", problem, allowed));
    }
}
