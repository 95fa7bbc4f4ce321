package io.heatwright.planner.answer;

import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Trust;
import io.heatwright.home.table.Separated;
import io.heatwright.planner.Plan;
import io.heatwright.planner.candidate.Candidate;
import io.heatwright.planner.situation.Situation;
import io.heatwright.planner.tree.PlanTree;
import io.heatwright.planner.trial.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells the series behind the charts, each with a sentence of its finding. */
final class ChartTeller {
    private static final int[] MONTH_HOURS = {744, 672, 744, 720, 744, 720, 744, 744, 720, 744, 720, 744};
    private static final int WEEK = 168;
    private static final int UNITS_DRAWN = 3;

    private final Plan plan;
    private final Speech speech;

    ChartTeller(Plan plan, Speech speech) {
        this.plan = plan;
        this.speech = speech;
    }

    PlanTree charts() {
        var likely = plan.situations().likely();
        var tree = new PlanTree()
                .put("capacity", capacity())
                .put("duration", duration(likely))
                .put("months", months(likely));
        plan.choice().filter(Candidate::byMinutes).ifPresent(best -> {
            var run = best.worse().likely();
            tree.put("coldest_week", week(likely, run, coldest(likely), "chart.coldest_week"))
                    .put("hottest_week", week(likely, run, hottest(likely), "chart.hottest_week"));
        });
        return tree.put("circuit_hour", new OutletTeller(plan, speech).hour());
    }

    private PlanTree capacity() {
        var lowest = (int) Math.floor(Math.min(plan.request().siting().tenYearMinimum(), -10)) - 2;
        var temperatures = new double[20 - lowest];
        for (var i = 0; i < temperatures.length; i++) {
            temperatures[i] = lowest + i;
        }
        var units = new ArrayList<PlanTree>();
        for (var candidate : drawn()) {
            var performer = performer(candidate);
            units.add(unit(speech.name(candidate.product()), performer, temperatures));
        }
        var load = line(plan.situations().likely(), temperatures);
        var balance = balance(load, temperatures, units);
        return new PlanTree()
                .put("outdoor_c", temperatures)
                .put("load_w", load)
                .put("load_low_w", line(plan.situations().tight(), temperatures))
                .put("load_high_w", line(plan.situations().leaky(), temperatures))
                .put("units", units)
                .put("balance_c", balance)
                .put(
                        "sentence",
                        Double.isNaN(balance)
                                ? speech.say("chart.capacity.always")
                                : speech.say("chart.capacity", "balance", speech.temperature(balance)));
    }

    private List<Candidate> drawn() {
        var list = new ArrayList<Candidate>();
        plan.choice().ifPresent(list::add);
        for (var candidate : plan.candidates()) {
            var another = list.stream()
                    .noneMatch(drawn ->
                            drawn.product().kind() == candidate.product().kind());
            if (list.size() < UNITS_DRAWN && candidate.byMinutes() && another) {
                list.add(candidate);
            }
        }
        return list;
    }

    private Product performer(Candidate candidate) {
        var product = candidate.product();
        var catalogue = plan.request().catalogue();
        return product.representative()
                .map(representative ->
                        catalogue.ends(representative.performanceClass()).get(0))
                .orElseGet(() -> catalogue.performers(product).get(0));
    }

    private PlanTree unit(String name, Product product, double[] temperatures) {
        var equipment = Commissioning.commission(product, Trust.EXPECTED);
        var operation = new Operation();
        var maximum = new double[temperatures.length];
        var minimum = new double[temperatures.length];
        for (var i = 0; i < temperatures.length; i++) {
            operation.weather(temperatures[i], 0.002, 101_325);
            operation.room(21.1, 0.006);
            operation.ask(Mode.HEAT);
            equipment.assess(operation);
            maximum[i] = operation.highestOutput();
            minimum[i] = operation.lowestOutput();
        }
        return new PlanTree()
                .put("name", name)
                .put("outdoor_c", temperatures)
                .put("maximum_w", maximum)
                .put("minimum_w", minimum)
                .put("proven_from_c", product.coldestPublishedPoint());
    }

    /** The design load, straight to nothing at the room's own setpoint less what people and sun give. */
    private double[] line(Situation situation, double[] temperatures) {
        var setpoint = situation.room().thermostat().warmestHeating();
        var design = plan.request().siting().winterDesign();
        var slope = situation.loads().heating() / (setpoint - design);
        return Arrays.stream(temperatures)
                .map(t -> Math.max(0, slope * (setpoint - t)))
                .toArray();
    }

    private static double balance(double[] load, double[] temperatures, List<PlanTree> units) {
        if (units.isEmpty()) {
            return Double.NaN;
        }
        var maximum = units.get(0).series("maximum_w");
        for (var i = temperatures.length - 1; i >= 0; i--) {
            if (maximum[i] < load[i]) {
                return temperatures[i];
            }
        }
        return Double.NaN;
    }

    private PlanTree duration(Situation situation) {
        var sorted = situation.need().need().clone();
        Arrays.sort(sorted);
        var heating = new double[sorted.length / 24];
        var cooling = new double[sorted.length / 24];
        var heatingHours = 0;
        for (var watts : sorted) {
            heatingHours += watts > 1 ? 1 : 0;
        }
        for (var i = 0; i < heating.length; i++) {
            heating[i] = Math.max(0, sorted[sorted.length - 1 - 24 * i]);
            cooling[i] = Math.max(0, -sorted[24 * i]);
        }
        return new PlanTree()
                .put("heating_w", heating)
                .put("cooling_w", cooling)
                .put("sentence", speech.say("chart.duration", "hours", speech.number(heatingHours)));
    }

    private PlanTree months(Situation situation) {
        var need = situation.need().need();
        var heating = new double[12];
        var cooling = new double[12];
        var hour = 0;
        for (var month = 0; month < 12; month++) {
            for (var h = 0; h < MONTH_HOURS[month] && hour < need.length; h++, hour++) {
                heating[month] += Math.max(0, need[hour]) / 1000;
                cooling[month] += Math.max(0, -need[hour]) / 1000;
            }
        }
        var tree = new PlanTree()
                .putTexts("names", Separated.by(" ", speech.say("month_names")))
                .put("heating_kwh", heating)
                .put("cooling_kwh", cooling);
        plan.choice()
                .filter(Candidate::byMinutes)
                .ifPresent(best -> tree.put("cost_usd", cost(best.worse().likely())));
        plan.today()
                .ifPresent(today ->
                        tree.put("today_cost_usd", cost(today.outcomes().likely())));
        return tree.put("sentence", monthSentence(heating));
    }

    private String monthSentence(double[] heating) {
        var most = 0;
        for (var month = 1; month < 12; month++) {
            most = heating[month] > heating[most] ? month : most;
        }
        return speech.say(
                "chart.months",
                "month",
                Separated.by(" ", speech.say("month_names")).get(most),
                "heat",
                speech.number(heating[most]));
    }

    private double[] cost(Outcome outcome) {
        var dollars = new double[12];
        var electricity = outcome.run().electricity();
        var fuel = outcome.run().fuel();
        var hour = 0;
        for (var month = 0; month < 12; month++) {
            for (var h = 0; h < MONTH_HOURS[month] && hour < electricity.length; h++, hour++) {
                dollars[month] += 3600 * electricity[hour] * plan.tariff().electricityPrice();
                dollars[month] +=
                        fuel[hour] > 0 ? 3600 * fuel[hour] * plan.tariff().fuelPrice() : 0;
            }
        }
        return dollars;
    }

    private PlanTree week(Situation situation, Outcome run, int start, String sentence) {
        var need = situation.need().need();
        var setpoint = new double[WEEK];
        var heating = sentence.equals("chart.coldest_week");
        var room = Arrays.copyOfRange(run.run().roomTemperature(), start, start + WEEK);
        var extreme = room[0];
        for (var h = 0; h < WEEK; h++) {
            var hourOfDay = (situation.year().firstHour() + start + h) % 24;
            setpoint[h] = heating
                    ? situation.setpoints().heating()[hourOfDay]
                    : situation.setpoints().cooling()[hourOfDay];
            extreme = heating ? Math.min(extreme, room[h]) : Math.max(extreme, room[h]);
        }
        return new PlanTree()
                .put("start", date(start))
                .put("outdoor_c", Arrays.copyOfRange(situation.need().outdoorTemperature(), start, start + WEEK))
                .put("room_c", room)
                .put("setpoint_c", setpoint)
                .put("delivered_w", Arrays.copyOfRange(run.run().output(), start, start + WEEK))
                .put("need_w", Arrays.copyOfRange(need, start, start + WEEK))
                .put("sentence", speech.say(sentence, "room", speech.temperature(extreme), "start", date(start)));
    }

    private String date(int hour) {
        var names = Separated.by(" ", speech.say("month_names"));
        var month = 0;
        var rest = hour;
        while (month < 11 && rest >= MONTH_HOURS[month]) {
            rest -= MONTH_HOURS[month];
            month++;
        }
        return speech.say("date", "month", names.get(month), "day", Integer.toString(rest / 24 + 1));
    }

    private static int coldest(Situation situation) {
        return extremeWeek(situation.need().outdoorTemperature(), -1);
    }

    private static int hottest(Situation situation) {
        return extremeWeek(situation.need().outdoorTemperature(), 1);
    }

    /** Start of the week, on a midnight, whose mean temperature is the highest or (sign −1) the lowest. */
    private static int extremeWeek(double[] temperature, int sign) {
        var best = 0;
        var bestMean = Double.NEGATIVE_INFINITY;
        for (var start = 0; start + WEEK <= temperature.length; start += 24) {
            var mean = 0.0;
            for (var h = start; h < start + WEEK; h++) {
                mean += sign * temperature[h] / WEEK;
            }
            if (mean > bestMean) {
                bestMean = mean;
                best = start;
            }
        }
        return best;
    }
}
