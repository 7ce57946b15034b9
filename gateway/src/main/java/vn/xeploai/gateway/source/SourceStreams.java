package vn.xeploai.gateway.source;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.xeploai.platform.context.CallerHeaders;

/** Opens long answers as streams, which the caller closes. */
@Singleton
public class SourceStreams {
    private final HttpClient client;
    private final Addresses addresses;
    private final SourceConfig config;
    private final CallerHeaders headers;

    SourceStreams(Vertx vertx, Addresses addresses, SourceConfig config, CallerHeaders headers) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(64));
        this.addresses = addresses;
        this.config = config;
        this.headers = headers;
    }

    /**
     * The members at and below a unit on a day, and their ratings of a period. Both are open when this returns, so that a refusal is a problem
     * and not a cut stream.
     */
    public MemberLines members(UUID under, LocalDate on, String period, Instant knownAt) {
        var members = open(
                Source.MEMBER_SERVICE,
                "/api/v1/members/stream?under=%s&on=%s&knownAt=%s".formatted(under, on, knownAt));
        try {
            var ratings = open(
                    Source.RATING_SERVICE,
                    "/api/v1/ratings/stream?period=%s&track=PARTY&under=%s&subjectKind=MEMBER&knownAt=%s"
                            .formatted(period, under, knownAt));
            return new MemberLines(members, ratings, knownAt);
        } catch (RuntimeException failure) {
            members.close();
            throw failure;
        }
    }

    private SourceStream open(Source source, String target) {
        var asked = headers.update(new MultivaluedHashMap<>(), new MultivaluedHashMap<>());
        var answer = client.request(addresses.options(source).setURI(target)).compose(request -> {
            asked.forEach(request::putHeader);
            return request.send().compose(this::body);
        });
        try {
            return answer.toCompletionStage()
                    .toCompletableFuture()
                    .get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            answer.onSuccess(SourceStream::close);
            throw SourceFailure.of(source, failure instanceof ExecutionException ? failure.getCause() : failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw SourceRefusal.unavailable(source);
        }
    }

    private Future<SourceStream> body(HttpClientResponse response) {
        if (response.statusCode() == 200) {
            return Future.succeededFuture(new SourceStream(response, config.streamTimeout()));
        }
        return response.body()
                .compose(body -> Future.failedFuture(ErrorAnswer.of(
                        response.statusCode(),
                        response.getHeader("Content-Type"),
                        response.getHeader("Retry-After"),
                        body.toString())));
    }
}
