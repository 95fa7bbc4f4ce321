package io.heatwright.home.assembly;

import static io.heatwright.home.assembly.Material.row;
import static io.heatwright.home.assembly.MaterialKind.BOARD;
import static io.heatwright.home.assembly.MaterialKind.CONCRETE;
import static io.heatwright.home.assembly.MaterialKind.GLASS;
import static io.heatwright.home.assembly.MaterialKind.MASONRY;
import static io.heatwright.home.assembly.MaterialKind.METAL;
import static io.heatwright.home.assembly.MaterialKind.PLASTER;
import static io.heatwright.home.assembly.MaterialKind.SOIL;
import static io.heatwright.home.assembly.MaterialKind.WOOD;

import java.util.List;

/**
 * Rows of what bears and fills: woods, boards, masonry, concretes, plasters, metals, glass, soil.
 *
 * <p>[ashrae2017] is chapter 26, table 1: of a range the middle, of a board its resistance at the thickness given; wood at
 * 12 % moisture; a specific heat that a row lacks is that of its kin. Concrete blocks are smeared over 200 mm. [iso10456] is
 * table 3. [openstudio-hpxml] is materials.rb, converted from inch-pound units.
 */
final class SolidMaterials {

    private static final String ASHRAE = "ashrae2017";
    private static final String ISO = "iso10456";
    private static final String HPXML = "openstudio-hpxml";

    private SolidMaterials() {}

    static List<Material> rows() {
        return List.of(
                row(WOOD, "softwood", 0.12, 445, 1630, ASHRAE, "wood", "lumber", "timber", "spruce-pine-fir", "stud"),
                row(WOOD, "southern pine", 0.15, 615, 1630, ASHRAE, "yellow pine"),
                row(WOOD, "Douglas fir", 0.145, 557, 1630, ASHRAE, "fir", "larch"),
                row(WOOD, "white pine", 0.10, 400, 1630, ASHRAE, "pine", "eastern white pine"),
                row(WOOD, "cedar", 0.09, 350, 1630, ASHRAE, "western red cedar", "cedar siding"),
                row(WOOD, "redwood", 0.115, 420, 1630, ASHRAE),
                row(WOOD, "cypress", 0.13, 507, 1630, ASHRAE),
                row(WOOD, "hardwood", 0.18, 700, 1600, ISO, "hardwood flooring", "timber 700"),
                row(WOOD, "oak", 0.17, 705, 1630, ASHRAE, "oak flooring"),
                row(WOOD, "maple", 0.165, 667, 1630, ASHRAE, "maple flooring"),
                row(WOOD, "birch", 0.175, 702, 1630, ASHRAE),
                row(WOOD, "ash", 0.155, 642, 1630, ASHRAE),
                row(
                        BOARD,
                        "plasterboard",
                        0.16,
                        640,
                        1150,
                        ASHRAE,
                        "drywall",
                        "gypsum board",
                        "sheetrock",
                        "wallboard"),
                row(BOARD, "plywood", 0.091, 460, 1880, ASHRAE, "plywood sheathing"),
                row(BOARD, "OSB", 0.106, 650, 1880, ASHRAE, "oriented strand board", "wood sheathing", "sheathing"),
                row(BOARD, "particleboard", 0.135, 800, 1300, ASHRAE, "chipboard"),
                row(BOARD, "MDF", 0.18, 800, 1700, ISO, "medium-density fiberboard"),
                row(BOARD, "hardboard", 0.105, 800, 1300, ASHRAE, "masonite", "beaverboard"),
                row(BOARD, "fiberboard sheathing", 0.055, 290, 1300, ASHRAE, "fiberboard", "insulating fiberboard"),
                row(BOARD, "acoustic tile", 0.058, 290, 590, ASHRAE, "ceiling tile", "acoustical tile"),
                row(BOARD, "cement board", 0.25, 1150, 840, ASHRAE, "backer board"),
                row(BOARD, "fiber cement", 0.25, 1400, 840, ASHRAE, "fiber-cement board", "fiber-cement siding"),
                row(BOARD, "asbestos cement", 0.57, 1900, 1000, ASHRAE, "asbestos-cement board", "asbestos shingles"),
                row(BOARD, "cement-bonded particleboard", 0.23, 1200, 1500, ISO),
                row(MASONRY, "brick", 0.895, 1920, 800, ASHRAE, "face brick", "brick veneer", "clay brick"),
                row(MASONRY, "common brick", 0.78, 1760, 800, ASHRAE, "building brick"),
                row(MASONRY, "lightweight brick", 0.48, 1280, 800, ASHRAE),
                row(MASONRY, "concrete block", 1.08, 1000, 920, ASHRAE, "hollow block", "cinder block", "CMU"),
                row(MASONRY, "lightweight concrete block", 0.45, 560, 880, ASHRAE, "lightweight block"),
                row(MASONRY, "filled concrete block", 1.23, 1842, 837, HPXML, "grouted block", "solid block"),
                row(MASONRY, "stone", 1.80, 2243, 837, HPXML, "rubble", "fieldstone"),
                row(MASONRY, "granite", 2.8, 2600, 1000, ISO),
                row(MASONRY, "marble", 3.5, 2800, 1000, ISO),
                row(MASONRY, "limestone", 1.4, 2000, 1000, ISO, "semi-hard limestone"),
                row(MASONRY, "sandstone", 2.3, 2600, 1000, ISO, "brownstone"),
                row(CONCRETE, "concrete", 1.95, 2240, 900, ASHRAE, "concrete slab", "poured concrete"),
                row(CONCRETE, "reinforced concrete", 2.3, 2300, 1000, ISO),
                row(CONCRETE, "lightweight concrete", 0.535, 1280, 840, ASHRAE),
                row(CONCRETE, "aerated concrete", 0.20, 615, 840, ASHRAE, "autoclaved aerated concrete", "AAC"),
                row(CONCRETE, "gypsum concrete", 0.684, 1602, 934, HPXML, "gypcrete"),
                row(CONCRETE, "mortar", 1.0, 1800, 1000, "memory", "cement mortar", "screed"),
                row(PLASTER, "gypsum plaster", 0.81, 1680, 840, ASHRAE, "plaster", "lath and plaster"),
                row(PLASTER, "lightweight plaster", 0.22, 720, 1340, ASHRAE, "perlite plaster"),
                row(PLASTER, "lime plaster", 0.80, 1600, 1000, ISO, "lime render"),
                row(PLASTER, "cement plaster", 0.72, 1860, 840, ASHRAE, "cement render", "render"),
                row(PLASTER, "stucco", 0.649, 1281, 879, HPXML),
                row(METAL, "steel", 50, 7800, 450, ISO, "sheet steel", "metal roof", "steel roof"),
                row(METAL, "stainless steel", 17, 7900, 460, ISO),
                row(METAL, "cast iron", 50, 7500, 450, ISO, "iron"),
                row(METAL, "aluminum", 160, 2800, 880, ISO, "aluminium"),
                row(METAL, "copper", 380, 8900, 380, ISO),
                row(METAL, "zinc", 110, 7200, 380, ISO),
                row(METAL, "lead", 35, 11300, 130, ISO),
                row(GLASS, "glass", 1.0, 2500, 750, ISO, "window glass", "soda-lime glass"),
                row(GLASS, "acrylic glass", 0.18, 1180, 1500, ISO, "plexiglass", "PMMA"),
                row(GLASS, "polycarbonate", 0.20, 1200, 1200, ISO),
                row(GLASS, "PVC", 0.17, 1390, 900, ISO, "rigid vinyl"),
                row(GLASS, "fiberglass panel", 0.19, 1400, 1200, ISO, "polyester resin"),
                row(SOIL, "clay soil", 1.5, 1500, 2085, ISO, "clay", "silt"),
                row(SOIL, "sandy soil", 2.0, 1950, 1045, ISO, "sand", "gravel", "soil", "earth"));
    }
}
