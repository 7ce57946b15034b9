package vn.xeploai.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Set;

/** A whole number or flag, which is one in JSON as well: never text, nor a fraction. */
final class StrictScalar<T> extends StdScalarDeserializer<T> {
    private static final Set<JsonToken> WHOLE = Set.of(JsonToken.VALUE_NUMBER_INT);
    private static final Set<JsonToken> FLAG = Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);

    private final transient Set<JsonToken> tokens;
    private final transient Reading<T> reading;
    private final transient T absent;

    private interface Reading<T> {
        T read(JsonParser parser) throws IOException;
    }

    /** @param absent what stands for null, and for a value of another type */
    private StrictScalar(Class<T> type, Set<JsonToken> tokens, Reading<T> reading, T absent) {
        super(type);
        this.tokens = tokens;
        this.reading = reading;
        this.absent = absent;
    }

    static SimpleModule addAllTo(SimpleModule module) {
        return module.addDeserializer(
                        Integer.class, new StrictScalar<>(Integer.class, WHOLE, JsonParser::getIntValue, null))
                .addDeserializer(int.class, new StrictScalar<>(int.class, WHOLE, JsonParser::getIntValue, 0))
                .addDeserializer(Long.class, new StrictScalar<>(Long.class, WHOLE, JsonParser::getLongValue, null))
                .addDeserializer(long.class, new StrictScalar<>(long.class, WHOLE, JsonParser::getLongValue, 0L))
                .addDeserializer(
                        Boolean.class, new StrictScalar<>(Boolean.class, FLAG, JsonParser::getBooleanValue, null))
                .addDeserializer(
                        boolean.class, new StrictScalar<>(boolean.class, FLAG, JsonParser::getBooleanValue, false));
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (tokens.contains(parser.currentToken())) return reading.read(parser);
        var handled = (T) context.handleUnexpectedToken(handledType(), parser);
        return handled == null ? absent : handled;
    }

    /** Also for what is missing. */
    @Override
    public T getNullValue(DeserializationContext context) throws JsonMappingException {
        if (absent != null && context.isEnabled(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)) {
            context.reportInputMismatch(
                    this, "No value for a primitive %s", handledType().getName());
        }
        return absent;
    }
}
