package vn.xeploai.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.xeploai.gateway.forward.PacedStream.Fault;
import vn.xeploai.platform.context.RequestHeaders;
import vn.xeploai.platform.edge.PlainAnswers;
import vn.xeploai.platform.problem.PlainProblem;

/** Adds headers to one forwarded request, and answers it with a problem if the service does not. */
final class ForwardInterceptor implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(ForwardInterceptor.class);

    private final ForwardCall call;
    private final Origin origin;
    private final CallBodies bodies;
    private final PlainAnswers answers;
    private final Set<String> compressed;
    private RequestHeaders headers;
    private boolean callerLeft;

    /** @param compressed the types of bodies that are compressed for callers that accept it */
    ForwardInterceptor(
            ForwardCall call, Origin origin, CallBodies bodies, PlainAnswers answers, Set<String> compressed) {
        this.call = call;
        this.origin = origin;
        this.bodies = bodies;
        this.answers = answers;
        this.compressed = compressed;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        headers = RequestHeaders.of(request.headers()::get);
        request.setURI(call.target());
        dropNamedByConnection(request);
        request.headers().remove(HttpHeaders.EXPECT);
        request.putHeader(RequestHeaders.REQUEST_ID, headers.requestId());
        setForwardedHeaders(request, request.proxiedRequest());
        return bodies.request(request, answers.maxBodySize())
                .compose(ready -> context.sendRequest())
                .recover(failure -> Future.succeededFuture(unanswered(request, failure)));
    }

    /** Headers that the caller meant for this connection only. */
    private static void dropNamedByConnection(ProxyRequest request) {
        var named = request.headers().get(HttpHeaders.CONNECTION);
        if (named == null) return;
        for (var name : named.split(",")) request.headers().remove(name.strip());
    }

    /** Overwrites what the caller sent in these headers. */
    private static void setForwardedHeaders(ProxyRequest request, HttpServerRequest received) {
        var host = received.authority();
        request.putHeader("X-Forwarded-For", received.remoteAddress().hostAddress());
        if (host != null) request.putHeader("X-Forwarded-Host", host.toString());
        request.putHeader("X-Forwarded-Proto", received.scheme());
    }

    private ProxyResponse unanswered(ProxyRequest request, Throwable failure) {
        var received = request.proxiedRequest();
        callerLeft = received.response().closed();
        if (callerLeft) {
            LOG.infof(
                    "The caller of request %s left before %s answered",
                    headers.requestId(), call.source().service());
            return request.setBody(null).response();
        }
        // under a rush these would be thousands of lines, and the callers read them
        var level = failure instanceof Places.Busy ? Logger.Level.DEBUG : Logger.Level.WARN;
        LOG.logf(level, "%s did not answer request %s: %s", call.source().service(), headers.requestId(), failure);
        return problem(request, problemOf(failure, received.path()));
    }

    private PlainProblem problemOf(Throwable failure, String path) {
        if (failure instanceof Places.Busy) return ForwardProblem.busy(call.source(), path);
        if (failure instanceof CallBodies.CallerSlow) return PlainProblem.of(408, path);
        var fault = bodies.requestFault().orElse(Fault.SERVICE_SILENT);
        return switch (fault) {
            case CALLER_SLOW -> PlainProblem.of(408, path);
            case TOO_LARGE -> PlainProblem.of(413, path);
            case SERVICE_SILENT -> ForwardProblem.unavailable(call.source(), path);
        };
    }

    private ProxyResponse problem(ProxyRequest request, PlainProblem problem) {
        var received = request.proxiedRequest();
        if (!received.isEnded()) answers.closeAfter(received);
        var answer = request.setBody(null).response();
        answer.headers().clear();
        problem.retryAfter().ifPresent(seconds -> answer.putHeader(HttpHeaders.RETRY_AFTER, seconds));
        return answer.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, PlainAnswers.TYPE)
                .putHeader(RequestHeaders.REQUEST_ID, headers.requestId())
                .setBody(Body.body(answers.body(problem, headers)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var response = context.response();
        var location = response.headers().get(HttpHeaders.LOCATION);
        if (location != null) response.headers().set(HttpHeaders.LOCATION, relative(location));
        allowCompression(response);
        bodies.answer(response);
        return context.sendResponse()
                .onFailure(failure -> cut(failure, context.request().proxiedRequest()));
    }

    /** Quarkus forbids the server to compress any answer, and takes that back for those of its endpoints. */
    private void allowCompression(ProxyResponse response) {
        var type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        if (type == null || !compressed.contains(type.split(";")[0].strip())) return;
        response.request().proxiedRequest().response().headers().remove(HttpHeaders.CONTENT_ENCODING);
    }

    /**
     * Ends a call whose answer cannot be sent whole. Vert.x reports no end of it, and would close the connection only when all that was
     * written is sent, which never happens if the caller reads nothing.
     */
    private void cut(Throwable failure, HttpServerRequest received) {
        if (callerLeft) return;
        var why = bodies.answerFault().map(Fault::name).orElse(failure.getMessage());
        LOG.infof("The answer of %s to request %s was cut: %s", call.source().service(), headers.requestId(), why);
        origin.leave();
        ((ConnectionBase) received.connection()).channel().close();
    }

    /** Hides the service's own address. */
    private static String relative(String location) {
        try {
            var uri = new URI(location);
            if (uri.getRawAuthority() == null) return location;
            var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (URISyntaxException unreadable) {
            return location;
        }
    }
}
