package io.heatwright.home.assembly;

import io.heatwright.room.Layer;
import java.util.ArrayList;
import java.util.List;

/**
 * What an assembly is worth, layer by layer, when nothing changes: {@code U = 1 / ΣR}, and temperatures fall in
 * proportion to resistance ([iso6946] 6.7).
 *
 * @param assembly which
 * @param films at its faces
 * @param winter temperatures on either side
 * @param transmittance W/(m²·K)
 * @param heatCapacity of all layers, J/(m²·K)
 * @param mass of all layers, kg/m²
 * @param layers outside film, layers from outside to inside, inside film; a film of no resistance is left out
 */
public record AssemblyAccount(
        Assembly assembly,
        SurfaceFilms films,
        WinterCase winter,
        double transmittance,
        double heatCapacity,
        double mass,
        List<LayerAccount> layers) {

    public AssemblyAccount {
        layers = List.copyOf(layers);
    }

    /**
     * Temperatures on either side.
     *
     * @param outdoors °C
     * @param indoors °C
     */
    public record WinterCase(double outdoors, double indoors) {

        /** The winter of window labels (NFRC 100): −18 °C outside, 21 °C inside. */
        public static final WinterCase LABEL = new WinterCase(-18, 21);
    }

    /**
     * Draws up an account.
     *
     * @param assembly which
     * @param rule whose films
     * @param winter temperatures on either side
     * @return the account
     */
    public static AssemblyAccount of(Assembly assembly, FilmRule rule, WinterCase winter) {
        var films = assembly.films(rule);
        var transmittance = assembly.transmittance(films);
        var through = new ArrayList<Layer>();
        if (films.outside() > 0) {
            through.add(new Layer.Resistance(assembly.exposure().film(), films.outside()));
        }
        through.addAll(assembly.layers(films));
        through.add(new Layer.Resistance("inside air film", films.inside()));
        var lines = new ArrayList<LayerAccount>();
        var outer = winter.outdoors();
        for (var layer : through) {
            var share = layer.resistance() * transmittance;
            var inner = outer + share * (winter.indoors() - winter.outdoors());
            lines.add(line(layer, share, outer, inner));
            outer = inner;
        }
        return new AssemblyAccount(
                assembly,
                films,
                winter,
                transmittance,
                lines.stream().mapToDouble(LayerAccount::heatCapacity).sum(),
                lines.stream().mapToDouble(LayerAccount::mass).sum(),
                lines);
    }

    private static LayerAccount line(Layer layer, double share, double outer, double inner) {
        if (layer instanceof Layer.Solid s) {
            var mass = s.thickness() * s.density();
            return new LayerAccount(
                    s.name(),
                    s.thickness(),
                    s.conductivity(),
                    s.resistance(),
                    share,
                    outer,
                    inner,
                    mass * s.specificHeat(),
                    mass);
        }
        return new LayerAccount(layer.name(), Double.NaN, Double.NaN, layer.resistance(), share, outer, inner, 0, 0);
    }
}
