package vn.xeploai.platform.edge;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import vn.xeploai.platform.problem.PlainProblem;

/** What happens to every request before any endpoint, and to those that none takes. */
@Singleton
class EdgeRoutes {
    private static final int FIRST = Integer.MIN_VALUE;
    /** Before the handler of Quarkus, whose answers are empty or HTML. */
    private static final int LAST = Integer.MAX_VALUE - 1;

    private static final List<Integer> UNROUTED = List.of(400, 404, 405, 406, 413, 414, 415);

    private final ConnectionConfig config;
    private final PlainAnswers answers;

    EdgeRoutes(ConnectionConfig config, PlainAnswers answers) {
        this.config = config;
        this.answers = answers;
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::begin);
        router.route().order(LAST).failureHandler(this::failed);
        for (var status : UNROUTED) {
            router.errorHandler(
                    status, routing -> answers.refuse(routing.request(), PlainProblem.of(status, path(routing))));
        }
    }

    private void begin(RoutingContext routing) {
        limit(routing);
        if (tooLarge(routing.request())) {
            answers.refuse(routing.request(), PlainProblem.of(413, path(routing)));
            return;
        }
        routing.next();
    }

    private void limit(RoutingContext routing) {
        var channel = ((ConnectionBase) routing.request().connection()).channel();
        var limits = ConnectionLimits.of(channel, config, this::unreadable);
        limits.requestBegan();
        routing.addEndHandler(end -> channel.eventLoop().execute(() -> limits.requestEnded(channel)));
    }

    private boolean tooLarge(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > answers.maxBodySize();
    }

    private void failed(RoutingContext routing) {
        var status = routing.statusCode();
        var ofRights = routing.failure() instanceof SecurityException;
        if (status < 400 || status >= 500 || ofRights || routing.response().headWritten()) {
            routing.next();
            return;
        }
        answers.refuse(routing.request(), PlainProblem.of(status, path(routing)));
    }

    /** Vert.x closes the connection after the answer, since it cannot know where the next request begins. */
    private void unreadable(HttpServerRequest request) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        var cause = request.decoderResult().cause();
        var status = cause instanceof TooLongHttpLineException
                ? 414
                : cause instanceof TooLongHttpHeaderException ? 431 : 400;
        answers.refuse(request, PlainProblem.of(status, null));
    }

    /** Null if it cannot be read. */
    private static String path(RoutingContext routing) {
        try {
            return routing.normalizedPath();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
