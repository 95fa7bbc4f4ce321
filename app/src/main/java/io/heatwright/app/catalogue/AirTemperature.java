package io.heatwright.app.catalogue;

import io.heatwright.app.session.Session;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Misread;
import io.heatwright.home.quantity.QuantityReading.Value;
import io.heatwright.home.quantity.UnitFamily;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a temperature with its unit, °C inside. */
final class AirTemperature implements ITypeConverter<Double> {

    @Override
    public Double convert(String written) {
        var reading = QuantityGrammar.read(written, UnitFamily.TEMPERATURE);
        if (reading instanceof Value value) {
            return value.value();
        }
        var fault = reading instanceof Misread misread ? misread.problem() : "is not known";
        throw new TypeConversionException("\"" + Session.printable(written) + "\" " + fault
                + ". Allowed: a temperature with its unit, such as 17F or -8C");
    }
}
