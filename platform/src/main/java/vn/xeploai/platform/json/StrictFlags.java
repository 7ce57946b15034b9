package vn.xeploai.platform.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** A flag in an address is {@code true} or {@code false}. A caller who writes {@code dryRun=1} must not get the act itself. */
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
