package io.heatwright.app.catalogue;

import io.heatwright.app.session.Session;
import io.heatwright.equipment.rating.Region;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a heating region by its numeral or its number. */
final class RegionChoice implements ITypeConverter<Region> {

    @Override
    public Region convert(String written) {
        var wanted = written.strip().toUpperCase(Locale.ROOT);
        var regions = Region.values();
        for (int i = 0; i < regions.length; i++) {
            if (regions[i].numeral().equals(wanted) || Integer.toString(i + 1).equals(wanted)) {
                return regions[i];
            }
        }
        var allowed = Arrays.stream(regions).map(Region::numeral).collect(Collectors.joining(", "));
        throw new TypeConversionException(
                "\"" + Session.printable(written) + "\" is none of " + allowed + ", or 1 to " + regions.length);
    }
}
