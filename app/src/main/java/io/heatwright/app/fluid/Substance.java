package io.heatwright.app.fluid;

import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.formats.fluids.FluidLibrary;
import io.heatwright.home.tree.NearestWord;
import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.OutsideRange;
import io.heatwright.refrigerant.Saturation;
import io.heatwright.refrigerant.SaturationTable;
import java.util.ArrayList;
import java.util.List;

/** A refrigerant as a person names it: by an equation of state, or by a table of its saturation alone. */
sealed interface Substance {

    /** Designation, for example R32. */
    String name();

    /** Saturated liquid and vapour of a temperature in K. */
    Saturation saturation(double kelvin);

    /** Saturated liquid and vapour of a pressure in Pa. */
    Saturation saturationAtPressure(double pascal);

    /** The fluid with its equation; refused when there is none. */
    Fluid fluid();

    /**
     * By an equation of state.
     *
     * @param fluid the fluid
     */
    record ByEquation(Fluid fluid) implements Substance {
        @Override
        public String name() {
            return fluid.name();
        }

        @Override
        public Saturation saturation(double kelvin) {
            return fluid.saturation(kelvin);
        }

        @Override
        public Saturation saturationAtPressure(double pascal) {
            return fluid.saturationAtPressure(pascal);
        }
    }

    /**
     * By a table of saturation.
     *
     * @param table the table
     */
    record ByTable(SaturationTable table) implements Substance {
        @Override
        public String name() {
            return table.name();
        }

        @Override
        public Saturation saturation(double kelvin) {
            return table.saturation(kelvin);
        }

        @Override
        public Saturation saturationAtPressure(double pascal) {
            return table.saturationAtPressure(pascal);
        }

        @Override
        public Fluid fluid() {
            throw withoutEquation("fluid");
        }

        /** Says what is known, and where the fluid was named. */
        Refused withoutEquation(String place) {
            return new Refused(place + ": " + table.name() + " is known by a table of saturation alone, without an"
                    + " equation of state. Allowed: heatwright fluid " + table.name() + " --saturation -10C.");
        }
    }

    /** Finds a refrigerant by its name or an alias; place says where the name was written. */
    static Substance called(String written, String place) {
        var table = FluidLibrary.table(written);
        if (table.isPresent()) {
            return new ByTable(table.get());
        }
        var fluid = FluidLibrary.fluid(written);
        if (fluid.isPresent()) {
            return new ByEquation(fluid.get());
        }
        var names = names();
        var nearest = NearestWord.to(written, names).map(near -> " Nearest: " + near + ".");
        throw new Refused(place + ": there is no fluid \"" + Session.printable(written) + "\". Allowed: "
                + String.join(", ", names) + "." + nearest.orElse(""));
    }

    private static List<String> names() {
        var names = new ArrayList<String>();
        FluidLibrary.definitions().forEach(definition -> names.add(definition.name()));
        FluidLibrary.tables().forEach(table -> names.add(table.name()));
        return names;
    }

    /** Dew over bubble temperature at a saturation's bubble pressure, K; NaN where that is not known. */
    default double glide(Saturation saturation) {
        try {
            var across = saturationAtPressure(saturation.liquid().pressure());
            return across.vapour().temperature() - across.liquid().temperature();
        } catch (OutsideRange beyondTheEnd) {
            return Double.NaN;
        }
    }
}
