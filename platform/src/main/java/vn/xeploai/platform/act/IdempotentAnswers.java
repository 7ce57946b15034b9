package vn.xeploai.platform.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.precondition.Tagged;
import vn.xeploai.platform.stream.Sha256;

/**
 * Answers by {@code Idempotency-Key}, kept per client, method and path in the transaction of the act itself: an answer is
 * remembered exactly when its act is on disk. Refusals are not remembered, they changed nothing and are decided anew.
 */
@Singleton
class IdempotentAnswers {
    private static final int KEY_LENGTH = 200;

    private final Jdbi jdbi;
    private final RequestContext context;
    private final ObjectMapper json;

    IdempotentAnswers(Jdbi jdbi, RequestContext context, ObjectMapper json) {
        this.jdbi = jdbi;
        this.context = context;
        this.json = json;
    }

    void refuseOrRepeat(Object[] parameters) {
        if (context.idempotencyKey() == null) return;
        if (context.idempotencyKey().isBlank() || context.idempotencyKey().length() > KEY_LENGTH) {
            throw IdempotencyRefusal.keyMalformed();
        }
        if (!claim()) throw IdempotencyRefusal.stillRunning();
        find().ifPresent(known -> {
            if (!known.requestHash().equals(hash(parameters))) throw IdempotencyRefusal.keyUsedOtherwise();
            throw new AnsweredBefore(known.status(), known.body(), known.etag());
        });
    }

    void remember(Object[] parameters, Object answer) {
        if (context.idempotencyKey() == null) return;
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO idempotent_answer (client, operation, key, request_hash, status, body, etag, answered_at)
                        VALUES (:client, :operation, :key, :hash, :status, :body, :etag, clock_timestamp())
                        """)
                .bind("client", context.clientId())
                .bind("operation", context.operation())
                .bind("key", context.idempotencyKey())
                .bind("hash", hash(parameters))
                .bind("status", context.successStatus())
                .bind("body", write(answer))
                .bind("etag", answer instanceof Tagged tagged ? tagged.etag() : null)
                .execute());
    }

    private boolean claim() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended(:claim, 1))")
                .bind("claim", context.clientId() + "\n" + context.operation() + "\n" + context.idempotencyKey())
                .mapTo(Boolean.class)
                .one());
    }

    private Optional<RememberedAnswer> find() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT request_hash, status, body, etag
                        FROM idempotent_answer
                        WHERE client = :client AND operation = :operation AND key = :key
                        """)
                .bind("client", context.clientId())
                .bind("operation", context.operation())
                .bind("key", context.idempotencyKey())
                .mapTo(RememberedAnswer.class)
                .findOne());
    }

    private String hash(Object[] parameters) {
        return Sha256.of(write(parameters));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
