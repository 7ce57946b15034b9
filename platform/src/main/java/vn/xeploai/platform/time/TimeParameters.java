package vn.xeploai.platform.time;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Reads the days and instants in an address; text that {@link TimeText} does not accept is refused with 400 {@code parameter-malformed}. */
@Provider
public class TimeParameters implements ParamConverterProvider {
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
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        if (rawType == LocalDate.class) return (ParamConverter<T>) new Converter<>(TimeText::day);
        if (rawType == Instant.class) return (ParamConverter<T>) new Converter<>(TimeText::instant);
        return null;
    }
}
