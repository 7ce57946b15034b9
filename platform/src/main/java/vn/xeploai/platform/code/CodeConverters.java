package vn.xeploai.platform.code;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.UUID;

/** Reads parameters that are marked {@link ByCode}. */
@Provider
public class CodeConverters implements ParamConverterProvider {
    private final CodeParameters parameters;

    CodeConverters(CodeParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type != UUID.class) return null;
        return (ParamConverter<T>) Arrays.stream(annotations)
                .filter(ByCode.class::isInstance)
                .map(mark -> new Converter(parameters, ((ByCode) mark).value()))
                .findFirst()
                .orElse(null);
    }

    private record Converter(CodeParameters parameters, String kind) implements ParamConverter<UUID> {
        @Override
        public UUID fromString(String text) {
            return parameters.id(kind, text);
        }

        @Override
        public String toString(UUID id) {
            return id.toString();
        }
    }
}
