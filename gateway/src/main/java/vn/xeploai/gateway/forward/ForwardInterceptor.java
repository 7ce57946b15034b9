package vn.xeploai.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.logging.Logger;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.platform.context.RequestHeaders;

/** Adds headers to one forwarded request, and answers it with a problem if the service does not. */
final class ForwardInterceptor implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(ForwardInterceptor.class);
    private static final String REQUEST_ID = "X-Request-Id";

    private final Source source;
    private final String target;
    private final ForwardProblem problems;

    ForwardInterceptor(Source source, String target, ForwardProblem problems) {
        this.source = source;
        this.target = target;
        this.problems = problems;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        var headers = RequestHeaders.of(request.headers()::get);
        request.setURI(target);
        dropNamedByConnection(request);
        request.headers().remove(HttpHeaders.EXPECT);
        request.putHeader(REQUEST_ID, headers.requestId());
        setForwardedHeaders(request, request.proxiedRequest());
        return context.sendRequest().recover(failure -> {
            LOG.warnf("%s did not answer request %s: %s", source.service(), headers.requestId(), failure);
            return Future.succeededFuture(unavailable(request, headers));
        });
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

    private ProxyResponse unavailable(ProxyRequest request, RequestHeaders headers) {
        var problem =
                problems.sourceUnavailable(source, request.proxiedRequest().path(), headers);
        var answer = request.release().response();
        answer.headers().clear();
        return answer.setStatusCode(503)
                .putHeader(HttpHeaders.CONTENT_TYPE, ForwardProblem.TYPE)
                .putHeader(HttpHeaders.RETRY_AFTER, "5")
                .putHeader(REQUEST_ID, headers.requestId())
                .setBody(Body.body(problem));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        var location = headers.get(HttpHeaders.LOCATION);
        if (location != null) headers.set(HttpHeaders.LOCATION, relative(location));
        return context.sendResponse();
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
