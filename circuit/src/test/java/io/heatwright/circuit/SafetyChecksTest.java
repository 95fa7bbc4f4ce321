package io.heatwright.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.circuit.Check.State;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SafetyChecksTest {

    private static final RoomUnit WINDOW_UNIT = new RoomUnit(
            Examples.windowUnit(7),
            Mounting.WINDOW,
            OptionalDouble.of(35),
            Refrigerant.R32,
            OptionalDouble.of(0.6),
            OptionalDouble.empty(),
            Answer.UNKNOWN);

    private static RoomUnit miniSplit(Refrigerant refrigerant, OptionalDouble charge) {
        return new RoomUnit(
                Examples.miniSplit(9, 15),
                Mounting.WALL,
                OptionalDouble.empty(),
                refrigerant,
                charge,
                OptionalDouble.empty(),
                Answer.UNKNOWN);
    }

    private static Setting bedroom(Answer door, Answer fireEscape) {
        return new Setting(
                true,
                Answer.YES,
                OptionalInt.of(1),
                door,
                fireEscape,
                OptionalDouble.of(15.6),
                Answer.NO,
                Answer.NO,
                OptionalDouble.of(1),
                Answer.UNKNOWN,
                true);
    }

    private static List<SafetyCheck> checks(Setting setting, RoomUnit unit, Circuit circuit) {
        return SafetyChecks.of(setting, unit, circuit, Edition.DEFAULT);
    }

    private static SafetyCheck find(List<SafetyCheck> checks, Check check) {
        return checks.stream()
                .filter(candidate -> candidate.check() == check)
                .findFirst()
                .orElseThrow();
    }

    private static Circuit of(Outlet outlet, Wiring wiring, Era built) {
        return new Circuit(
                "bedroom",
                VoltageClass.V120,
                OptionalDouble.of(15),
                outlet,
                wiring,
                List.of(),
                List.of(),
                false,
                built);
    }

    private static final Circuit MODERN = of(Outlet.THREE_PRONG, Wiring.UNKNOWN, Era.of(1995));

    @Test
    void the_only_window_of_a_bedroom_is_a_check_to_do_for_the_landlord() {
        var check = find(checks(bedroom(Answer.NO, Answer.NO), WINDOW_UNIT, MODERN), Check.ESCAPE_WINDOW);
        assertThat(check.state()).isEqualTo(State.TO_DO);
        assertThat(check.person()).isEqualTo(Person.LANDLORD);
        assertThat(check.value()).isEqualTo(1);
    }

    @Test
    void a_window_to_the_fire_escape_fails_and_stands_in_the_headline() {
        var checks = checks(bedroom(Answer.YES, Answer.YES), WINDOW_UNIT, MODERN);
        assertThat(find(checks, Check.ESCAPE_WINDOW).state()).isEqualTo(State.FAILED);
        assertThat(SafetyChecks.worst(checks).orElseThrow().check()).isEqualTo(Check.ESCAPE_WINDOW);
    }

    @Test
    void a_door_to_the_outdoors_keeps_the_escape_open() {
        var check = find(checks(bedroom(Answer.YES, Answer.NO), WINDOW_UNIT, MODERN), Check.ESCAPE_WINDOW);
        assertThat(check.state()).isEqualTo(State.PASSED);
    }

    @Test
    void a_window_unit_always_asks_for_support_and_gives_its_mass() {
        var check = find(checks(bedroom(Answer.YES, Answer.NO), WINDOW_UNIT, MODERN), Check.WINDOW_SUPPORT);
        assertThat(check.state()).isEqualTo(State.TO_DO);
        assertThat(check.value()).isEqualTo(35);
    }

    @Test
    void a_two_prong_outlet_fails_and_goes_to_the_landlord_or_an_electrician() {
        var circuit = of(Outlet.TWO_PRONG, Wiring.UNKNOWN, Era.of(1950));
        var rented = find(checks(Setting.unknown(true, true), WINDOW_UNIT, circuit), Check.GROUNDED_OUTLET);
        assertThat(rented.state()).isEqualTo(State.FAILED);
        assertThat(rented.person()).isEqualTo(Person.LANDLORD);
        var owned = find(checks(Setting.unknown(false, true), WINDOW_UNIT, circuit), Check.GROUNDED_OUTLET);
        assertThat(owned.person()).isEqualTo(Person.ELECTRICIAN);
    }

    @Test
    void a_three_prong_outlet_in_an_old_home_may_lack_its_ground() {
        var old = of(Outlet.THREE_PRONG, Wiring.UNKNOWN, new Era(1950, 1959));
        var setting = Setting.unknown(false, true);
        assertThat(find(checks(setting, WINDOW_UNIT, old), Check.GROUNDED_OUTLET)
                        .state())
                .isEqualTo(State.TO_DO);
        assertThat(find(checks(setting, WINDOW_UNIT, MODERN), Check.GROUNDED_OUTLET)
                        .state())
                .isEqualTo(State.PASSED);
    }

    @Test
    void a_home_of_the_aluminium_years_needs_an_electricians_look_unless_known_to_be_copper() {
        var setting = Setting.unknown(false, true);
        var sixties = new Era(1960, 1969);
        var unsure = find(
                checks(setting, WINDOW_UNIT, of(Outlet.THREE_PRONG, Wiring.UNKNOWN, sixties)), Check.ALUMINIUM_WIRING);
        assertThat(unsure.state()).isEqualTo(State.TO_DO);
        assertThat(unsure.person()).isEqualTo(Person.ELECTRICIAN);
        assertThat(find(
                                checks(setting, WINDOW_UNIT, of(Outlet.THREE_PRONG, Wiring.COPPER, sixties)),
                                Check.ALUMINIUM_WIRING)
                        .state())
                .isEqualTo(State.PASSED);
        assertThat(find(
                                checks(setting, WINDOW_UNIT, of(Outlet.THREE_PRONG, Wiring.UNKNOWN, Era.UNKNOWN)),
                                Check.ALUMINIUM_WIRING)
                        .state())
                .isEqualTo(State.TO_DO);
        assertThat(find(
                                checks(setting, WINDOW_UNIT, of(Outlet.THREE_PRONG, Wiring.ALUMINIUM, Era.of(2001))),
                                Check.ALUMINIUM_WIRING)
                        .state())
                .isEqualTo(State.TO_DO);
    }

    @Test
    void an_extension_cord_fails_and_so_does_an_outlet_out_of_the_cords_reach() {
        var setting = new Setting(
                false,
                Answer.YES,
                OptionalInt.of(2),
                Answer.NO,
                Answer.NO,
                OptionalDouble.of(15),
                Answer.NO,
                Answer.YES,
                OptionalDouble.of(3.5),
                Answer.YES,
                true);
        var checks = checks(setting, WINDOW_UNIT, MODERN);
        assertThat(find(checks, Check.NO_EXTENSION_CORD).state()).isEqualTo(State.FAILED);
        var reach = find(checks, Check.CORD_REACHES);
        assertThat(reach.state()).isEqualTo(State.FAILED);
        assertThat(reach.limit()).isCloseTo(10 * 0.3048, within(0.005));
    }

    @Test
    void a_wired_unit_is_connected_by_an_electrician_and_asks_nothing_about_cords() {
        var checks = checks(
                Setting.unknown(false, true), miniSplit(Refrigerant.DOES_NOT_BURN, OptionalDouble.empty()), MODERN);
        assertThat(checks)
                .extracting(SafetyCheck::check)
                .contains(Check.LICENSED_CONNECTION, Check.GROUND_FAULT_OUTDOORS)
                .doesNotContain(Check.NO_EXTENSION_CORD, Check.GROUNDED_OUTLET, Check.ROOM_FOR_REFRIGERANT);
    }

    @Test
    void an_unknown_charge_is_a_check_to_do_and_a_small_one_passes_unseen() {
        var setting = bedroom(Answer.YES, Answer.NO);
        var unknown = checks(setting, miniSplit(Refrigerant.R454B, OptionalDouble.empty()), MODERN);
        assertThat(find(unknown, Check.ROOM_FOR_REFRIGERANT).state()).isEqualTo(State.TO_DO);
        assertThat(find(checks(setting, WINDOW_UNIT, MODERN), Check.ROOM_FOR_REFRIGERANT)
                        .state())
                .isEqualTo(State.PASSED);
    }

    @Test
    void a_large_charge_fails_in_a_small_room() {
        var large = miniSplit(Refrigerant.R290, OptionalDouble.of(0.5));
        var check = find(checks(bedroom(Answer.YES, Answer.NO), large, MODERN), Check.ROOM_FOR_REFRIGERANT);
        assertThat(check.state()).isEqualTo(State.FAILED);
        assertThat(check.limit()).isGreaterThan(check.value());
        assertThat(check.person()).isEqualTo(Person.INSTALLER);
    }

    @Test
    void the_makers_own_area_outranks_the_formula() {
        var labelled = new RoomUnit(
                Examples.windowUnit(7),
                Mounting.PORTABLE,
                OptionalDouble.of(30),
                Refrigerant.R290,
                OptionalDouble.of(0.29),
                OptionalDouble.of(13),
                Answer.YES);
        var check = find(checks(bedroom(Answer.YES, Answer.NO), labelled, MODERN), Check.ROOM_FOR_REFRIGERANT);
        assertThat(check.limit()).isEqualTo(13);
        assertThat(check.state()).isEqualTo(State.PASSED);
    }

    @Test
    void a_portable_unit_over_the_free_charge_sends_the_person_to_its_label() {
        var unlabelled = new RoomUnit(
                Examples.windowUnit(7),
                Mounting.PORTABLE,
                OptionalDouble.of(30),
                Refrigerant.R290,
                OptionalDouble.of(0.29),
                OptionalDouble.empty(),
                Answer.YES);
        var check = find(checks(bedroom(Answer.YES, Answer.NO), unlabelled, MODERN), Check.ROOM_FOR_REFRIGERANT);
        assertThat(check.state()).isEqualTo(State.TO_DO);
        assertThat(check.limit()).isNaN();
    }

    @Test
    void warmth_on_the_coldest_night_is_asked_only_below_fits() {
        assertThat(checks(Setting.unknown(true, true), WINDOW_UNIT, MODERN))
                .extracting(SafetyCheck::check)
                .doesNotContain(Check.WARMTH_ON_THE_COLDEST_NIGHT);
        assertThat(find(checks(Setting.unknown(true, false), WINDOW_UNIT, MODERN), Check.WARMTH_ON_THE_COLDEST_NIGHT)
                        .state())
                .isEqualTo(State.TO_DO);
    }

    @Test
    void where_nothing_is_known_nothing_passes_that_applies() {
        var unit = new RoomUnit(
                Examples.withoutNameplate(),
                Mounting.WINDOW,
                OptionalDouble.empty(),
                Refrigerant.UNKNOWN,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Answer.UNKNOWN);
        assertThat(checks(Setting.unknown(true, false), unit, Circuit.unknown("somewhere")))
                .isNotEmpty()
                .allMatch(check -> check.state() == State.TO_DO)
                .isSortedAccordingTo(Comparator.comparing(SafetyCheck::check));
    }

    @Test
    void residents_are_never_sent_to_wires() {
        for (var connection : Connection.values()) {
            var appliance = new Appliance(
                    "unit",
                    VoltageClass.V240,
                    connection,
                    Plug.UNKNOWN,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    true);
            var unit = new RoomUnit(
                    appliance,
                    Mounting.WALL,
                    OptionalDouble.empty(),
                    Refrigerant.UNKNOWN,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Answer.UNKNOWN);
            assertThat(checks(Setting.unknown(false, true), unit, Circuit.unknown("somewhere")))
                    .filteredOn(check -> List.of(
                                    Check.ALUMINIUM_WIRING,
                                    Check.LICENSED_CONNECTION,
                                    Check.GROUND_FAULT_OUTDOORS,
                                    Check.GROUND_FAULT_OUTLET)
                            .contains(check.check()))
                    .isNotEmpty()
                    .noneMatch(check -> check.person() == Person.RESIDENT);
        }
    }
}
