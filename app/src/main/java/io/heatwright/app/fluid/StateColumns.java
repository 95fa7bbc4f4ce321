package io.heatwright.app.fluid;

import io.heatwright.refrigerant.Saturation;
import io.heatwright.refrigerant.StatePoint;
import io.heatwright.refrigerant.cycle.OneStageCycle;
import java.util.function.ToDoubleFunction;

/** What tables of states, of saturation and of cycles are made of. */
final class StateColumns {

    private StateColumns() {}

    /** A state with the fluid's name as it was written. */
    record StateRow(String fluid, StatePoint point) {}

    /** Saturation with the fluid's name as it was written, and the glide in K. */
    record SaturationRow(String fluid, Saturation saturation, double glide) {}

    /** A cycle with the fluid's name as it was written. */
    record CycleRow(String fluid, OneStageCycle cycle) {}

    static Columns<StateRow> states(boolean named) {
        var columns = new Columns<StateRow>();
        if (named) {
            columns.words("fluid", "fluid", StateRow::fluid);
        }
        return columns.numbers("T_K", "temperature_k", row -> row.point().temperature())
                .numbers("rho_kg_m3", "density_kg_m3", row -> row.point().density())
                .numbers("p_Pa", "pressure_pa", row -> row.point().pressure())
                .numbers("h_J_kg", "enthalpy_j_kg", row -> row.point().enthalpy())
                .numbers("s_J_kgK", "entropy_j_kgk", row -> row.point().entropy())
                .numbers("u_J_kg", "internal_energy_j_kg", row -> row.point().internalEnergy())
                .numbers(
                        "cp_J_kgK",
                        "isobaric_heat_capacity_j_kgk",
                        row -> row.point().isobaricHeatCapacity())
                .numbers(
                        "cv_J_kgK",
                        "isochoric_heat_capacity_j_kgk",
                        row -> row.point().isochoricHeatCapacity())
                .numbers("w_m_s", "speed_of_sound_m_s", row -> row.point().speedOfSound())
                .words("phase", "phase", row -> row.point().phase().key())
                .numbers("quality", "quality", row -> row.point().quality());
    }

    /** Saturation at temperatures, or at pressures, where both sides have a temperature of their own. */
    static Columns<SaturationRow> saturation(boolean named, boolean atPressure) {
        var columns = new Columns<SaturationRow>();
        if (named) {
            columns.words("fluid", "fluid", SaturationRow::fluid);
        }
        if (atPressure) {
            columns.numbers("p_Pa", "pressure_pa", liquid(StatePoint::pressure))
                    .numbers("T_bubble_K", "bubble_temperature_k", liquid(StatePoint::temperature))
                    .numbers("T_dew_K", "dew_temperature_k", vapour(StatePoint::temperature));
        } else {
            columns.numbers("T_K", "temperature_k", liquid(StatePoint::temperature))
                    .numbers("p_bubble_Pa", "bubble_pressure_pa", liquid(StatePoint::pressure))
                    .numbers("p_dew_Pa", "dew_pressure_pa", vapour(StatePoint::pressure));
        }
        both(columns, "rho", "density", "kg_m3", "kg_m3", StatePoint::density);
        both(columns, "h", "enthalpy", "J_kg", "j_kg", StatePoint::enthalpy);
        both(columns, "s", "entropy", "J_kgK", "j_kgk", StatePoint::entropy);
        both(columns, "cp", "isobaric_heat_capacity", "J_kgK", "j_kgk", StatePoint::isobaricHeatCapacity);
        both(columns, "cv", "isochoric_heat_capacity", "J_kgK", "j_kgk", StatePoint::isochoricHeatCapacity);
        both(columns, "w", "speed_of_sound", "m_s", "m_s", StatePoint::speedOfSound);
        return columns.numbers("glide_at_p_bubble_K", "glide_at_bubble_pressure_k", SaturationRow::glide)
                .numbers(
                        "latent_heat_J_kg",
                        "latent_heat_j_kg",
                        row -> row.saturation().latentHeat());
    }

    private static void both(
            Columns<SaturationRow> columns,
            String symbol,
            String name,
            String unit,
            String jsonUnit,
            ToDoubleFunction<StatePoint> value) {
        columns.numbers(symbol + "_l_" + unit, "liquid_" + name + "_" + jsonUnit, liquid(value))
                .numbers(symbol + "_v_" + unit, "vapour_" + name + "_" + jsonUnit, vapour(value));
    }

    private static ToDoubleFunction<SaturationRow> liquid(ToDoubleFunction<StatePoint> value) {
        return row -> value.applyAsDouble(row.saturation().liquid());
    }

    private static ToDoubleFunction<SaturationRow> vapour(ToDoubleFunction<StatePoint> value) {
        return row -> value.applyAsDouble(row.saturation().vapour());
    }

    static Columns<CycleRow> cycles() {
        return new Columns<CycleRow>()
                .words("fluid", "fluid", CycleRow::fluid)
                .numbers(
                        "Tevap_C",
                        "evaporating_c",
                        row -> celsius(row.cycle().conditions().evaporating()))
                .numbers(
                        "Tcond_C",
                        "condensing_c",
                        row -> celsius(row.cycle().conditions().condensing()))
                .numbers(
                        "superheat_K",
                        "superheat_k",
                        row -> row.cycle().conditions().superheat())
                .numbers(
                        "subcool_K",
                        "subcooling_k",
                        row -> row.cycle().conditions().subcooling())
                .numbers(
                        "eta_is",
                        "isentropic_efficiency",
                        row -> row.cycle().conditions().isentropicEfficiency())
                .numbers(
                        "pe_Pa",
                        "evaporating_pressure_pa",
                        row -> row.cycle().suction().pressure())
                .numbers(
                        "pc_Pa",
                        "condensing_pressure_pa",
                        row -> row.cycle().discharge().pressure())
                .numbers(
                        "rho_suction",
                        "suction_density_kg_m3",
                        row -> row.cycle().suction().density())
                .numbers(
                        "h1",
                        "suction_enthalpy_j_kg",
                        row -> row.cycle().suction().enthalpy())
                .numbers(
                        "s1",
                        "suction_entropy_j_kgk",
                        row -> row.cycle().suction().entropy())
                .numbers(
                        "h2s",
                        "isentropic_enthalpy_j_kg",
                        row -> row.cycle().isentropicDischarge().enthalpy())
                .numbers(
                        "h2",
                        "discharge_enthalpy_j_kg",
                        row -> row.cycle().discharge().enthalpy())
                .numbers(
                        "Tdischarge_C",
                        "discharge_c",
                        row -> celsius(row.cycle().discharge().temperature()))
                .numbers(
                        "h3",
                        "liquid_enthalpy_j_kg",
                        row -> row.cycle().liquid().enthalpy())
                .numbers("COP_heat", "heating_cop", row -> row.cycle().heatingPerformance())
                .numbers("COP_cool", "cooling_cop", row -> row.cycle().coolingPerformance())
                .numbers(
                        "vol_heating_cap_J_m3",
                        "volumetric_heat_j_m3",
                        row -> row.cycle().volumetricHeat());
    }

    /** In °C; conditions that were written in whole hundredths come back so. */
    static double celsius(double kelvin) {
        return Math.rint((kelvin - StateQuantity.ICE_POINT) * 1e9) / 1e9;
    }
}
