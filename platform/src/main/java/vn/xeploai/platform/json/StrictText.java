package vn.xeploai.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Text is a JSON string, whole and printable: no number that happens to fit, no control character but tab and line end, no half of a
 * character. What PostgreSQL could not keep as it came is refused, never changed.
 */
class StrictText extends StdScalarDeserializer<String> {
    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING))
            return (String) context.handleUnexpectedToken(String.class, parser);
        var text = parser.getText();
        if (!text.codePoints().allMatch(StrictText::isKept)) {
            return (String) context.handleWeirdStringValue(String.class, text, "holds characters that are no text");
        }
        return text;
    }

    private static boolean isKept(int character) {
        if (character == '\n' || character == '\r' || character == '\t') return true;
        var type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }
}
