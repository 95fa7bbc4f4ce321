package io.heatwright.home.assembly;

import static io.heatwright.home.assembly.Material.row;
import static io.heatwright.home.assembly.MaterialKind.CLADDING;
import static io.heatwright.home.assembly.MaterialKind.FLOORING;
import static io.heatwright.home.assembly.MaterialKind.INSULATION;
import static io.heatwright.home.assembly.MaterialKind.ROOFING;

import java.util.List;

/**
 * Rows of what covers and insulates: claddings, roofing, insulations by kind and density, floor coverings. Sources as in
 * {@link SolidMaterials}; sidings are as thick as their air pockets, 19 mm of wood and 9.5 mm of vinyl.
 */
final class LightMaterials {

    private static final String ASHRAE = "ashrae2017";
    private static final String ISO = "iso10456";
    private static final String HPXML = "openstudio-hpxml";

    private LightMaterials() {}

    static List<Material> rows() {
        return List.of(
                row(CLADDING, "wood siding", 0.102, 545, 1172, HPXML, "clapboard", "bevel siding", "weatherboard"),
                row(CLADDING, "vinyl siding", 0.0894, 178, 1047, HPXML, "aluminum siding", "metal siding", "vinyl"),
                row(CLADDING, "hardboard siding", 0.0995, 750, 1633, HPXML),
                row(CLADDING, "shingle siding", 0.163, 1121, 1465, HPXML, "composite shingles"),
                row(INSULATION, "light fiberglass batt", 0.047, 7.8, 800, ASHRAE, "R-11 batt"),
                row(INSULATION, "fiberglass batt", 0.0415, 10.9, 800, ASHRAE, "fiberglass", "glass wool", "batt"),
                row(INSULATION, "dense fiberglass batt", 0.038, 13.5, 800, ASHRAE, "R-13 batt"),
                row(INSULATION, "high-density fiberglass batt", 0.033, 22, 800, ASHRAE, "R-15 batt", "R-21 batt"),
                row(INSULATION, "fiberglass board", 0.034, 60, 800, ASHRAE, "glass fiber board"),
                row(INSULATION, "blown fiberglass", 0.0535, 7.2, 800, ASHRAE, "loose-fill fiberglass"),
                row(INSULATION, "dense-pack fiberglass", 0.0355, 33, 800, ASHRAE, "blown-in fiberglass wall"),
                row(
                        INSULATION,
                        "mineral wool batt",
                        0.0365,
                        34.5,
                        800,
                        ASHRAE,
                        "rock wool",
                        "mineral wool",
                        "stone wool"),
                row(INSULATION, "mineral wool board", 0.0345, 97, 800, ASHRAE, "rock wool board"),
                row(INSULATION, "blown rock wool", 0.047, 26.5, 800, ASHRAE, "loose-fill rock wool", "slag wool"),
                row(INSULATION, "blown cellulose", 0.0395, 22.5, 1400, ASHRAE, "cellulose", "loose-fill cellulose"),
                row(INSULATION, "dense-pack cellulose", 0.0395, 56, 1400, ASHRAE),
                row(INSULATION, "sprayed cellulose", 0.0395, 34, 1400, ASHRAE, "damp-spray cellulose"),
                row(INSULATION, "EPS", 0.036, 20, 1500, ASHRAE, "expanded polystyrene", "beadboard"),
                row(INSULATION, "XPS", 0.029, 40, 1500, ASHRAE, "extruded polystyrene", "foam board", "rigid foam"),
                row(INSULATION, "polyisocyanurate", 0.024, 31.5, 1500, ASHRAE, "polyiso", "PIR"),
                row(INSULATION, "closed-cell spray foam", 0.0245, 40, 1500, ASHRAE, "spray foam", "polyurethane"),
                row(INSULATION, "open-cell spray foam", 0.0395, 8.6, 1500, ASHRAE),
                row(INSULATION, "cellular glass", 0.042, 120, 800, ASHRAE, "foam glass"),
                row(INSULATION, "vermiculite", 0.068, 121, 1300, ASHRAE, "zonolite"),
                row(INSULATION, "perlite", 0.042, 48, 1100, ASHRAE, "loose perlite"),
                row(INSULATION, "straw bale", 0.0601, 179, 1252, HPXML, "straw"),
                row(INSULATION, "wood fiber board", 0.07, 250, 1700, ISO, "wood-fiber insulation"),
                row(INSULATION, "sheep's wool", 0.040, 25, 1700, "memory", "wool insulation"),
                row(INSULATION, "cotton batt", 0.039, 25, 1300, "memory", "denim insulation"),
                row(ROOFING, "asphalt shingles", 0.163, 1121, 1465, HPXML, "shingles", "composition shingles"),
                row(ROOFING, "built-up roofing", 0.169, 920, 1470, ASHRAE, "tar and gravel"),
                row(ROOFING, "clay roof tile", 1.0, 2000, 800, ISO, "clay tile", "roof tile"),
                row(ROOFING, "concrete roof tile", 1.5, 2100, 1000, ISO),
                row(ROOFING, "slate", 2.2, 2400, 1000, ISO),
                row(ROOFING, "EPDM", 0.25, 1150, 1000, ISO, "rubber roof", "rubber membrane"),
                row(ROOFING, "bitumen felt", 0.23, 1100, 1000, ISO, "roofing felt", "tar paper", "bitumen"),
                row(ROOFING, "asphalt", 0.70, 2100, 1000, ISO),
                row(FLOORING, "carpet", 0.06, 200, 1300, ISO, "rug"),
                row(FLOORING, "carpet with pad", 0.045, 110, 1300, ASHRAE, "carpet and pad"),
                row(FLOORING, "linoleum", 0.17, 1200, 1400, ISO),
                row(FLOORING, "vinyl flooring", 0.25, 1700, 1400, ISO, "plastic flooring", "vinyl tile"),
                row(FLOORING, "rubber flooring", 0.17, 1200, 1400, ISO),
                row(FLOORING, "cork flooring", 0.065, 400, 1500, ISO, "cork", "cork tile"),
                row(FLOORING, "ceramic tile", 1.3, 2300, 840, ISO, "tile", "porcelain tile"),
                row(FLOORING, "laminate", 0.144, 1010, 1340, ASHRAE, "laminate flooring"));
    }
}
