package io.heatwright.app.catalogue;

import io.heatwright.app.output.Table;
import io.heatwright.equipment.Figure;
import io.heatwright.equipment.PointBasis;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Speed;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of a data sheet.
 *
 * @param name of the figure
 * @param value a number, NaN when nobody published it, or words
 * @param measure what the number measures
 * @param provenance where it came from, one word; empty for words
 * @param source who stated it
 * @param basis of a heating point: whether defrost is in it; else empty
 */
record SheetLine(String name, Object value, Measure measure, String provenance, String source, String basis) {

    static SheetLine words(String name, String value) {
        return new SheetLine(name, value, Measure.NONE, "", "", "");
    }

    static Table<SheetLine> table(List<SheetLine> lines, UnitSystem system) {
        return new Table<>(lines)
                .words("figure", "Figure", SheetLine::name)
                .figures("value", "Value", SheetLine::value, line -> line.text(system))
                .words("unit", "", line -> line.measure().unit())
                .words("basis", "Basis", SheetLine::basis)
                .words("provenance", "Provenance", SheetLine::provenance)
                .words("source", "Source", SheetLine::source);
    }

    String text(UnitSystem system) {
        if (!(value instanceof Double number)) {
            return value.toString();
        }
        return number.isNaN() ? Figure.NOT_PUBLISHED : measure.print(number, system);
    }

    static List<SheetLine> of(Product product) {
        var sheet = new Sheet();
        sheet.words("id", product.id(), "");
        sheet.words("kind", product.kind().words(), "");
        sheet.words("data date", product.dataDate(), "");
        product.attribution().ifPresent(name -> sheet.words("attribution", name, ""));
        sheet.words("status", words(product.market().status()), product.market().statusSource());
        for (var price : product.market().prices()) {
            var name = "price, " + words(price.basis());
            var source = price.source() + ", " + price.date();
            sheet.lines.add(
                    new SheetLine(name + ", low", price.low(), Measure.MONEY, words(price.provenance()), source, ""));
            sheet.lines.add(
                    new SheetLine(name + ", high", price.high(), Measure.MONEY, words(price.provenance()), source, ""));
        }
        electricity(product, sheet);
        performance(product, sheet);
        body(product, sheet);
        product.notes().forEach(note -> sheet.words("note", note, ""));
        return List.copyOf(sheet.lines);
    }

    private static void electricity(Product product, Sheet sheet) {
        var supply = product.supply();
        var refrigerant = product.refrigerant();
        sheet.words("supply", words(supply.voltage()), supply.source());
        sheet.words("connection", words(supply.connection()), supply.source());
        sheet.words("plug", supply.plug().orElse(Figure.NOT_PUBLISHED), supply.source());
        sheet.figure("nameplate amps", supply.nameplateAmps(), Measure.CURRENT);
        sheet.figure("minimum circuit ampacity", supply.minimumCircuitAmpacity(), Measure.CURRENT);
        sheet.figure("maximum breaker", supply.maximumBreaker(), Measure.CURRENT);
        sheet.words("refrigerant", refrigerant.name().orElse(Figure.NOT_PUBLISHED), refrigerant.source());
        sheet.figure("refrigerant charge", refrigerant.charge(), Measure.MASS);
    }

    private static void performance(Product product, Sheet sheet) {
        var performance = product.performance();
        for (var point : performance.heating()) {
            var at = at(point.outdoorTemperature(), point.speed());
            sheet.point("heat" + at, point.capacity(), Measure.POWER, basis(point.basis()));
            sheet.point("power for heat" + at, point.power(), Measure.ELECTRICITY, basis(point.basis()));
        }
        for (var point : performance.cooling()) {
            var at = at(point.outdoorTemperature(), point.speed());
            sheet.figure("cooling" + at, point.capacity(), Measure.POWER);
            sheet.figure("power for cooling" + at, point.power(), Measure.ELECTRICITY);
        }
        for (var rating : performance.ratings()) {
            sheet.figure(rating.metric().name().replace('_', ' '), rating.figure(), Measure.NONE);
        }
        sheet.figure("lowest outdoor temperature", performance.lowestOutdoorTemperature(), Measure.TEMPERATURE);
        sheet.figure("resistance heat", performance.resistanceHeat(), Measure.POWER);
    }

    private static void body(Product product, Sheet sheet) {
        var body = product.body();
        sheet.figure("indoor noise, low", product.sound().indoorLow(), Measure.SOUND);
        sheet.figure("indoor noise, high", product.sound().indoorHigh(), Measure.SOUND);
        sheet.figure("outdoor noise", product.sound().outdoor(), Measure.SOUND);
        sheet.words("noise as stated", product.sound().stated(), "");
        sheet.figure("width", body.width(), Measure.LENGTH);
        sheet.figure("height", body.height(), Measure.LENGTH);
        sheet.figure("depth", body.depth(), Measure.LENGTH);
        sheet.figure("weight indoors", body.indoorWeight(), Measure.MASS);
        sheet.figure("weight outdoors", body.outdoorWeight(), Measure.MASS);
        sheet.figure("window width, least", body.windowWidthLeast(), Measure.LENGTH);
        sheet.figure("window width, most", body.windowWidthMost(), Measure.LENGTH);
        sheet.figure("window height, least", body.windowHeightLeast(), Measure.LENGTH);
    }

    private static String at(double outdoors, Speed speed) {
        return " at " + Figures.decimals(outdoors, 1) + " °C, " + words(speed) + " speed";
    }

    private static String basis(PointBasis basis) {
        return switch (basis) {
            case STEADY -> "steady";
            case DEFROST_INTEGRATED -> "defrost-integrated";
            case NOT_STATED -> "steady (assumed)";
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static final class Sheet {
        private final List<SheetLine> lines = new ArrayList<>();

        void words(String name, String value, String source) {
            if (!value.isEmpty()) {
                lines.add(new SheetLine(name, value, Measure.NONE, "", source, ""));
            }
        }

        void figure(String name, Figure figure, Measure measure) {
            lines.add(new SheetLine(name, figure.value(), measure, provenance(figure), figure.source(), ""));
        }

        void point(String name, Figure figure, Measure measure, String basis) {
            lines.add(new SheetLine(name, figure.value(), measure, provenance(figure), figure.source(), basis));
        }

        private static String provenance(Figure figure) {
            return figure.isKnown() ? SheetLine.words(figure.provenance()) : "";
        }
    }
}
