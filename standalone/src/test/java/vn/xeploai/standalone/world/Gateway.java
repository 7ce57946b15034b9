package vn.xeploai.standalone.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.xeploai.standalone.Api;

/** The public API for callers who expect to be served. */
final class Gateway {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api;

    Gateway(Api api) {
        this.api = api;
    }

    /** Fails with request and answer if it is refused. */
    JsonNode post(String path, Map<String, Object> body) throws Exception {
        var sent = JSON.writeValueAsString(body);
        var answer = api.post(path, sent);
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError("POST %s%n%s%n%d %s".formatted(path, sent, answer.statusCode(), answer.body()));
        }
        return Api.parse(answer);
    }

    JsonNode json(String path) throws Exception {
        return read(text(path));
    }

    static JsonNode read(String text) throws Exception {
        return JSON.readTree(text);
    }

    String text(String path) throws Exception {
        var answer = api.get(path);
        if (answer.statusCode() != 200)
            throw new AssertionError("GET %s: %d %s".formatted(path, answer.statusCode(), answer.body()));
        return answer.body();
    }

    /** An object of alternating names and values; what is null is left out. */
    static Map<String, Object> object(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
