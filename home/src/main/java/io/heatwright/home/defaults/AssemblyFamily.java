package io.heatwright.home.defaults;

import io.heatwright.home.assembly.Assembly;
import io.heatwright.home.assembly.Course;
import io.heatwright.home.assembly.Exposure;
import io.heatwright.home.assembly.FilmRule;
import io.heatwright.home.assembly.HeatFlow;
import io.heatwright.room.Construction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * Assemblies that differ in insulation only, and how much of it is usual when.
 *
 * @param name as a person would say it
 * @param synonyms other words
 * @param kind wall, roof, ceiling or floor
 * @param table transmittance by insulation
 * @param tilt degrees from horizontal facing up
 * @param exposure what the outer face meets
 * @param usual nominal insulation by time, h·ft²·°F/Btu
 * @param eraSource where that comes from
 * @param courses by nominal insulation
 */
record AssemblyFamily(
        String name,
        List<String> synonyms,
        String kind,
        AssemblyTable table,
        double tilt,
        Exposure exposure,
        ToDoubleFunction<EraBand> usual,
        String eraSource,
        DoubleFunction<List<Course>> courses) {

    private static final int EVER = 9999;

    static AssemblyFamily of(WallKind wall) {
        var films = FilmRule.ASHRAE.films(HeatFlow.HORIZONTAL, Exposure.WEATHER);
        return new AssemblyFamily(
                wall.word(),
                wall.synonyms(),
                "wall",
                wall.table(),
                90,
                Exposure.WEATHER,
                band -> wall.usual(band.walls().likely()),
                wall.isByEra() ? "ritschard1992" : "judgement",
                insulation -> OpenedWall.courses(wall.table(), insulation, films));
    }

    static List<Course> lumped(Construction construction) {
        return construction.layers().stream().map(Course::of).toList();
    }

    NamedAssembly with(double insulation, int firstYear, int lastYear) {
        return new NamedAssembly(
                name,
                kind,
                firstYear,
                lastYear,
                insulation,
                new Assembly(name, tilt, exposure, courses.apply(insulation)),
                table.transmittance(insulation) / AssemblyTable.SI,
                "hescore " + table.rows() + "; insulation " + eraSource);
    }

    /** The most insulation that the table's rows or the usage of any time know, h·ft²·°F/Btu. */
    double most() {
        return byTime().stream().mapToDouble(NamedAssembly::insulation).reduce(table.most(), Math::max);
    }

    /** One row for each run of years with the same insulation. */
    List<NamedAssembly> byTime() {
        var rows = new ArrayList<NamedAssembly>();
        var first = 0;
        var bands = EraBand.values();
        for (var i = 0; i < bands.length; i++) {
            var here = usual.applyAsDouble(bands[i]);
            var last = i + 1 == bands.length;
            if (last || usual.applyAsDouble(bands[i + 1]) != here) {
                rows.add(with(here, first, last ? EVER : bands[i].lastYear()));
                first = bands[i].lastYear() + 1;
            }
        }
        return rows;
    }
}
