package vn.xeploai.platform.code;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.UUIDDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads the ids of bodies, and codes where an id is marked {@link ByCode}. */
final class CodeReader extends StdScalarDeserializer<UUID> implements ContextualDeserializer {
    private static final UUIDDeserializer IDS = new UUIDDeserializer();
    private static final String SYSTEM = "system";
    private static final String VALUE = "value";

    private CodeReader() {
        super(UUID.class);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return property != null && property.getAnnotation(ByCode.class) != null ? this : IDS;
    }

    @Override
    public UUID deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken() || !BodyCodes.areRead()) return IDS.deserialize(parser, context);
        var code = read(parser, context);
        if (code.isWellFormed()) return BodyCodes.keep(code);
        return (UUID) context.handleWeirdStringValue(IdOrCode.class, code.words(), "is no code");
    }

    /** Field by field, since fifty thousand faulty ones must cost little. */
    private IdOrCode read(JsonParser parser, DeserializationContext context) throws IOException {
        String system = null;
        String value = null;
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            switch (name) {
                case SYSTEM -> system = context.readValue(parser, String.class);
                case VALUE -> value = context.readValue(parser, String.class);
                default -> context.handleUnknownProperty(parser, this, UUID.class, name);
            }
        }
        return new IdOrCode(null, system, value);
    }

    @Override
    public Collection<Object> getKnownPropertyNames() {
        return List.of(SYSTEM, VALUE);
    }

    @Singleton
    static class Module implements ObjectMapperCustomizer {
        @Override
        public void customize(ObjectMapper json) {
            json.registerModule(new SimpleModule("codes").addDeserializer(UUID.class, new CodeReader()));
        }
    }
}
