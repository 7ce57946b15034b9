package vn.xeploai.platform.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Goes on after a wrong value as if it were null, so that {@link BodyFaults} has all of them. Without it reading ends at the first one. */
final class FaultCollector extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        var at = parser.getParsingContext();
        while (at != null && (at.inArray() || !name.equals(at.getCurrentName()))) at = at.getParent();
        if (!BodyFaults.keep(ValueFault.unknown(path(at), name, reader.getKnownPropertyNames()))) return false;
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String why)
            throws IOException {
        if (!BodyFaults.keep(mismatch(parser, type.getRawClass()))) return NOT_HANDLED;
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context, Class<?> type, ValueInstantiator maker, JsonParser parser, String why)
            throws IOException {
        if (!BodyFaults.keep(mismatch(parser, type))) return NOT_HANDLED;
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String text, String why) {
        var at = place(context.getParser());
        return BodyFaults.keep(ValueFault.of(at, type, text)) ? null : NOT_HANDLED;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number number, String why) {
        var parser = context.getParser();
        var fault = type.isEnum()
                ? mismatch(parser, type)
                : new ValueFault(place(parser), "value-refused", null, List.of());
        return BodyFaults.keep(fault) ? null : NOT_HANDLED;
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable why) {
        var at = place(context.getParser());
        return argument instanceof String text && BodyFaults.keep(ValueFault.of(at, type, text)) ? null : NOT_HANDLED;
    }

    @Override
    public JavaType handleUnknownTypeId(
            DeserializationContext context, JavaType base, String id, TypeIdResolver resolver, String why) {
        return keepType(context, base, "value-not-allowed", id);
    }

    @Override
    public JavaType handleMissingTypeId(
            DeserializationContext context, JavaType base, TypeIdResolver resolver, String why) {
        return keepType(context, base, "value-missing", null);
    }

    /** Reads what has no known type as nothing. */
    private static JavaType keepType(DeserializationContext context, JavaType base, String code, String id) {
        var names = base.getRawClass().getAnnotation(JsonSubTypes.class);
        if (names == null) return null;
        var expected = Arrays.stream(names.value()).map(JsonSubTypes.Type::name).toList();
        var fault = new ValueFault(place(context.getParser()), code, id, expected);
        return BodyFaults.keep(fault) ? context.constructType(Void.class) : null;
    }

    private static ValueFault mismatch(JsonParser parser, Class<?> type) {
        return ValueFault.mismatch(place(parser), type);
    }

    /** The place of the current value, as in {@code units[3].name}. At the start of a list or object the parser is already in it. */
    private static String place(JsonParser parser) {
        var at = parser.getParsingContext();
        var inside = parser.currentToken() != null && parser.currentToken().isStructStart();
        return path(inside ? at.getParent() : at);
    }

    private static String path(JsonStreamContext at) {
        if (at == null || at.inRoot()) return "";
        var before = path(at.getParent());
        if (at.inArray()) return at.hasCurrentIndex() ? before + "[" + at.getCurrentIndex() + "]" : before;
        if (at.getCurrentName() == null) return before;
        return before.isEmpty() ? at.getCurrentName() : before + "." + at.getCurrentName();
    }
}
