package io.heatwright.formats.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesDictionaryTest {

    @Test
    void aDictionarySaysWhatWasRunAndWhatEachColumnIs() {
        var json = MadeUpSeries.dictionary(MadeUpSeries.twoSteps()).json();
        assertThat(json).startsWith("""
                        {
                          "home": "home.yaml",
                          "unit": "Cañón \\"12\\" & Söhne",
                          "step_s": 60,
                          "steps": 2,
                          "columns": [
                            {
                              "key": "time",
                              "unit": "",
                              "meaning": "When the step begins, in local standard time of the station""").endsWith("""
                            {
                              "key": "starts",
                              "unit": "",
                              "meaning": "Starts in the step."
                            }
                          ]
                        }
                        """);
    }
}
