package vn.xeploai.platform.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.xeploai.platform.context.RequestHeaders;
import vn.xeploai.platform.problem.PlainProblem;
import vn.xeploai.platform.problem.Wording;

/** Answers requests that reach no endpoint with problems that look like all others. */
@Singleton
public class PlainAnswers {
    public static final String TYPE = "application/problem+json";
    /** Closing at once could take the answer from a caller that is still sending. */
    private static final int LINGER_MILLIS = 300;

    private final Vertx vertx;
    private final ObjectMapper json;
    private final Wording wording;
    private final long maxBodySize;

    PlainAnswers(
            Vertx vertx,
            ObjectMapper json,
            Wording wording,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.vertx = vertx;
        this.json = json;
        this.wording = wording;
        this.maxBodySize = maxBodySize.asLongValue();
    }

    /** The largest body that is not refused, in bytes. */
    public long maxBodySize() {
        return maxBodySize;
    }

    /** The body of the problem, in the language of the caller. */
    public Buffer body(PlainProblem problem, RequestHeaders headers) {
        var worded = wording.of(problem, headers.locale(), headers.requestId()).build();
        try {
            return Buffer.buffer(json.writeValueAsBytes(worded));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Answers and, if a body of the request has not been read, closes the connection instead of reading it. */
    public void refuse(HttpServerRequest request, PlainProblem problem) {
        var headers = RequestHeaders.of(request.headers()::get);
        var response = request.response();
        if (response.headWritten() || response.closed()) return;
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, TYPE)
                .putHeader(RequestHeaders.REQUEST_ID, headers.requestId());
        problem.retryAfter().ifPresent(seconds -> response.putHeader(HttpHeaders.RETRY_AFTER, seconds));
        if (hasUnreadBody(request)) closeAfter(request);
        response.end(body(problem, headers));
    }

    private static boolean hasUnreadBody(HttpServerRequest request) {
        var headers = request.headers();
        return !request.isEnded()
                && (headers.contains(HttpHeaders.CONTENT_LENGTH) || headers.contains(HttpHeaders.TRANSFER_ENCODING));
    }

    /** Announces that the connection closes, and closes it shortly after the answer, with the rest of the request unread. */
    public void closeAfter(HttpServerRequest request) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE).bodyEndHandler(sent -> {
            // Quarkus resumes the request when its response has ended
            vertx.runOnContext(then -> {
                if (!request.isEnded()) request.pause();
            });
            vertx.setTimer(LINGER_MILLIS, id -> request.connection().close());
        });
    }
}
