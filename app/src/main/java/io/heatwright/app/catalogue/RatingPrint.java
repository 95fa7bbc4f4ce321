package io.heatwright.app.catalogue;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.equipment.Metric;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.rating.RatingAccount;
import io.heatwright.equipment.rating.RatingAccount.FilledIn;
import io.heatwright.equipment.rating.RatingAccount.Rated;
import io.heatwright.equipment.rating.RatingBin;
import io.heatwright.equipment.rating.RatingInput;
import io.heatwright.equipment.rating.Region;
import io.heatwright.equipment.rating.Season;
import io.heatwright.equipment.rating.TestPoint;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A rating for people, programs and spreadsheets.
 *
 * @param input what was rated
 * @param account what came of it
 * @param branch word of the low-temperature reading
 * @param factor word of the load factor
 * @param units for people
 * @param width columns of the terminal
 */
record RatingPrint(
        RatingInput input, RatingAccount account, String branch, String factor, UnitSystem units, int width) {

    /** A bin with the season that it belongs to. */
    private record Row(String season, RatingBin bin) {}

    String print(OutputFormat format, boolean bins) {
        return switch (format) {
            case JSON -> JsonWriter.write(plain());
            case CSV -> (bins ? binTable(rows()) : ratingTable(OutputFormat.CSV)).print(OutputFormat.CSV);
            case TEXT -> text(bins);
        };
    }

    private String text(boolean bins) {
        var out = new StringBuilder();
        var product = input.product();
        out.append(Table.fold(product.name() + " · " + product.kind().words(), width))
                .append(Table.fold(account.standard(), width))
                .append('\n')
                .append(ratingTable(OutputFormat.TEXT).text(width));
        if (!account.points().points().isEmpty()) {
            out.append('\n').append(pointTable().text(width));
        }
        if (!account.filledIn().isEmpty()) {
            out.append("\nNot in the sheet:\n");
            filledIn()
                    .forEach((rule, what) ->
                            out.append(Table.fold("- " + String.join(", ", what) + ". Rule: " + rule + ".", width)));
        }
        if (!account.reasons().isEmpty()) {
            out.append("\nWhy computed and published may differ:\n");
            account.reasons().forEach(reason -> out.append(Table.fold("- " + reason, width)));
        }
        if (bins && !rows().isEmpty()) {
            out.append('\n').append(binTable(rows()).text(width));
        }
        account.ratings().stream()
                .map(Rated::rule)
                .distinct()
                .forEach(rule -> out.append(Table.fold("Checked: " + rule + ".", width)));
        return out.toString();
    }

    /** What the sheet left out, by the rule that filled it in. */
    private Map<String, List<String>> filledIn() {
        var byRule = new LinkedHashMap<String, List<String>>();
        for (var one : account.filledIn()) {
            var what = one.value().isEmpty() ? one.what() : one.what() + ": " + one.value();
            byRule.computeIfAbsent(one.rule(), rule -> new ArrayList<>()).add(what);
        }
        return byRule;
    }

    private Table<Rated> ratingTable(OutputFormat format) {
        return new Table<>(account.ratings())
                .words("metric", "Rating", rated -> words(rated.metric()))
                .words(
                        "region",
                        "Region",
                        rated -> rated.region().map(Region::numeral).orElse(""))
                .words("unit", "Unit", rated -> unit(rated.metric(), format))
                .figures("computed", "Computed", Rated::value, rated -> figure(rated.metric(), rated.value()))
                .figures(
                        "published",
                        "Published",
                        rated -> rated.published().value(),
                        rated -> rated.published().isKnown()
                                ? figure(rated.metric(), rated.published().value()) + as(rated)
                                : "–")
                .figures(
                        "difference_percent",
                        "Difference",
                        rated -> percent(rated.difference()),
                        rated -> Double.isNaN(rated.difference())
                                ? "–"
                                : sign(rated.difference()) + Figures.decimals(100 * Math.abs(rated.difference()), 1)
                                        + " %")
                .words("published_as", "", rated -> rated.published().isKnown() ? words(rated.publishedAs()) : "")
                .words("checked_against", "Rule checked against", rated -> checkedAgainst(rated.compared()))
                .words("rule", "", Rated::rule);
    }

    /** No rule was checked against its standard's own text, which is what verified would mean. */
    private static String checkedAgainst(boolean compared) {
        return compared ? "another program" : "nothing: from memory";
    }

    /** Without the trace that arithmetic leaves of a difference of nothing. */
    private static double percent(double share) {
        return Math.rint(share * 1e8) / 1e6 + 0.0;
    }

    private static String sign(double difference) {
        return difference < -0.0005 ? "−" : difference < 0.0005 ? "" : "+";
    }

    private static String as(Rated rated) {
        return rated.publishedAs() == rated.metric() ? "" : " " + words(rated.publishedAs());
    }

    private String figure(Metric metric, double value) {
        return metric == Metric.SACC ? power(value) : Figures.decimals(value, 2);
    }

    /** For programs figures stand in SI, whatever units a person reads. */
    private String unit(Metric metric, OutputFormat format) {
        return switch (metric) {
            case COP_47F -> "W/W";
            case SACC -> format == OutputFormat.TEXT && units == UnitSystem.US ? "Btu/h" : "W";
            case AFUE -> "";
            default -> "Btu/(W·h)";
        };
    }

    private static String words(Metric metric) {
        return metric == Metric.COP_47F ? "COP at 47 °F" : metric.name();
    }

    private Table<TestPoint> pointTable() {
        return new Table<>(account.points().points())
                .words("test", "Test", point -> point.name().words())
                .figures(
                        "outdoor_c",
                        units == UnitSystem.US ? "°F" : "°C",
                        point -> point.name().outdoorTemperature(),
                        point -> temperature(point.name().outdoorTemperature()))
                .figures("capacity_w", heat(), TestPoint::capacity, point -> power(point.capacity()))
                .figures("power_w", "W", TestPoint::power, point -> Figures.decimals(point.power(), 0))
                .figures("cop", "COP", TestPoint::efficiency, point -> Figures.decimals(point.efficiency(), 2))
                .words("provenance", "Provenance", point -> provenance(point.provenance()));
    }

    private String heat() {
        return units == UnitSystem.US ? "Btu/h" : "W of heat";
    }

    private static String provenance(Provenance provenance) {
        return provenance.name().toLowerCase(Locale.ROOT);
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        account.cooling().ifPresent(season -> season.bins().forEach(bin -> rows.add(new Row("cooling", bin))));
        for (var regional : account.heating()) {
            regional.season()
                    .bins()
                    .forEach(bin ->
                            rows.add(new Row("heating " + regional.region().numeral(), bin)));
        }
        return rows;
    }

    private Table<Row> binTable(List<Row> rows) {
        return new Table<>(rows)
                .words("season", "Season", Row::season)
                .figures(
                        "outdoor_c",
                        units == UnitSystem.US ? "°F" : "°C",
                        row -> row.bin().outdoorTemperature(),
                        row -> temperature(row.bin().outdoorTemperature()))
                .figures(
                        "fraction",
                        "Hours",
                        row -> row.bin().fraction(),
                        row -> Figures.decimals(100 * row.bin().fraction(), 1) + " %")
                .figures(
                        "load_w",
                        "Load " + heat(),
                        row -> row.bin().load(),
                        row -> power(row.bin().load()))
                .figures(
                        "power_w",
                        "W",
                        row -> row.bin().power(),
                        row -> Figures.decimals(row.bin().power(), 0))
                .figures(
                        "supplemental_w",
                        "Resistance W",
                        row -> row.bin().supplementalPower(),
                        row -> Figures.decimals(row.bin().supplementalPower(), 0))
                .figures(
                        "cop",
                        "COP",
                        row -> row.bin().efficiency(),
                        row -> Figures.decimals(row.bin().efficiency(), 2))
                .figures(
                        "part_load_factor",
                        "PLF",
                        row -> row.bin().partLoadFactor(),
                        row -> Figures.decimals(row.bin().partLoadFactor(), 3))
                .figures(
                        "highest_capacity_w",
                        "Most " + heat(),
                        row -> row.bin().highestCapacity(),
                        row -> power(row.bin().highestCapacity()))
                .figures(
                        "lowest_capacity_w",
                        "Least " + heat(),
                        row -> row.bin().lowestCapacity(),
                        row -> power(row.bin().lowestCapacity()))
                .figures("load_ratio", "", row -> row.bin().loadRatio(), row -> "")
                .figures("cycling_ratio", "", row -> row.bin().cyclingRatio(), row -> "");
    }

    private String power(double watts) {
        var unit = UnitFamily.POWER.unit(units == UnitSystem.US ? "Btu/h" : "W").orElseThrow();
        return Figures.decimals(unit.written(watts), 0);
    }

    private String temperature(double celsius) {
        return Figures.decimals(units == UnitSystem.US ? celsius * 1.8 + 32 : celsius, units == UnitSystem.US ? 0 : 1);
    }

    private Map<String, Object> plain() {
        var product = input.product();
        var map = new LinkedHashMap<String, Object>();
        map.put("id", product.id());
        map.put("name", product.name());
        map.put("kind", product.kind().words());
        map.put(
                "compressor",
                product.performance()
                        .compressor()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' '));
        map.put("method", account.method().words());
        map.put("standard", account.standard());
        map.put("low_temperature_branch", branch);
        map.put("load_factor", factor);
        for (var rated : account.ratings()) {
            map.putIfAbsent(key(rated.metric()), rated.value());
        }
        for (var rated : account.ratings()) {
            rated.region()
                    .ifPresent(region -> map.put(
                            rated.metric().name().toLowerCase(Locale.ROOT) + "_region_"
                                    + region.numeral().toLowerCase(Locale.ROOT) + "_btu_per_wh",
                            rated.value()));
        }
        map.put("verified", false);
        map.put("checked_against", checkedAgainst(account.ratings().stream().allMatch(Rated::compared)));
        map.put("ratings", account.ratings().stream().map(RatingPrint::plain).toList());
        map.put(
                "test_points",
                account.points().points().stream().map(RatingPrint::plain).toList());
        map.put("filled_in", account.filledIn().stream().map(RatingPrint::plain).toList());
        map.put("reasons", account.reasons());
        account.cooling().ifPresent(season -> map.put("cooling_bins", plain(season)));
        var seasons = new ArrayList<Map<String, Object>>();
        for (var regional : account.heating()) {
            var season = new LinkedHashMap<String, Object>();
            season.put("region", regional.region().numeral());
            season.put("defrost_credit", regional.season().credit());
            season.put("bins", plain(regional.season()));
            seasons.add(season);
        }
        map.put("heating_seasons", seasons);
        return map;
    }

    private static String key(Metric metric) {
        return switch (metric) {
            case COP_47F -> "cop_47f";
            case SACC -> "sacc_w";
            case AFUE -> "afue";
            default -> metric.name().toLowerCase(Locale.ROOT) + "_btu_per_wh";
        };
    }

    private static Map<String, Object> plain(Rated rated) {
        var map = new LinkedHashMap<String, Object>();
        map.put("metric", words(rated.metric()));
        map.put("key", key(rated.metric()));
        map.put("region", rated.region().map(Region::numeral).orElse(""));
        map.put("computed", rated.value());
        map.put("published", rated.published().value());
        map.put("published_as", rated.published().isKnown() ? words(rated.publishedAs()) : "");
        map.put("difference_percent", percent(rated.difference()));
        map.put("verified", false);
        map.put("checked_against", checkedAgainst(rated.compared()));
        map.put("verification", rated.rule());
        return map;
    }

    private static Map<String, Object> plain(TestPoint point) {
        var map = new LinkedHashMap<String, Object>();
        map.put("test", point.name().words());
        map.put("outdoor_c", point.name().outdoorTemperature());
        map.put("capacity_w", point.capacity());
        map.put("power_w", point.power());
        map.put("cop", point.efficiency());
        map.put("provenance", provenance(point.provenance()));
        map.put("source", point.source());
        return map;
    }

    private static Map<String, Object> plain(FilledIn filled) {
        var map = new LinkedHashMap<String, Object>();
        map.put("what", filled.what());
        map.put("value", filled.value());
        map.put("rule", filled.rule());
        return map;
    }

    private static List<Map<String, Object>> plain(Season season) {
        return season.bins().stream().map(RatingPrint::plain).toList();
    }

    private static Map<String, Object> plain(RatingBin bin) {
        var map = new LinkedHashMap<String, Object>();
        map.put("outdoor_c", bin.outdoorTemperature());
        map.put("fraction", bin.fraction());
        map.put("load_w", bin.load());
        map.put("power_w", bin.power());
        map.put("supplemental_w", bin.supplementalPower());
        map.put("cop", bin.efficiency());
        map.put("part_load_factor", bin.partLoadFactor());
        map.put("highest_capacity_w", bin.highestCapacity());
        map.put("lowest_capacity_w", bin.lowestCapacity());
        map.put("load_ratio", bin.loadRatio());
        map.put("cycling_ratio", bin.cyclingRatio());
        return map;
    }
}
