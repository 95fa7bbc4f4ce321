package io.heatwright.formats.tables;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.heatwright.planner.rates.CarbonFactors;
import io.heatwright.planner.rates.CarbonFactors.PostalPrefix;
import io.heatwright.planner.rates.EmissionFactor;
import io.heatwright.planner.rates.EmissionFactor.Boundary;
import io.heatwright.planner.rates.EnergyCarrier;
import io.heatwright.planner.rates.EnergyPrice;
import io.heatwright.planner.rates.EnergyPrices;
import io.heatwright.planner.rates.EnergyUnit;
import io.heatwright.planner.rates.Fuel;
import io.heatwright.planner.rates.Provenance;
import io.heatwright.planner.rates.Trust;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads energy prices, carbon factors and fuels. */
public final class RateTables {

    private static final String EGRID = "EPA eGRID 2022";
    private static final String EGRID_YEAR = "2022";

    private RateTables() {}

    /**
     * Reads the residential energy prices.
     *
     * @return every figure by state, with its date and source
     */
    public static EnergyPrices energyPrices() {
        return new EnergyPrices(ResourceTable.read("energy_prices.tsv", RateTables::price));
    }

    /**
     * Reads the carbon factors of electricity and fuels.
     *
     * @return factors by subregion, state, postal prefix and fuel
     */
    public static CarbonFactors carbonFactors() {
        return new CarbonFactors(
                ResourceTable.read("carbon_subregions.tsv", row -> generation(row, "subregion", EGRID, Trust.VERIFIED)),
                ResourceTable.read(
                        "carbon_states.tsv",
                        row -> generation(
                                row,
                                "state",
                                EGRID + ", subregions weighted by ZIP codes: " + row.getField("mix"),
                                Trust.DERIVED)),
                ResourceTable.read(
                        "carbon_zip3.tsv",
                        row -> new PostalPrefix(
                                row.getField("zip3"),
                                row.getField("state"),
                                row.getField("subregion"),
                                ResourceTable.number(row, "share"))),
                fuels());
    }

    /**
     * Reads the fuels.
     *
     * @return every fuel in every unit of sale; a carrier's usual unit first
     */
    public static List<Fuel> fuels() {
        return ResourceTable.read("fuels.tsv", RateTables::fuel);
    }

    private static EnergyPrice price(NamedCsvRecord row) {
        var perUnit = ResourceTable.number(row, "usd_per_unit");
        var unit = switch (row.getField("unit")) {
            case "kWh" -> EnergyUnit.KILOWATT_HOUR;
            case "MMBtu" -> EnergyUnit.MILLION_BTU;
            default -> throw new IllegalStateException("energy_prices.tsv: unit " + row.getField("unit"));
        };
        return new EnergyPrice(
                carrier(row),
                perUnit / unit,
                new Provenance(
                        row.getField("source"),
                        row.getField("period"),
                        trust(row, "trust"),
                        row.getField("region"),
                        false));
    }

    private static EmissionFactor generation(NamedCsvRecord row, String region, String source, Trust trust) {
        return new EmissionFactor(
                ResourceTable.number(row, "kg_co2e_per_mwh") / (1000 * EnergyUnit.KILOWATT_HOUR),
                Boundary.GENERATION,
                new Provenance(source, EGRID_YEAR, trust, row.getField(region), false));
    }

    private static Fuel fuel(NamedCsvRecord row) {
        var carrier = carrier(row);
        var provenance = new Provenance(
                row.getField("source"),
                row.getField("period"),
                trust(row, "combustion_trust"),
                Provenance.NATION,
                false);
        var wood = carrier == EnergyCarrier.CORD_WOOD || carrier == EnergyCarrier.WOOD_PELLETS;
        var combustion = new EmissionFactor(
                ResourceTable.number(row, "kg_co2_per_mmbtu") / EnergyUnit.MILLION_BTU,
                wood ? Boundary.BIOGENIC_COMBUSTION : Boundary.COMBUSTION,
                provenance);
        var pounds = ResourceTable.numberOrUnknown(row, "lb_co2e_per_mmbtu_with_upstream");
        Optional<EmissionFactor> withUpstream = Double.isNaN(pounds)
                ? Optional.empty()
                : Optional.of(new EmissionFactor(
                        pounds * EnergyUnit.POUND / EnergyUnit.MILLION_BTU,
                        Boundary.COMBUSTION_AND_UPSTREAM,
                        provenance));
        return new Fuel(
                carrier,
                row.getField("unit"),
                ResourceTable.number(row, "btu_per_unit") * EnergyUnit.BTU,
                trust(row, "heat_trust"),
                combustion,
                withUpstream);
    }

    private static EnergyCarrier carrier(NamedCsvRecord row) {
        return EnergyCarrier.valueOf(
                row.getField("energy").toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static Trust trust(NamedCsvRecord row, String column) {
        return Trust.valueOf(row.getField(column).toUpperCase(Locale.ROOT));
    }
}
