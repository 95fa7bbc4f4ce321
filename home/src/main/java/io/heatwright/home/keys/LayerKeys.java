package io.heatwright.home.keys;

import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Quantity;
import io.heatwright.home.keys.Kind.Words;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;

/** What may be said about the layers of a surface. */
final class LayerKeys {

    private static final String BY_MATERIAL = "by material, else 0";
    private static final String MATERIALS = "ashrae2017";
    private static final String FROM_NAME = "Name the material, or read its data sheet.";

    private LayerKeys() {}

    /** What may be said about a layer, in a home's surface and in an assembly of its own. */
    static Key key() {
        return Key.of(
                        "layers",
                        new Listed(new Group("a layer", layers())),
                        "From outside to inside, without films.",
                        "[{material: plasterboard, thickness: 12 mm}]")
                .needed();
    }

    private static List<Key> layers() {
        return List.of(
                Key.of(
                                "material",
                                new Words("a name"),
                                "What it is. The name of a known material fills in what is left out, and an air gap has the"
                                        + " resistance of its thickness; heatwright assembly --materials lists them.",
                                "plasterboard")
                        .orCalled("name")
                        .needed(),
                Key.of("thickness", new Quantity(UnitFamily.LENGTH, 0.0001, 5), "Thickness.", "12 mm"),
                Key.of("conductivity", new Quantity(UnitFamily.CONDUCTIVITY, 0.001, 500), "Conductivity.", "0.16 W/mK")
                        .guessed("by material", MATERIALS, FROM_NAME),
                Key.of(
                                "density",
                                new Quantity(UnitFamily.DENSITY, 0, 12000),
                                "Density; 0 for a layer without mass.",
                                "950 kg/m³")
                        .guessed(BY_MATERIAL, MATERIALS, FROM_NAME),
                Key.of(
                                "specific heat",
                                new Quantity(UnitFamily.SPECIFIC_HEAT, 0, 5000),
                                "Specific heat; 0 for a layer without mass.",
                                "840 J/kgK")
                        .guessed(BY_MATERIAL, MATERIALS, FROM_NAME),
                Key.of(
                        "resistance",
                        new Quantity(UnitFamily.THERMAL_RESISTANCE, 0.0001, 100),
                        "Instead of a conductivity: a label's R-value beside the thickness; or alone a bare resistance"
                                + " without mass.",
                        "0.192 m²K/W"),
                Key.of(
                        "framing",
                        new Quantity(UnitFamily.SHARE, 0, 0.6),
                        "Share of the area that is studs, joists or rafters through this layer, plates and headers"
                                + " included; counted by parallel paths.",
                        "25 %"),
                Key.of(
                                "framing material",
                                new Words("a material that is no metal"),
                                "What the framing is made of.",
                                "softwood")
                        .guessed("softwood", "ashrae2017", "Look in the attic or basement."));
    }
}
