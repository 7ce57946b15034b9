package vn.xeploai.platform.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** A flag of an address is {@code true} or {@code false}. Whoever writes {@code dryRun=1} must not be taken to want the deed. */
@Provider
public class StrictFlags implements ParamConverterProvider, ParamConverter<Boolean> {
    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == boolean.class || type == Boolean.class ? (ParamConverter<T>) this : null;
    }

    @Override
    public Boolean fromString(String text) {
        if (text.equals("true") || text.equals("false")) return text.equals("true");
        throw new IllegalArgumentException("\"" + text + "\": true, false");
    }

    @Override
    public String toString(Boolean flag) {
        return flag.toString();
    }
}
