package vn.xeploai.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Text is a JSON string of printable characters: not a number, without control characters other than tab and line end, without unpaired
 * surrogates, and with at least one visible character. Text that PostgreSQL cannot store unchanged is refused.
 */
class StrictText extends StdScalarDeserializer<String> {
    /** Letters and symbols that are invisible. */
    private static final String BLANK_SIGNS = "\u115F\u1160\u2800\u3164\uFFA0";

    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING))
            return (String) context.handleUnexpectedToken(String.class, parser);
        var text = parser.getText();
        if (!text.codePoints().allMatch(StrictText::isKept)) {
            return (String) context.handleWeirdStringValue(String.class, text, "contains characters that are not text");
        }
        if (!text.isBlank() && text.codePoints().noneMatch(StrictText::isSeen)) {
            return (String) context.handleWeirdStringValue(String.class, text, "has no visible character");
        }
        return text;
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT
                && BLANK_SIGNS.indexOf(character) < 0;
    }

    private static boolean isKept(int character) {
        if (character == '\n' || character == '\r' || character == '\t') return true;
        var type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }
}
