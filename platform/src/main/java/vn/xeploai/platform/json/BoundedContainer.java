package vn.xeploai.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/**
 * Refuses a list or map while it is read, as soon as it has more elements than its {@code @Size} allows or an element that is null. Validation
 * would do so as well, but only after the whole body has become objects, and sixty kilobytes of {@code {}} are twenty thousand faulty members.
 */
final class BoundedContainer extends DelegatingDeserializer {
    private final boolean isMap;
    private final int most;

    private BoundedContainer(JsonDeserializer<?> reader, boolean isMap, int most) {
        super(reader);
        this.isMap = isMap;
        this.most = most;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        var type = context.constructType(handledType());
        var reader = context.handleSecondaryContextualization(getDelegatee(), property, type);
        var size = property == null ? null : property.getAnnotation(Size.class);
        return size == null ? reader : new BoundedContainer(reader, isMap, size.max());
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
        return new BoundedContainer(reader, isMap, most);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var fits = isMap ? parser.isExpectedStartObjectToken() : parser.isExpectedStartArrayToken();
        if (!fits) return super.deserialize(parser, context);
        var container = isMap ? new BoundedMap(most) : new BoundedList(most);
        return ((JsonDeserializer<Object>) getDelegatee()).deserialize(parser, context, container);
    }

    /** Bounds every list and map that is read into a field. */
    static final class Modifier extends BeanDeserializerModifier {
        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config, CollectionType type, BeanDescription bean, JsonDeserializer<?> reader) {
            return type.getRawClass().isAssignableFrom(ArrayList.class)
                    ? new BoundedContainer(reader, false, Integer.MAX_VALUE)
                    : reader;
        }

        @Override
        public JsonDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config, MapType type, BeanDescription bean, JsonDeserializer<?> reader) {
            return type.getRawClass().isAssignableFrom(LinkedHashMap.class)
                    ? new BoundedContainer(reader, true, Integer.MAX_VALUE)
                    : reader;
        }
    }

    private static final class BoundedList extends ArrayList<Object> {
        private final int most;

        BoundedList(int most) {
            this.most = most;
        }

        @Override
        public boolean add(Object element) {
            if (size() == most) throw RefusedElement.beyond(most);
            if (element == null && !BodyFaults.isAny()) throw RefusedElement.isNull();
            return super.add(element);
        }
    }

    private static final class BoundedMap extends LinkedHashMap<Object, Object> {
        private final int most;

        BoundedMap(int most) {
            this.most = most;
        }

        @Override
        public Object put(Object key, Object value) {
            if (size() == most) throw RefusedElement.beyond(most);
            if (value == null && !BodyFaults.isAny()) throw RefusedElement.isNull();
            return super.put(key, value);
        }
    }
}
