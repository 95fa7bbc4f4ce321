package io.heatwright.app.comfort;

import io.heatwright.app.fluid.StatesFile;
import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.app.output.UnitsChoice;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.home.quantity.Figures;
import io.heatwright.planner.comfort.ComfortStandard;
import io.heatwright.planner.comfort.Judged;
import io.heatwright.planner.comfort.LocalDiscomfort;
import io.heatwright.planner.comfort.Person;
import io.heatwright.planner.comfort.Posture;
import io.heatwright.planner.comfort.SunOnPerson;
import io.heatwright.planner.comfort.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Answers every row of a table, as its columns ask. */
final class StatesTable {
    private static final double PERCENT = 100;
    private static final String SUN = "sol_altitude";
    private static final String MORNING = "tout";
    private static final String ANKLE = "v_ankle";
    private static final String GRADIENT = "vertical_tmp_grad";

    private final StatesFile file;
    private final Options options;

    /**
     * What holds for rows that do not say otherwise.
     *
     * @param standard whose vote
     * @param asGiven whether speed and clothing count the body's movement
     * @param controlled whether people set the air's speed
     * @param limited whether figures beyond the limits are withheld
     * @param units of columns without a unit, and of what is printed
     */
    record Options(ComfortStandard standard, boolean asGiven, boolean controlled, boolean limited, UnitsChoice units) {}

    /** A figure of a row. */
    private record Local(Judged<Double> share) {}

    StatesTable(StatesFile file, Options options) {
        this.file = file;
        this.options = options;
    }

    String print(OutputFormat format) {
        if (file.has(SUN)) {
            return sun().print(format);
        }
        if (file.has(MORNING)) {
            var worn = each(row -> Person.clothingByMorning(row.temperature(MORNING)));
            return new Table<>(worn)
                    .figures("clo_tout", "Clothing clo", one -> one, one -> Figures.decimals(one, 2))
                    .print(format);
        }
        if (file.has(ANKLE)) {
            return local(
                            "ppd_ad_percent",
                            "Draught at the ankles %",
                            0.2,
                            row -> LocalDiscomfort.ankleDraught(
                                    row.asked().met(), row.asked().moving(), row.speed(ANKLE)))
                    .print(format);
        }
        if (file.has(GRADIENT)) {
            return local(
                            "ppd_vg_percent",
                            "Gradient %",
                            0.05,
                            row -> LocalDiscomfort.verticalGradient(
                                    row.asked().met(), row.asked().moving(), row.gradient()))
                    .print(format);
        }
        var answers = each(row -> Answer.to(row.asked()));
        return AnswerColumns.of(answers, options.units(), !adaptiveOnly()).print(format);
    }

    private boolean adaptiveOnly() {
        return !file.has("met") && !file.has("clo") && file.has("t_running_mean");
    }

    private Table<SunOnPerson> sun() {
        return new Table<>(each(RowReader::sun))
                .figures(
                        "erf_w_m2",
                        "Radiant field W/m²",
                        SunOnPerson::radiantField,
                        one -> Figures.decimals(one.radiantField(), 1))
                .figures(
                        "delta_mrt_k",
                        "Radiant rise K",
                        SunOnPerson::radiantRise,
                        one -> Figures.decimals(one.radiantRise(), 1));
    }

    private Table<Local> local(String key, String heading, double most, Function<RowReader, Judged<Double>> model) {
        return new Table<>(each(row -> new Local(model.apply(row))))
                .figures(key, heading, one -> PERCENT * value(one), one -> Figures.decimals(PERCENT * value(one), 1))
                .figures(
                        "acceptability",
                        "Accepted",
                        one -> value(one) <= most,
                        one -> value(one) <= most ? "yes" : "no");
    }

    private static double value(Local local) {
        return local.share().found().orElse(Double.NaN);
    }

    private <T> List<T> each(Function<RowReader, T> answer) {
        var answers = new ArrayList<T>();
        var wrong = new ArrayList<String>();
        for (var row : file.rows()) {
            try {
                answers.add(answer.apply(new RowReader(row)));
            } catch (Refused refused) {
                wrong.addAll(refused.messages());
            } catch (IllegalArgumentException impossible) {
                wrong.add(file.name() + ":" + row.line() + ": " + impossible.getMessage());
            }
        }
        StatesFile.refuse(wrong);
        return answers;
    }

    /** Reads the cells of one row. */
    private final class RowReader {
        private static final double FOOT = 0.3048;

        private final StatesFile.Row row;
        private final boolean us;

        RowReader(StatesFile.Row row) {
            this.row = row;
            var units = word("units", options.units() == UnitsChoice.US ? "ip" : "si");
            if (!List.of("ip", "si", "us", "metric").contains(units)) {
                throw new Refused(file.at(row, file.placeOf("units")) + "is none of SI, IP, us, metric.");
            }
            this.us = units.equals("ip") || units.equals("us");
        }

        Asked asked() {
            boolean relative = file.has("vr") || (!file.has("v") && options.asGiven());
            double air = temperature("tdb");
            var around = new Surroundings(
                    air,
                    file.has("tr") ? temperature("tr") : air,
                    speed(file.has("vr") ? "vr" : "v"),
                    file.has("rh") ? number("rh") / PERCENT : 0.5);
            var person = adaptiveOnly() ? new Person(1.1, 0.7) : new Person(number("met"), number("clo"));
            return new Asked(
                    standard(),
                    around,
                    person,
                    relative || options.asGiven(),
                    truth("airspeed_control", options.controlled()),
                    truth("limit_inputs", options.limited()),
                    file.has("t_running_mean") ? temperature("t_running_mean") : Double.NaN);
        }

        SunOnPerson sun() {
            var posture = word("posture", "sitting");
            return new SunOnPerson(
                    number(SUN),
                    number("sharp"),
                    number("sol_radiation_dir"),
                    number("sol_transmittance"),
                    number("f_svv"),
                    number("f_bes"),
                    file.has("asw") ? number("asw") : SunOnPerson.USUAL_ABSORPTANCE,
                    switch (posture) {
                        case "sitting", "seated" -> Posture.SITTING;
                        case "standing" -> Posture.STANDING;
                        case "supine" -> Posture.SUPINE;
                        default ->
                            throw new Refused(
                                    file.at(row, file.placeOf("posture")) + "is none of sitting, standing, supine.");
                    },
                    file.has("floor_reflectance") ? number("floor_reflectance") : SunOnPerson.USUAL_FLOOR);
        }

        double temperature(String column) {
            double written = number(column);
            double celsius = us ? (written - 32) / 1.8 : written;
            if (!Measured.isTemperature(celsius)) {
                throw new Refused(file.at(row, file.placeOf(column)) + Measured.temperatureRange());
            }
            return celsius;
        }

        double speed(String column) {
            return number(column) * (us ? FOOT : 1);
        }

        /** Rise of temperature with height: K/m, or °F/ft. */
        double gradient() {
            return number(GRADIENT) * (us ? 1 / (1.8 * FOOT) : 1);
        }

        private ComfortStandard standard() {
            if (!file.has("standard")) {
                return options.standard();
            }
            var written = word("standard", "");
            if (written.isEmpty()) {
                return options.standard();
            }
            return ComfortStandard.called(written)
                    .orElseThrow(() -> new Refused(file.at(row, file.placeOf("standard")) + "is none of "
                            + StandardChoice.allowed() + StandardChoice.nearest(written) + "."));
        }

        private boolean truth(String column, boolean otherwise) {
            return switch (word(column, otherwise ? "true" : "false")) {
                case "true", "yes", "1" -> true;
                case "false", "no", "0" -> false;
                default -> throw new Refused(file.at(row, file.placeOf(column)) + "is neither True nor False.");
            };
        }

        /** A cell in lower case; what is meant where the cell is empty or the column missing. */
        private String word(String column, String otherwise) {
            if (!file.has(column)) {
                return otherwise;
            }
            var cell = row.cells().get(file.placeOf(column));
            return cell.isEmpty() ? otherwise : Session.printable(cell.toLowerCase(Locale.ROOT));
        }

        private double number(String column) {
            return file.number(row, file.placeOf(column));
        }
    }
}
