package io.heatwright.app.fluid;

import io.heatwright.app.fluid.StateColumns.CycleRow;
import io.heatwright.app.fluid.StateColumns.SaturationRow;
import io.heatwright.app.fluid.StateColumns.StateRow;
import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.FluidState;
import io.heatwright.refrigerant.OutsideRange;
import io.heatwright.refrigerant.cycle.CycleConditions;
import io.heatwright.refrigerant.cycle.OneStageCycle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes every row of a table: states, saturation or cycles, as its columns say. */
final class StatesRun {
    private static final String FLUID = "fluid";
    private static final String CYCLE = "Tevap_C";

    private final Session session;
    private final StatesFile file;
    private final Optional<String> fluid;
    private final boolean extrapolate;
    private final OutputFormat format;
    private final Map<String, Substance> substances = new LinkedHashMap<>();
    private final Map<String, FluidState> states = new LinkedHashMap<>();

    StatesRun(Session session, StatesFile file, Optional<String> fluid, boolean extrapolate, OutputFormat format) {
        this.session = session;
        this.file = file;
        this.fluid = fluid;
        this.extrapolate = extrapolate;
        this.format = format;
        if (fluid.isEmpty() && !file.has(FLUID)) {
            throw new Refused(file.name() + ": no fluid is named. Allowed: heatwright fluid R32 --states " + file.name()
                    + ", or a column " + FLUID + ". There are: " + file.columns() + ".");
        }
    }

    /** What one row gives. */
    private interface RowSolver<T> {
        T solve(StatesFile.Row row);
    }

    String print(boolean saturation, boolean cycle, Optional<String> inputs) {
        if (cycle || file.has(CYCLE)) {
            return cycles();
        }
        var quantities = file.quantities();
        var asked = inputs.map(this::named);
        if (asked.isEmpty() && (saturation || quantities.size() == 1)) {
            return saturation(quantities);
        }
        return states(asked.orElse(quantities), asked.isPresent());
    }

    private List<StateQuantity> named(String inputs) {
        var quantities = new ArrayList<StateQuantity>();
        for (var column : inputs.split(",", -1)) {
            var quantity = StateQuantity.ofColumn(column.strip())
                    .orElseThrow(() -> new Refused("--inputs: \"" + Session.printable(column)
                            + "\" is no property that a state is found by. Allowed: "
                            + StatePair.allowedColumns() + "."));
            file.placeOf(quantity);
            quantities.add(quantity);
        }
        if (quantities.size() != 2) {
            throw new Refused("--inputs: \"" + Session.printable(inputs) + "\" names " + quantities.size()
                    + ". Allowed: two columns, such as p_Pa,h_J_kg.");
        }
        return quantities;
    }

    private String states(List<StateQuantity> quantities, boolean chosen) {
        if (quantities.size() < 2) {
            throw new Refused(file.name() + ": no two columns say which states are meant. Allowed: "
                    + StatePair.allowedColumns() + ". There are: " + file.columns() + ".");
        }
        var one = quantities.get(0);
        var other = quantities.get(1);
        var pair = StatePair.of(one, other)
                .orElseThrow(() -> new Refused(file.name() + ": states are not found by " + one.column() + " and "
                        + other.column() + ". Allowed: " + StatePair.allowedColumns()
                        + ". Name two with --inputs."));
        int others = file.heading().size() - 2 - (readsFluid() ? 1 : 0);
        if (!chosen && others > 0) {
            session.err()
                    .println(file.name() + ": " + one.column() + " and " + other.column() + " are the inputs; "
                            + others + (others == 1 ? " other column is" : " other columns are")
                            + " not read. Choose others with --inputs.");
        }
        int first = file.placeOf(pair.first());
        int second = file.placeOf(pair.second());
        var places = new LinkedHashMap<String, Integer>();
        places.put(pair.first().word(), first);
        places.put(pair.second().word(), second);
        var rows = each(
                row -> {
                    var name = fluid(row);
                    var state = state(row);
                    pair.find(state, file.number(row, first), file.number(row, second));
                    return new StateRow(name, state.point());
                },
                places,
                first);
        return StateColumns.states(readsFluid()).print(rows, format);
    }

    private String saturation(List<StateQuantity> quantities) {
        var by = quantities.stream()
                .filter(one -> one == StateQuantity.TEMPERATURE || one == StateQuantity.PRESSURE)
                .findFirst()
                .orElseThrow(() -> new Refused(file.name() + ": saturation needs a column "
                        + StateQuantity.TEMPERATURE.column() + " or " + StateQuantity.PRESSURE.column()
                        + ". There are: " + file.columns() + "."));
        int place = file.placeOf(by);
        boolean atPressure = by == StateQuantity.PRESSURE;
        var rows = each(
                row -> {
                    var name = fluid(row);
                    var substance = substance(row);
                    double value = file.number(row, place);
                    var found = atPressure ? substance.saturationAtPressure(value) : substance.saturation(value);
                    return new SaturationRow(name, found, substance.glide(found));
                },
                new LinkedHashMap<>(),
                place);
        return StateColumns.saturation(readsFluid(), atPressure).print(rows, format);
    }

    private String cycles() {
        int evaporating = file.placeOf(CYCLE);
        int condensing = file.placeOf("Tcond_C");
        int superheat = file.placeOf("superheat_K");
        int subcooling = file.placeOf("subcool_K");
        int efficiency = file.placeOf("eta_is");
        var places = new LinkedHashMap<String, Integer>();
        places.put("condensing temperature", condensing);
        places.put("superheat", superheat);
        places.put("subcooling", subcooling);
        places.put("isentropic efficiency", efficiency);
        var rows = each(
                row -> {
                    var conditions = new CycleConditions(
                            file.number(row, evaporating) + StateQuantity.ICE_POINT,
                            file.number(row, condensing) + StateQuantity.ICE_POINT,
                            file.number(row, superheat),
                            file.number(row, subcooling),
                            file.number(row, efficiency));
                    return new CycleRow(fluid(row), OneStageCycle.of(equation(row), conditions));
                },
                places,
                evaporating);
        warnOfExtrapolation(rows);
        return StateColumns.cycles().print(rows, format);
    }

    private void warnOfExtrapolation(List<CycleRow> rows) {
        long beyond = rows.stream().filter(row -> row.cycle().extrapolated()).count();
        if (beyond > 0) {
            session.err()
                    .println(file.name() + ": the discharge of " + beyond + (beyond == 1 ? " cycle is" : " cycles are")
                            + " hotter than the published range of the equation, and extrapolated.");
        }
    }

    /** Solves every row, or refuses with a message for each that cannot be solved. */
    private <T> List<T> each(RowSolver<T> solver, Map<String, Integer> places, int otherwise) {
        var solved = new ArrayList<T>();
        var wrong = new ArrayList<String>();
        for (var row : file.rows()) {
            try {
                solved.add(solver.solve(row));
            } catch (OutsideRange beyond) {
                int place = places.getOrDefault(
                        beyond.quantity(), written(row, beyond.value()).orElse(otherwise));
                wrong.add(file.at(row, place) + "cannot be: " + beyond.getMessage() + ".");
            } catch (Refused refused) {
                wrong.addAll(refused.messages());
            }
        }
        StatesFile.refuse(wrong);
        return solved;
    }

    /** The column of a temperature in °C that an equation refused in K. */
    private Optional<Integer> written(StatesFile.Row row, double kelvin) {
        for (var place = 0; place < file.heading().size(); place++) {
            if (file.heading().get(place).endsWith("_C")
                    && file.number(row, place) + StateQuantity.ICE_POINT == kelvin) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private boolean readsFluid() {
        return fluid.isEmpty();
    }

    private String fluid(StatesFile.Row row) {
        return fluid.orElseGet(() -> row.cells().get(file.placeOf(FLUID)));
    }

    private Substance substance(StatesFile.Row row) {
        return substances.computeIfAbsent(fluid(row), one -> Substance.called(one, place(row)));
    }

    private Fluid equation(StatesFile.Row row) {
        var substance = substance(row);
        if (substance instanceof Substance.ByTable table) {
            throw table.withoutEquation(place(row));
        }
        return substance.fluid();
    }

    /** Where a row's fluid is named. */
    private String place(StatesFile.Row row) {
        return readsFluid() ? file.name() + ":" + row.line() + ": column " + (file.placeOf(FLUID) + 1) : FLUID;
    }

    private FluidState state(StatesFile.Row row) {
        return states.computeIfAbsent(fluid(row), one -> {
            var found = equation(row);
            return extrapolate ? found.extrapolatingState() : found.state();
        });
    }
}
