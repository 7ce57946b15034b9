package vn.xeploai.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** A decimal number is a JSON number of at most forty digits, before and after the point: {@code 1e999999999} would exhaust the memory. */
class StrictDecimal extends StdScalarDeserializer<BigDecimal> {
    private static final int MOST_DIGITS = 40;

    StrictDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric())
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        var value = parser.getDecimalValue();
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            return (BigDecimal)
                    context.handleWeirdNumberValue(BigDecimal.class, 0, "has more than " + MOST_DIGITS + " digits");
        }
        return value;
    }
}
