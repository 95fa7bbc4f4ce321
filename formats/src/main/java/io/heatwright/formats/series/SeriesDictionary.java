package io.heatwright.formats.series;

import io.heatwright.formats.json.JsonWriter;
import io.heatwright.simulation.series.Column;
import io.heatwright.simulation.series.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader of a series has to know: what was run, how long a step is, what the clock means, and for each column its
 * unit and meaning.
 *
 * @param series what is explained
 * @param facts what was run, by key in snake_case: home, room, unit, weather and the like, in the order to print
 */
public record SeriesDictionary(Series series, Map<String, String> facts) {

    /** Key of the column that says when a step begins. */
    public static final String TIME = "time";

    /** What that column means. */
    public static final String TIME_MEANING = "When the step begins, in local standard time of the station, without"
            + " summer time. The typical year has 365 days and is put together from months of several years;"
            + " the year " + StepClock.YEAR + " only stands for it.";

    /** Copies the facts in their order. */
    public SeriesDictionary {
        facts = new LinkedHashMap<>(facts);
    }

    /**
     * Writes the dictionary.
     *
     * @return JSON that ends with a line feed
     */
    public String json() {
        var plain = new LinkedHashMap<String, Object>(facts);
        plain.put("step_s", series.stepSeconds());
        plain.put("steps", series.steps());
        var columns = new ArrayList<Object>();
        columns.add(column(TIME, "", TIME_MEANING));
        for (var column : series.columns()) {
            columns.add(column(column.key(), column.unit(), column.meaning()));
        }
        plain.put("columns", columns);
        return JsonWriter.write(plain);
    }

    private static Map<String, Object> column(String key, String unit, String meaning) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("key", key);
        plain.put("unit", unit);
        plain.put("meaning", meaning);
        return plain;
    }

    /** The columns of figures, in the order of the file. */
    List<Column> columns() {
        return series.columns();
    }
}
