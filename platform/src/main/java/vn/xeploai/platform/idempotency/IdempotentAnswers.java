package vn.xeploai.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.precondition.Tagged;
import vn.xeploai.platform.stream.Sha256;

/**
 * Answers by {@code Idempotency-Key}, stored per client, method and path in the transaction of the act itself: an answer is stored exactly when
 * its act is. Refusals are not stored; they changed nothing and are decided anew.
 */
@Singleton
public class IdempotentAnswers {
    private static final int KEY_LENGTH = 200;

    private final IdempotencySql sql;
    private final RequestContext context;
    private final ObjectMapper json;

    IdempotentAnswers(IdempotencySql sql, RequestContext context, ObjectMapper json) {
        this.sql = sql;
        this.context = context;
        this.json = json;
    }

    /**
     * Ends a repeated call with the answer of the first one, and refuses a concurrent call with the same key.
     *
     * @throws vn.xeploai.platform.problem.Refusal 400 {@code idempotency-key-malformed}, 409 {@code idempotency-key-in-use},
     *     422 {@code idempotency-key-reused}
     */
    public void refuseOrRepeat() {
        var key = context.idempotencyKey();
        if (key == null) return;
        if (key.isBlank() || key.length() > KEY_LENGTH) throw IdempotencyRefusal.keyMalformed();
        if (!sql.claim(context.clientId() + "\n" + context.operation() + "\n" + key))
            throw IdempotencyRefusal.stillRunning();
        repeat();
    }

    /**
     * Ends a repeated call with the answer of the first one, if that is stored already, before anything is looked up for the call.
     *
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code idempotency-key-reused}
     */
    public void repeat() {
        var key = context.idempotencyKey();
        if (key == null) return;
        sql.find(context.clientId(), context.operation(), key).ifPresent(first -> {
            if (!first.requestHash().equals(requestHash())) throw IdempotencyRefusal.keyUsedOtherwise();
            throw new RepeatedRequestMapper.RepeatedRequest(first);
        });
    }

    /** Stores the answer in the running transaction. */
    public void remember(Object answer) {
        if (context.idempotencyKey() == null) return;
        var etag = answer instanceof Tagged tagged ? tagged.etag() : null;
        var kept = new IdempotencySql.Answer(requestHash(), context.successStatus(), write(answer), etag);
        sql.remember(context.clientId(), context.operation(), context.idempotencyKey(), kept);
    }

    private String requestHash() {
        return Sha256.of(context.query() + "\n" + context.bodyHash());
    }

    private String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
