package io.heatwright.home.sheet;

import io.heatwright.climate.Elementary;
import io.heatwright.equipment.Behaviour;
import io.heatwright.equipment.Body;
import io.heatwright.equipment.Compressor;
import io.heatwright.equipment.Connection;
import io.heatwright.equipment.Figure;
import io.heatwright.equipment.Market;
import io.heatwright.equipment.Metric;
import io.heatwright.equipment.Performance;
import io.heatwright.equipment.PriceBand;
import io.heatwright.equipment.PriceBasis;
import io.heatwright.equipment.Rating;
import io.heatwright.equipment.Refrigerant;
import io.heatwright.equipment.Sound;
import io.heatwright.equipment.Status;
import io.heatwright.equipment.Supply;
import io.heatwright.equipment.Voltage;
import io.heatwright.equipment.frost.DefrostTrigger;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.tree.Tree.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the parts of a data sheet other than its points. */
final class PartReader {

    private static final List<String> METRIC_WORDS =
            List.of("SEER", "SEER2", "HSPF", "HSPF2", "EER", "EER2", "CEER", "COP at 47 °F", "SACC", "AFUE");
    private static final List<Metric> METRICS = List.of(
            Metric.SEER,
            Metric.SEER2,
            Metric.HSPF,
            Metric.HSPF2,
            Metric.EER,
            Metric.EER2,
            Metric.CEER,
            Metric.COP_47F,
            Metric.SACC,
            Metric.AFUE);

    private PartReader() {}

    static Market market(SheetSection sheet, List<PriceBand> classPrices) {
        var status = Status.UNKNOWN;
        var date = "";
        var source = "";
        var section = sheet.section("status");
        if (section.isPresent()) {
            var part = section.get();
            status = part.word(
                    "word",
                    List.of("sold", "discontinued", "unknown"),
                    List.of(Status.SOLD, Status.DISCONTINUED, Status.UNKNOWN),
                    Status.UNKNOWN);
            date = part.needed("date", "the date of the source, such as 2026-01");
            source = part.origin().source();
            part.close();
            if (date.isEmpty() || status == Status.UNKNOWN) {
                status = Status.UNKNOWN;
                date = "";
                source = "";
            }
            if (status == Status.SOLD && date.compareTo("2025") < 0) {
                sheet.wrong(
                        sheet.value("status").orElseThrow(),
                        "status",
                        date,
                        "is too old a source to call a product sold",
                        "a source from 2025 or later, or unknown");
            }
        }
        var prices = prices(sheet, "price");
        prices.addAll(classPrices);
        return new Market(status, date, source, prices);
    }

    static List<PriceBand> prices(SheetSection sheet, String key) {
        var bands = new ArrayList<PriceBand>();
        for (var part : sheet.sections(key)) {
            double low = part.figure("low", UnitFamily.MONEY).value();
            double high = part.figure("high", UnitFamily.MONEY).valueOr(low);
            var basis = part.word(
                    "for",
                    List.of("equipment", "installed"),
                    List.of(PriceBasis.EQUIPMENT, PriceBasis.INSTALLED),
                    PriceBasis.EQUIPMENT);
            var date = part.needed("date", "when it was seen, such as 2026-09");
            if (!(low >= 0 && high >= low)) {
                part.wrong(
                        part.value("low").orElse(sheet.value(key).orElseThrow()),
                        "low",
                        "",
                        "must be a price, and not above high",
                        "low: $2800, high: $3000");
            } else {
                bands.add(new PriceBand(
                        low,
                        high,
                        basis,
                        part.origin().provenance(),
                        date,
                        part.origin().source()));
            }
            part.close();
        }
        return bands;
    }

    static Refrigerant refrigerant(SheetSection sheet) {
        var section = sheet.section("refrigerant");
        if (section.isEmpty()) {
            return new Refrigerant(Optional.empty(), Figure.notPublished(), "");
        }
        var part = section.get();
        var refrigerant = new Refrigerant(
                part.text("name"),
                part.figure("charge", UnitFamily.MASS),
                part.origin().source());
        part.close();
        return refrigerant;
    }

    static Supply supply(SheetSection sheet) {
        var none = Figure.notPublished();
        var section = sheet.section("supply");
        if (section.isEmpty()) {
            return new Supply(Voltage.UNKNOWN, Connection.UNKNOWN, Optional.empty(), none, none, none, "");
        }
        var part = section.get();
        var supply = new Supply(
                part.word(
                        "voltage",
                        List.of("120 V", "115 V", "208/230 V", "240 V", SheetSection.NOT_PUBLISHED),
                        List.of(
                                Voltage.VOLTS_120,
                                Voltage.VOLTS_120,
                                Voltage.VOLTS_208_TO_240,
                                Voltage.VOLTS_208_TO_240,
                                Voltage.UNKNOWN),
                        Voltage.UNKNOWN),
                part.word(
                        "connection",
                        List.of("cord and plug", "hardwired", SheetSection.NOT_PUBLISHED),
                        List.of(Connection.CORD_AND_PLUG, Connection.HARDWIRED, Connection.UNKNOWN),
                        Connection.UNKNOWN),
                part.text("plug"),
                part.figure("amps", UnitFamily.CURRENT),
                part.figure("minimum circuit ampacity", UnitFamily.CURRENT),
                part.figure("maximum breaker", UnitFamily.CURRENT),
                part.origin().source());
        part.close();
        return supply;
    }

    static Sound sound(SheetSection sheet) {
        var none = Figure.notPublished();
        var section = sheet.section("sound");
        if (section.isEmpty()) {
            return new Sound(none, none, none, "");
        }
        var part = section.get();
        var low = part.figure("indoor low", UnitFamily.SOUND_LEVEL);
        var sound = new Sound(
                low,
                part.figure("indoor high", UnitFamily.SOUND_LEVEL).orElse(low),
                part.figure("outdoor", UnitFamily.SOUND_LEVEL),
                part.text("stated").orElse(""));
        part.close();
        return sound;
    }

    static Body body(SheetSection sheet) {
        var section = sheet.section("size");
        if (section.isEmpty()) {
            return Body.notPublished();
        }
        var part = section.get();
        var body = new Body(
                part.figure("width", UnitFamily.LENGTH),
                part.figure("height", UnitFamily.LENGTH),
                part.figure("depth", UnitFamily.LENGTH),
                part.figure("indoor weight", UnitFamily.MASS),
                part.figure("outdoor weight", UnitFamily.MASS),
                part.figure("window width at least", UnitFamily.LENGTH),
                part.figure("window width at most", UnitFamily.LENGTH),
                part.figure("window height at least", UnitFamily.LENGTH),
                part.figure("sill depth at least", UnitFamily.LENGTH),
                part.figure("sill depth at most", UnitFamily.LENGTH));
        part.close();
        return body;
    }

    static Performance performance(SheetSection sheet) {
        return new Performance(
                sheet.word(
                        "compressor",
                        List.of("variable speed", "two speed", "single speed", "none"),
                        List.of(
                                Compressor.VARIABLE_SPEED,
                                Compressor.TWO_SPEED,
                                Compressor.SINGLE_SPEED,
                                Compressor.NONE),
                        Compressor.NONE),
                PointReader.heating(sheet),
                PointReader.cooling(sheet),
                ratings(sheet),
                sheet.figure("lowest outdoor temperature", UnitFamily.TEMPERATURE),
                sheet.figure("sensible heat ratio", UnitFamily.SHARE),
                sheet.figure("cycling degradation", UnitFamily.SHARE),
                sheet.figure("resistance heat", UnitFamily.POWER),
                sheet.figure("fuel heat", UnitFamily.POWER),
                sheet.figure("fuel efficiency", UnitFamily.SHARE));
    }

    private static List<Rating> ratings(SheetSection sheet) {
        var found = new ArrayList<Rating>();
        sheet.section("ratings").ifPresent(part -> {
            for (int i = 0; i < METRICS.size(); i++) {
                var family = switch (METRICS.get(i)) {
                    case SACC -> UnitFamily.POWER;
                    case AFUE -> UnitFamily.SHARE;
                    default -> UnitFamily.NUMBER;
                };
                var figure = part.figure(METRIC_WORDS.get(i), family);
                if (figure.isKnown()) {
                    found.add(new Rating(METRICS.get(i), figure));
                }
            }
            part.close();
        });
        return found;
    }

    static Behaviour behaviour(SheetSection sheet) {
        return new Behaviour(
                sheet.figure("compressor lockout", UnitFamily.TEMPERATURE),
                sheet.figure("compressor return", UnitFamily.TEMPERATURE),
                sheet.flag("resistance beside compressor"),
                sheet.figure("standby", UnitFamily.POWER),
                sheet.figure("crankcase heater", UnitFamily.POWER),
                sheet.figure("pan heater", UnitFamily.POWER),
                sheet.figure("pan heater below", UnitFamily.TEMPERATURE),
                sheet.word(
                        "defrost",
                        List.of("on demand", "timed"),
                        List.of(Optional.of(DefrostTrigger.ON_DEMAND), Optional.of(DefrostTrigger.TIMED)),
                        Optional.empty()),
                sheet.figure("defrost interval", UnitFamily.DURATION),
                sheet.figure("fan", UnitFamily.POWER),
                sheet.figure("hose heat", UnitFamily.SHARE),
                sheet.figure("induced air", UnitFamily.MASS_FLOW));
    }

    static int zones(SheetSection sheet) {
        var tree = sheet.value("zones");
        if (tree.isEmpty() || !(tree.get() instanceof Text written)) {
            return 1;
        }
        double zones = sheet.number(written, "zones", written.value(), UnitFamily.NUMBER);
        if (!(zones >= 1 && zones <= 8 && zones == Elementary.rint(zones))) {
            sheet.wrong(written, "zones", written.value(), "is not a number of indoor heads", "1 to 8");
            return 1;
        }
        return (int) zones;
    }
}
