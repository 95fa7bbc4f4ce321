package io.heatwright.equipment;

import java.util.Optional;

/**
 * What a product's nameplate says about electricity.
 *
 * @param voltage the kind of supply
 * @param connection cord or fixed wiring
 * @param plug NEMA name such as {@code 5-15P}; empty if there is none or it is not published
 * @param nameplateAmps rated-load current, A
 * @param minimumCircuitAmpacity MCA, A
 * @param maximumBreaker MOP or MOCP, A
 * @param source where voltage, connection and plug were stated
 */
public record Supply(
        Voltage voltage,
        Connection connection,
        Optional<String> plug,
        Figure nameplateAmps,
        Figure minimumCircuitAmpacity,
        Figure maximumBreaker,
        String source) {}
