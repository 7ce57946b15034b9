package vn.xeploai.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Optional;
import vn.xeploai.gateway.forward.PacedStream.Fault;

/** The two bodies of a call, and how fast they have to pass. */
final class CallBodies {
    private final Vertx vertx;
    private final ForwardConfig config;
    private final ForwardCall call;
    private final Origin origin;
    private PacedStream upload;
    private PacedStream answer;

    CallBodies(Vertx vertx, ForwardConfig config, ForwardCall call, Origin origin) {
        this.vertx = vertx;
        this.config = config;
        this.call = call;
        this.origin = origin;
    }

    /** Completes when the call may be sent on: with a small body when all of it has arrived, with a large one at once. */
    Future<Void> request(ProxyRequest request, long maxSize) {
        if (call.bodyHeld()) return held(request);
        upload = new PacedStream(vertx, request.proxiedRequest(), Pace.ofRequest(config, call.patience(), maxSize));
        upload.atEnd(origin::bodySent);
        request.setBody(Body.body(upload, request.getBody().length()));
        return Future.succeededFuture();
    }

    private Future<Void> held(ProxyRequest request) {
        return whole(request.proxiedRequest())
                .onSuccess(body -> request.setBody(body.length() == 0 ? null : Body.body(body)))
                .mapEmpty();
    }

    private Future<Buffer> whole(HttpServerRequest request) {
        Promise<Buffer> received = Promise.promise();
        var timer = vertx.setTimer(config.callerPatience().toMillis(), late -> received.tryFail(new CallerSlow()));
        request.body().onComplete(arrived -> {
            vertx.cancelTimer(timer);
            if (arrived.succeeded()) received.tryComplete(arrived.result());
            else received.tryFail(new Places.CallerLeft());
        });
        request.resume();
        return received.future();
    }

    void answer(ProxyResponse response) {
        var body = response.getBody();
        if (body == null) return;
        answer = new PacedStream(vertx, body.stream(), Pace.ofAnswer(config, call.patience()));
        response.setBody(Body.body(answer, body.length()));
    }

    /** Why the body of the request was given up, if it was. */
    Optional<Fault> requestFault() {
        return upload == null ? Optional.empty() : upload.fault();
    }

    Optional<Fault> answerFault() {
        return answer == null ? Optional.empty() : answer.fault();
    }

    /** A small body did not arrive in time. */
    static final class CallerSlow extends Exception {
        CallerSlow() {
            super("the body arrives too slowly", null, false, false);
        }
    }
}
