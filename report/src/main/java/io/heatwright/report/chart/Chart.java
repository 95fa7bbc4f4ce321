package io.heatwright.report.chart;

import io.heatwright.report.Markup;
import java.util.List;

/**
 * A drawing with what stands behind it.
 *
 * @param id names the drawing within its page
 * @param title what is drawn
 * @param sentence its finding
 * @param key what could not be written on the lines themselves
 * @param drawing the SVG
 * @param tables every figure that was drawn
 */
public record Chart(
        String id, String title, String sentence, List<KeyEntry> key, Markup drawing, List<DataTable> tables) {}
