package io.heatwright.equipment;

import io.heatwright.equipment.coil.CoolingCoil;
import io.heatwright.equipment.frost.Defrost;
import io.heatwright.equipment.frost.Frost;
import io.heatwright.equipment.map.SpeedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a running machine from a data sheet. What the sheet leaves out is filled by statistics of its kind and marked;
 * {@link #heatingPoints} and {@link #coolingPoints} show all figures that the machine then stands on.
 *
 * <p>Defrost is taken off steady points only: a defrost-integrated point enters the map as the steady point from which
 * the same derating leads back to it, so nothing counts twice.
 */
public final class Commissioning {

    private static final double BEYOND_COLDEST_POINT = 5 / 1.8;
    private static final double WARMEST_HEATING = (62 - 32) / 1.8;
    private static final double COOLEST_COOLING = (67 - 32) / 1.8;
    private static final double HOTTEST_COOLING = (115 - 32) / 1.8;
    private static final double SEA_LEVEL = 101_325;
    private static final int FROST_ROUNDS = 20;
    private static final double LEAST_STEADY_POWER = 0.1;

    private Commissioning() {}

    /**
     * Makes the machine of a sheet.
     *
     * @param product with performance of its own; for assumed performance give an end of its class
     * @param trust how far to believe the sheet
     * @return the machine
     */
    public static Equipment commission(Product product, Trust trust) {
        var performance = product.performance();
        return switch (product.kind()) {
            case SPACE_HEATER, BASEBOARD ->
                new ResistanceHeater(performance.resistanceHeat().value());
            case GAS_FURNACE ->
                new Furnace(
                        performance.fuelHeat().value(),
                        performance.fuelEfficiency().value(),
                        product.behaviour().fanPower().valueOr(0),
                        standby(product));
            case WINDOW_AIR_CONDITIONER, PORTABLE_AIR_CONDITIONER, CENTRAL_AIR_CONDITIONER ->
                new AirConditioner(coolingSide(product), parasitics(product));
            default -> new HeatPump(heatingSide(product, trust), coolingSide(product), parasitics(product));
        };
    }

    /**
     * Returns every heating point that the machine stands on.
     *
     * @param product a sheet
     * @return from warm to cold, at each temperature from slow to fast; empty if it has no compressor heat
     */
    public static List<HeatingPoint> heatingPoints(Product product) {
        return HeatingCompletion.complete(product);
    }

    /**
     * Returns the rated heating capacity nearest to 47 °F.
     *
     * @param product a sheet with compressor heat
     * @return W; NaN if there is none
     */
    public static double ratedHeating(Product product) {
        return ratedCapacity(heatingPoints(product));
    }

    /**
     * Returns every cooling point that the machine stands on.
     *
     * @param product a sheet
     * @return from hot to mild, at each temperature from slow to fast; empty if it does not cool
     */
    public static List<CoolingPoint> coolingPoints(Product product) {
        return CoolingCompletion.complete(
                product,
                ClassDefaults.coolingCapacity(product.kind()),
                ClassDefaults.coolingInputRatio(product.kind()));
    }

    /**
     * Returns the figures that stand in for what the sheet leaves out beside its points: sensible heat ratio, cycling
     * degradation, standby power, crankcase heater and end of the compressor's heating.
     *
     * @param product a sheet
     * @return the sheet with these figures filled, each marked assumed
     */
    public static Product withDefaults(Product product) {
        var p = product.performance();
        var b = product.behaviour();
        var kind = product.kind();
        var performance = new Performance(
                p.compressor(),
                p.heating(),
                p.cooling(),
                p.ratings(),
                p.lowestOutdoorTemperature().orElse(ClassDefaults.lowestOutdoorTemperature(p.compressor())),
                p.sensibleHeatRatio().orElse(ClassDefaults.sensibleHeatRatio(kind, p.compressor())),
                p.cyclingDegradation().orElse(ClassDefaults.cyclingDegradation(kind, p.compressor())),
                p.resistanceHeat(),
                p.fuelHeat(),
                p.fuelEfficiency());
        var behaviour = new Behaviour(
                b.compressorLockout(),
                b.compressorReturn(),
                b.resistanceBesideCompressor(),
                b.standbyPower().orElse(ClassDefaults.standbyPower(kind)),
                b.crankcaseHeater().orElse(ClassDefaults.crankcaseHeater(kind)),
                b.panHeater(),
                b.panHeaterBelow().orElse(ClassDefaults.panHeaterBelow()),
                Optional.of(b.defrostTrigger().orElse(ClassDefaults.defrostTrigger())),
                b.defrostInterval().orElse(ClassDefaults.defrostInterval()),
                b.fanPower(),
                b.ductHeat(),
                b.inducedAir());
        return product.with(performance, behaviour);
    }

    private static HeatingSide heatingSide(Product sheet, Trust trust) {
        var product = withDefaults(sheet);
        var points = heatingPoints(sheet);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("The product \"" + sheet.id()
                    + "\" publishes no heating: use both ends of its class, "
                    + sheet.performanceClass().orElse("which it does not name") + ".");
        }
        double coldestPoint = points.get(points.size() - 1).outdoorTemperature();
        double coldest = Math.max(
                coldestPoint - BEYOND_COLDEST_POINT,
                product.performance().lowestOutdoorTemperature().valueOr(-100));
        double proven = sheet.coldestPublishedPoint();
        var behaviour = product.behaviour();
        double lockout = behaviour.compressorLockout().value();
        var backup = new Backup(
                product.performance().resistanceHeat().valueOr(0),
                behaviour.resistanceBesideCompressor(),
                lockout,
                behaviour.compressorReturn().valueOr(lockout));
        var defrost = new Defrost(
                behaviour.defrostTrigger().orElseThrow(),
                behaviour.defrostInterval().value(),
                ratedCapacity(points));
        return new HeatingSide(
                heatingMap(points, defrost, coldestPoint - BEYOND_COLDEST_POINT),
                trust == Trust.PROVEN ? Math.max(coldest, proven) : coldest,
                proven,
                product.performance().cyclingDegradation().value(),
                defrost,
                backup);
    }

    /** The rated capacity nearest to 47 °F: every completed sheet has one there. */
    private static double ratedCapacity(List<HeatingPoint> points) {
        double capacity = Double.NaN;
        double distance = Double.POSITIVE_INFINITY;
        for (var point : points) {
            double off = Math.abs(point.outdoorTemperature() - NeepStatistics.F47);
            if (point.speed() == Speed.RATED && off < distance) {
                distance = off;
                capacity = point.capacity().value();
            }
        }
        return capacity;
    }

    private static SpeedMap heatingMap(List<HeatingPoint> points, Defrost defrost, double coldest) {
        var cells = new ArrayList<Cell>();
        for (int i = points.size() - 1; i >= 0; i--) {
            var point = points.get(i);
            double t = point.outdoorTemperature();
            double capacity = point.capacity().value();
            double power = point.power().value();
            cells.add(
                    point.basis() == PointBasis.DEFROST_INTEGRATED
                            ? withoutDefrost(t, point.speed(), capacity, power, defrost)
                            : new Cell(t, point.speed(), capacity, power));
        }
        return map(cells, coldest, WARMEST_HEATING);
    }

    /** The steady output and power whose lasting means, in air as damp as in rating tests, are those that were published. */
    private static Cell withoutDefrost(double t, Speed speed, double capacity, double power, Defrost defrost) {
        double humidityRatio = HeatingSide.ratingHumidityRatio(t);
        double steady = capacity;
        double driving = 0;
        for (int i = 0; i < FROST_ROUNDS; i++) {
            driving = Frost.drivingHumidity(t, humidityRatio, SEA_LEVEL, steady / defrost.ratedCapacity());
            double lasting = defrost.lasting(steady, driving, t);
            steady += (capacity - lasting) * steady / (lasting + defrost.timeShare(driving) * defrost.heatFromRoom(t));
        }
        double share = defrost.timeShare(driving);
        double kept = Defrost.onPower(defrost.meanCover(driving)) * (1 - share);
        // A sheet whose slow speed draws less than a defrost alone would leave nothing for heating.
        double left = Math.max(LEAST_STEADY_POWER * power, power - share * defrost.power());
        return new Cell(t, speed, steady, left / kept);
    }

    private static CoolingSide coolingSide(Product sheet) {
        var product = withDefaults(sheet);
        var points = coolingPoints(sheet);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("The product \"" + sheet.id()
                    + "\" publishes no cooling: use both ends of its class, "
                    + sheet.performanceClass().orElse("which it does not name") + ".");
        }
        var cells = new ArrayList<Cell>();
        for (int i = points.size() - 1; i >= 0; i--) {
            var point = points.get(i);
            cells.add(new Cell(
                    point.outdoorTemperature(),
                    point.speed(),
                    point.capacity().value(),
                    point.power().value()));
        }
        return new CoolingSide(
                map(cells, COOLEST_COOLING, HOTTEST_COOLING),
                ClassDefaults.coolingCapacity(sheet.kind()),
                ClassDefaults.coolingInputRatio(sheet.kind()),
                new CoolingCoil(product.performance().sensibleHeatRatio().value()),
                product.performance().cyclingDegradation().value(),
                product.behaviour().ductHeat().valueOr(0),
                product.behaviour().inducedAir().valueOr(0));
    }

    /** One figure of a map, by rising temperature. */
    private record Cell(double temperature, Speed speed, double capacity, double power) {}

    private static SpeedMap map(List<Cell> cells, double coldest, double warmest) {
        double[] temperatures =
                cells.stream().mapToDouble(Cell::temperature).distinct().toArray();
        var capacities = new double[3][temperatures.length];
        var powers = new double[3][temperatures.length];
        int column = -1;
        double last = Double.NaN;
        for (var cell : cells) {
            if (cell.temperature() != last) {
                last = cell.temperature();
                column++;
                // A single-speed machine has one speed, which is lowest, rated and highest at once.
                for (int speed = 0; speed < 3; speed++) {
                    capacities[speed][column] = cell.capacity();
                    powers[speed][column] = cell.power();
                }
            }
            capacities[cell.speed().position()][column] = cell.capacity();
            powers[cell.speed().position()][column] = cell.power();
        }
        return new SpeedMap(temperatures, capacities, powers, coldest, warmest);
    }

    private static Parasitics parasitics(Product sheet) {
        var behaviour = withDefaults(sheet).behaviour();
        return new Parasitics(
                behaviour.standbyPower().value(),
                behaviour.crankcaseHeater().value(),
                behaviour.panHeater().valueOr(0),
                behaviour.panHeaterBelow().value());
    }

    private static double standby(Product sheet) {
        return withDefaults(sheet).behaviour().standbyPower().value();
    }
}
