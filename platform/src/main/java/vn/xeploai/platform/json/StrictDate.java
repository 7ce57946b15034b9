package vn.xeploai.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day is a JSON string {@code yyyy-MM-dd} of the years 1900 to 2999; any other year is a typing error. */
class StrictDate extends StdScalarDeserializer<LocalDate> {
    private static final Pattern DAY = Pattern.compile("(19|2\\d)\\d{2}-\\d{2}-\\d{2}");

    StrictDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        var text = parser.getText();
        if (!DAY.matcher(text).matches()) return weird(context, text);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            return weird(context, text);
        }
    }

    private static LocalDate weird(DeserializationContext context, String text) throws IOException {
        return (LocalDate)
                context.handleWeirdStringValue(LocalDate.class, text, "is not a day of the years 1900 to 2999");
    }
}
