package vn.xeploai.gateway.forward;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.platform.context.RequestHeaders;
import vn.xeploai.platform.problem.Messages;

/** Problems of requests that never reach an endpoint of the gateway: they look like all others. */
@Singleton
class ForwardProblem {
    static final String TYPE = "application/problem+json";

    private final ObjectMapper json;

    ForwardProblem(ObjectMapper json) {
        this.json = json;
    }

    Buffer sourceUnavailable(Source source, String path, RequestHeaders headers) {
        var problem = problem(503, "source-unavailable", path, headers, source.service());
        problem.put("source", source.service());
        return write(problem);
    }

    Buffer pathNotForwarded(String path, RequestHeaders headers) {
        return write(problem(400, "path-not-forwarded", path, headers));
    }

    Buffer requestTooLarge(String path, RequestHeaders headers) {
        return write(problem(413, "request-too-large", path, headers));
    }

    private static LinkedHashMap<String, Object> problem(
            int status, String code, String path, RequestHeaders headers, Object... arguments) {
        var problem = new LinkedHashMap<String, Object>();
        Locale locale = headers.locale();
        problem.put("type", "/problems/" + code);
        problem.put("status", status);
        problem.put("title", Messages.find(code, locale, List.of()).orElse(code));
        Messages.find(code + ".detail", locale, List.of(arguments)).ifPresent(words -> problem.put("detail", words));
        problem.put("instance", path);
        problem.put("service", "gateway");
        problem.put("requestId", headers.requestId());
        return problem;
    }

    private Buffer write(Object problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
