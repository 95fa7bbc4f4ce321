package io.heatwright.app.catalogue;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.app.output.UnitsChoice;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.equipment.Figure;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.Voltage;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the catalogue. */
@Command(
        name = "list",
        description = "List the products of the catalogue.",
        footer = {
            "",
            "Examples:",
            "  heatwright units list --kind \"window heat pump\"",
            "  heatwright units list --voltage 120 --format csv"
        })
final class ListCommand implements Runnable {
    private static final int LOW_VOLTAGE = 120;
    private static final List<Integer> HIGH_VOLTAGES = List.of(208, 230, 240);
    private static final int DIGITS = 3;

    private final Session session;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only one kind, such as mini-split.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--voltage", paramLabel = "VOLTS", description = "Only for 120 V or for 240 V.")
    private Optional<Integer> voltage = Optional.empty();

    @Option(names = "--classes", description = "Also list the ends of classes, which are no products.")
    private boolean classes;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.OfTable.class,
            description = "text, json or csv.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--units",
            paramLabel = "UNITS",
            converter = UnitsChoice.Reading.class,
            description = "us or metric.")
    private UnitsChoice units = UnitsChoice.US;

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var wanted = kind.map(KindWord::called);
        var supply = voltage.map(ListCommand::supplyOf);
        var known = new OwnUnits(session).with(ProductLibrary.catalogue());
        var catalogue = known.catalogue();
        known.leftOut().forEach(session.err()::println);
        var sheets = new ArrayList<>(catalogue.products());
        if (classes) {
            sheets.addAll(catalogue.representatives());
        }
        var chosen = sheets.stream()
                .filter(one -> wanted.map(one.kind()::equals).orElse(true))
                .filter(one -> supply.map(one.supply().voltage()::equals).orElse(true))
                .toList();
        session.out().print(table(chosen, known).print(format));
        if (format == OutputFormat.TEXT) {
            session.err()
                    .println("Listed: " + chosen.size() + ". In the catalogue: "
                            + catalogue.products().size() + " products and "
                            + catalogue.representatives().size()
                            + " ends of classes"
                            + (known.own().isEmpty()
                                    ? ""
                                    : "; yours among them: " + known.own().size())
                            + ". Heat and cooling in " + (units == UnitsChoice.US ? "Btu/h" : "W")
                            + "; ~ is derived or assumed, – is not published.");
        }
    }

    private Table<Product> table(List<Product> products, OwnUnits.Known known) {
        var us = units == UnitsChoice.US;
        return new Table<>(products)
                .words("id", "Id", Product::id)
                .words("name", "", Product::name)
                .words("kind", "Kind", one -> one.kind().words())
                .figures(
                        "voltage_v",
                        "V",
                        one -> one.supply().voltage().nominal(),
                        one -> volts(one.supply().voltage()))
                .figures(
                        "heating_at_8c_w",
                        us ? "Heat 47 °F" : "Heat 8 °C",
                        one -> Capacities.heatingAt47(one).value(),
                        one -> power(Capacities.heatingAt47(one)))
                .figures(
                        "heating_at_minus_8c_w",
                        us ? "Heat 17 °F" : "Heat -8 °C",
                        one -> Capacities.heatingAt17(one).value(),
                        one -> power(Capacities.heatingAt17(one)))
                .figures(
                        "cooling_at_35c_w",
                        us ? "Cool 95 °F" : "Cool 35 °C",
                        one -> Capacities.coolingAt95(one).value(),
                        one -> power(Capacities.coolingAt95(one)))
                .figures(
                        "nameplate_a",
                        "Amps",
                        one -> one.supply().nameplateAmps().value(),
                        one -> figure(
                                one.supply().nameplateAmps(),
                                one.supply().nameplateAmps().value()))
                .figures(
                        "indoor_noise_low_dba",
                        "dB(A)",
                        one -> one.sound().indoorLow().value(),
                        one -> figure(
                                one.sound().indoorLow(), one.sound().indoorLow().value()))
                .words("status", "Status", one -> one.market().status().name().toLowerCase(Locale.ROOT))
                .figures(
                        "own",
                        known.own().isEmpty() ? "" : "Yours",
                        known::isOwn,
                        one -> known.isOwn(one) ? "yours" : "");
    }

    private String power(Figure figure) {
        var unit =
                UnitFamily.POWER.unit(units == UnitsChoice.US ? "Btu/h" : "W").orElseThrow();
        return figure(figure, unit.written(figure.value()));
    }

    private static String figure(Figure figure, double written) {
        var mark = figure.provenance() == Provenance.PUBLISHED ? "" : "~";
        return figure.isKnown() ? mark + Figures.significant(written, DIGITS) : "–";
    }

    private static String volts(Voltage voltage) {
        return switch (voltage) {
            case VOLTS_120 -> "120";
            case VOLTS_208_TO_240 -> "240";
            case UNKNOWN -> "–";
        };
    }

    private static Voltage supplyOf(int volts) {
        if (volts == LOW_VOLTAGE) {
            return Voltage.VOLTS_120;
        }
        if (HIGH_VOLTAGES.contains(volts)) {
            return Voltage.VOLTS_208_TO_240;
        }
        throw new Refused("--voltage: \"" + volts + "\" is no voltage of an outlet here. Allowed: 120 or 240.");
    }
}
