package vn.xeploai.gateway.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Writes answers over HTTP: their bytes, their entity tag, and whether they may be kept. */
@Singleton
public class Renderer {
    private final ObjectMapper json;

    Renderer(ObjectMapper json) {
        this.json = json;
    }

    /** @param table the same as lines of a table, for spreadsheets */
    public <T> RestResponse<String> response(
            Representation<T> answer, Format format, Function<T, List<List<String>>> table) {
        var response = answer.value() == null
                ? ResponseBuilder.<String>create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(body(answer.value(), format, table)).type(format.type());
        if (answer.tag() == null) {
            return response.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
        }
        return response.header(HttpHeaders.ETAG, answer.tag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    private <T> String body(T value, Format format, Function<T, List<List<String>>> table) {
        if (format == Format.CSV) return Csv.of(table.apply(value));
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
