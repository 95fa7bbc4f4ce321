package io.heatwright.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlugTest {

    @Test
    void a_15_amp_plug_goes_into_15_and_20_amp_outlets_of_its_voltage_only() {
        assertThat(Plug.NEMA_5_15.fits(Outlet.THREE_PRONG)).isEqualTo(Answer.YES);
        assertThat(Plug.NEMA_5_15.fits(Outlet.GFCI)).isEqualTo(Answer.YES);
        assertThat(Plug.NEMA_5_15.fits(Outlet.TWENTY_AMP)).isEqualTo(Answer.YES);
        assertThat(Plug.NEMA_5_15.fits(Outlet.TWO_PRONG)).isEqualTo(Answer.NO);
        assertThat(Plug.NEMA_5_15.fits(Outlet.LEVEL_SLOTS_15_AMP)).isEqualTo(Answer.NO);
        assertThat(Plug.NEMA_6_15.fits(Outlet.LEVEL_SLOTS_20_AMP)).isEqualTo(Answer.YES);
    }

    @Test
    void a_larger_plug_never_goes_into_a_smaller_outlet() {
        assertThat(Plug.NEMA_5_20.fits(Outlet.THREE_PRONG)).isEqualTo(Answer.NO);
        assertThat(Plug.NEMA_6_20.fits(Outlet.LEVEL_SLOTS_15_AMP)).isEqualTo(Answer.NO);
        assertThat(Plug.NEMA_6_30.fits(Outlet.LEVEL_SLOTS_20_AMP)).isEqualTo(Answer.NO);
    }

    @Test
    void a_30_amp_outlet_takes_only_its_own_plug() {
        assertThat(Plug.NEMA_6_30.fits(Outlet.LEVEL_SLOTS_30_AMP)).isEqualTo(Answer.YES);
        assertThat(Plug.NEMA_6_15.fits(Outlet.LEVEL_SLOTS_30_AMP)).isEqualTo(Answer.NO);
    }

    @Test
    void an_unknown_shape_leaves_the_question_open() {
        assertThat(Plug.UNKNOWN.fits(Outlet.THREE_PRONG)).isEqualTo(Answer.UNKNOWN);
        assertThat(Plug.NEMA_5_15.fits(Outlet.UNKNOWN)).isEqualTo(Answer.UNKNOWN);
        assertThat(Plug.NONE.fits(Outlet.THREE_PRONG)).isEqualTo(Answer.NO);
    }

    @Test
    void names_of_data_sheets_are_read_and_others_stay_unknown() {
        assertThat(Plug.named("5-15P")).isEqualTo(Plug.NEMA_5_15);
        assertThat(Plug.named("NEMA 6-20P")).isEqualTo(Plug.NEMA_6_20);
        assertThat(Plug.named("Schuko")).isEqualTo(Plug.UNKNOWN);
        assertThat(Refrigerant.named("R-454B")).isEqualTo(Refrigerant.R454B);
        assertThat(Refrigerant.named("r32")).isEqualTo(Refrigerant.R32);
        assertThat(Refrigerant.named("R-410A")).isEqualTo(Refrigerant.DOES_NOT_BURN);
        assertThat(Refrigerant.named("R-9999")).isEqualTo(Refrigerant.UNKNOWN);
    }
}
