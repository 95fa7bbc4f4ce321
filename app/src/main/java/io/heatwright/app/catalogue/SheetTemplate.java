package io.heatwright.app.catalogue;

import io.heatwright.equipment.Kind;

/**
 * A data sheet to fill in. What must be there stands open with an example behind it; what may be there is commented out.
 */
final class SheetTemplate {

    private static final String HEAD = """
            # A data sheet for Heatwright. Fill in what stands open; take the # away from what you know besides.
            # Every figure as its source prints it, with its unit: Btu/h, kW, W, °F, °C, in, lb, A, dB.
            # What the source does not say: leave it out, or write: not published.
            # All keys: docs/data-sheets.md. Then: heatwright units add THIS-FILE
            id:  # short and lasting, lower case with hyphens; for example: my-unit
            maker:  # for example: Gree
            model:  # designation on the label, outdoor / indoor; for example: VIR09HP115V1BO / VIR09HP115V1BH
            kind: %s
            source:  # who published the figures, and where; for example: maker's submittal sheet of 2018
            date:  # of those figures; for example: 2018-04
            # status: {word: sold, date: 2026-01, source: the shop's page}
            # price: {low: $1200, high: $1500, for: equipment, date: 2026-01, source: the shop's page}

            # From the nameplate.
            supply:
              voltage:  # 120 V, 208/230 V or not published; for example: 120 V
              # connection: cord and plug  # or hardwired
              # plug: 5-15P
              # amps: 11 A
              # minimum circuit ampacity: 14 A
              # maximum breaker: 15 A
            """;

    private static final String COMPRESSOR = """
            # refrigerant: {name: R-32, charge: 0.9 kg}
            compressor:  # variable speed (inverter) or single speed; for example: variable speed
            """;

    private static final String HEATING = """

            # Outdoor temperature, and heat with its power or COP: 9900 Btu/h using 700 W, or 9900 Btu/h at COP 4.1
            # A basis of steady is between defrosts; defrost-integrated has them averaged in.
            heating:
              - at: 47 °F
                rated:  # for example: 9900 Btu/h using 700 W
                # minimum: 2100 Btu/h using 100 W
                # maximum: 14000 Btu/h using 1270 W
                basis:  # for example: steady
              - at: 17 °F
                maximum:  # what it gives at most, or not published; for example: 10215 Btu/h using 1271 W
                basis:  # for example: steady
              - at: 5 °F
                maximum:  # for example: 8680 Btu/h using 1252 W
                basis:  # for example: steady
            # lowest outdoor temperature: -5 °F
            pan heater:  # that keeps the drain from freezing; 0 W if it has none; for example: 68 W
            # pan heater below: 34 °F
            """;

    private static final String COOLING = """

            cooling:
              - at: 95 °F
                rated:  # for example: 9000 Btu/h using 692 W
                # minimum: 2000 Btu/h using 150 W
            # ratings: {SEER2: 22, HSPF2: 10, EER2: 12.5}
            """;

    private static final String RESISTANCE = """
            resistance heat:  # for example: 1500 W
            """;

    private static final String FURNACE = """
            fuel heat:  # for example: 40000 Btu/h
            fuel efficiency:  # AFUE; for example: 95 %
            # fan: 300 W
            """;

    private static final String TERMINAL = """
            # resistance heat: 2650 W
            # compressor lockout: 25 °F
            # compressor return: 32 °F
            """;

    private static final String TAIL = """

            # sound: {indoor low: 42 dB, indoor high: 48 dB, outdoor: 50 dB, stated: pressure at 1 m}
            # size: {width: 30 in, height: 12 in, depth: 20 in, indoor weight: 20 lb, outdoor weight: 60 lb}
            # notes:
            #   - What a reader should know.
            """;

    private SheetTemplate() {}

    static String of(Kind kind) {
        var body = switch (kind) {
            case SPACE_HEATER, BASEBOARD -> RESISTANCE;
            case GAS_FURNACE -> FURNACE;
            case WINDOW_AIR_CONDITIONER, CENTRAL_AIR_CONDITIONER, PORTABLE_AIR_CONDITIONER -> COMPRESSOR + COOLING;
            case PACKAGED_TERMINAL_HEAT_PUMP -> COMPRESSOR + HEATING + TERMINAL + COOLING;
            case MULTI_ZONE -> COMPRESSOR + "zones:  # indoor heads at most; for example: 2\n" + HEATING + COOLING;
            default -> COMPRESSOR + HEATING + COOLING;
        };
        return HEAD.replace("%s", kind.words()) + body + TAIL;
    }
}
