package vn.xeploai.platform.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the flags, days and instants in an address; other text is refused with 400 {@code parameter-malformed}. A flag is {@code true} or
 * {@code false}: a caller who writes {@code dryRun=1} must not get the act itself.
 */
@Provider
public class StrictParameters implements ParamConverterProvider {
    private static final Set<Class<?>> STRICT = Set.of(boolean.class, Boolean.class, LocalDate.class, Instant.class);

    private record Converter<T>(Function<String, T> reading) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            return reading.apply(text);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return STRICT.contains(type)
                ? new Converter<>(
                        (Function<String, T>) ValueType.of(type).orElseThrow().reading())
                : null;
    }
}
