package io.heatwright.app.catalogue;

import io.heatwright.equipment.cycle.PlaceState;
import io.heatwright.refrigerant.Fluid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The cycle over enthalpy and the logarithm of pressure, with the dome under which liquid and vapour are together. */
record CycleDrawing(
        Explanation explanation, double lowEnthalpy, double highEnthalpy, double lowPressure, double highPressure) {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 420;
    private static final double LEFT = 70;
    private static final double BOTTOM = 60;
    private static final double TOP = 40;
    private static final double RIGHT = 20;
    private static final double COLDEST = 225;
    private static final int STEPS = 80;
    private static final double KILO = 1000;
    private static final List<Integer> DECADE = List.of(1, 2, 5);

    static CycleDrawing of(Explanation explanation) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        for (var state : explanation.run().states()) {
            low = Math.min(low, state.enthalpy());
            high = Math.max(high, state.enthalpy());
            bottom = Math.min(bottom, state.pressure());
        }
        double margin = 0.15 * (high - low);
        double top = explanation.unit().fluid().criticalPressure();
        return new CycleDrawing(explanation, low - margin, high + margin, 0.7 * bottom, 1.15 * top);
    }

    String svg() {
        var out = new StringBuilder();
        var fluid = explanation.unit().fluid();
        out.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 420\" role=\"img\" font-family=\"sans-serif\""
                        + " font-size=\"12\">\n");
        var sentence =
                "The refrigerant cycle of " + explanation.unit().product().name() + " with " + fluid.name()
                        + ", pressure over enthalpy: evaporates at "
                        + one(explanation.run().evaporatingTemperature())
                        + " °C, condenses at " + one(explanation.run().condensingTemperature()) + " °C. Derived.";
        out.append("<title>").append(escaped(sentence)).append("</title>\n");
        out.append("<rect width=\"640\" height=\"420\" fill=\"#fff\"/>\n");
        axes(out);
        out.append("<clipPath id=\"plot\"><rect x=\"70\" y=\"40\" width=\"550\" height=\"320\"/></clipPath>\n");
        out.append("<g clip-path=\"url(#plot)\" fill=\"none\" stroke-width=\"2\">\n");
        line(out, dome(fluid), "#888", false);
        line(out, cycle(), "#b3400e", true);
        out.append("</g>\n");
        for (var state : explanation.run().states()) {
            out.append("<circle r=\"4\" fill=\"#b3400e\" cx=\"")
                    .append(x(state.enthalpy()))
                    .append("\" cy=\"")
                    .append(y(state.pressure()))
                    .append("\"><title>")
                    .append(state.place().words())
                    .append(", ")
                    .append(one(state.temperature()))
                    .append(" °C</title></circle>\n");
        }
        out.append("<text x=\"70\" y=\"24\">")
                .append(escaped(explanation.unit().product().name() + ", " + fluid.name()))
                .append("</text>\n</svg>\n");
        return out.toString();
    }

    private void axes(StringBuilder out) {
        out.append("<rect x=\"70\" y=\"40\" width=\"550\" height=\"320\" fill=\"none\" stroke=\"#444\"/>\n");
        for (int power = 4; power <= 7; power++) {
            for (int digit : DECADE) {
                double pressure = digit * StrictMath.pow(10, power);
                if (pressure > lowPressure && pressure < highPressure) {
                    out.append("<path stroke=\"#ddd\" d=\"M70 ")
                            .append(y(pressure))
                            .append("H620\"/>\n");
                    out.append("<text x=\"64\" text-anchor=\"end\" y=\"")
                            .append(y(pressure))
                            .append("\" dy=\"4\">")
                            .append(Math.round(pressure / KILO))
                            .append("</text>\n");
                }
            }
        }
        double step = 50 * KILO;
        for (double h = Math.ceil(lowEnthalpy / step) * step; h < highEnthalpy; h += step) {
            out.append("<path stroke=\"#ddd\" d=\"M").append(x(h)).append(" 40V360\"/>\n");
            out.append("<text text-anchor=\"middle\" y=\"378\" x=\"")
                    .append(x(h))
                    .append("\">")
                    .append(Math.round(h / KILO))
                    .append("</text>\n");
        }
        out.append("<text x=\"345\" y=\"404\" text-anchor=\"middle\">enthalpy, kJ/kg</text>\n");
        out.append("<text transform=\"translate(18 200) rotate(-90)\" text-anchor=\"middle\">pressure, kPa</text>\n");
    }

    private static List<double[]> dome(Fluid fluid) {
        var points = new ArrayList<double[]>();
        var state = fluid.state();
        double hottest = fluid.criticalTemperature() - 0.05;
        for (int i = 0; i <= 2 * STEPS; i++) {
            boolean liquid = i <= STEPS;
            double share = (liquid ? i : 2.0 * STEPS - i) / STEPS;
            state.temperatureQuality(COLDEST + share * (hottest - COLDEST), liquid ? 0 : 1);
            points.add(new double[] {state.enthalpy(), state.pressure()});
        }
        return points;
    }

    private List<double[]> cycle() {
        return explanation.run().states().stream()
                .map((PlaceState state) -> new double[] {state.enthalpy(), state.pressure()})
                .toList();
    }

    private void line(StringBuilder out, List<double[]> points, String colour, boolean closed) {
        out.append("<path stroke=\"").append(colour).append("\" d=\"");
        for (int i = 0; i < points.size(); i++) {
            out.append(i == 0 ? "M" : "L")
                    .append(x(points.get(i)[0]))
                    .append(' ')
                    .append(y(points.get(i)[1]));
        }
        out.append(closed ? "Z" : "").append("\"/>\n");
    }

    private String x(double enthalpy) {
        double share = (enthalpy - lowEnthalpy) / (highEnthalpy - lowEnthalpy);
        return one(LEFT + share * (WIDTH - LEFT - RIGHT));
    }

    private String y(double pressure) {
        double share = StrictMath.log(pressure / lowPressure) / StrictMath.log(highPressure / lowPressure);
        return one(HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP));
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
