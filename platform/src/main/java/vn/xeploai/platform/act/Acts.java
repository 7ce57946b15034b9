package vn.xeploai.platform.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.idempotency.IdempotentAnswers;
import vn.xeploai.platform.time.Ids;

/**
 * Writing transactions. The order of three steps makes a watermark possible: the transaction locks what it is about to change, then takes its
 * id, and only then reads the clock, once, for all its facts. A transaction that waits for its first lock has no id yet, so it does not hold
 * back the watermark.
 */
@Singleton
public class Acts {
    private final ActSql sql;
    private final RequestContext context;
    private final IdempotentAnswers answers;
    private final TransactionSynchronizationRegistry transaction;

    Acts(
            ActSql sql,
            RequestContext context,
            IdempotentAnswers answers,
            TransactionSynchronizationRegistry transaction) {
        this.sql = sql;
        this.context = context;
        this.answers = answers;
        this.transaction = transaction;
    }

    /**
     * Runs the work as one writing transaction, or as part of a running one: when this returns, all of it is on disk, or nothing is. A call
     * with an {@code Idempotency-Key} that was answered before gets the same answer again. Ask other services before calling this, so that
     * nobody waits for them under locks.
     */
    public <T> T write(Callable<T> work) {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) return call(work);
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                answers.refuseOrRepeat();
                var answer = work.call();
                answers.remember(answer);
                return answer;
            });
        } catch (RuntimeException failure) {
            throw RecordConflict.asRefusal(failure);
        }
    }

    /** Runs the work as one writing transaction and rolls it back, so that the answer is that of the act, and so is the refusal. */
    public <T> T preview(Callable<T> work) {
        QuarkusTransaction.begin();
        try {
            return call(work);
        } catch (RuntimeException failure) {
            throw RecordConflict.asRefusal(failure);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Locks the anchor rows of the subjects until the transaction ends, in the order of their ids, so that two acts never
     * deadlock.
     *
     * @param anchor a table with the columns {@code id} and {@code lock}, named in code and never by a caller
     * @return the ids that exist
     */
    public List<UUID> lock(String anchor, Collection<UUID> ids) {
        refuseAfterStamp();
        return ids.isEmpty() ? List.of() : sql.lock(anchor, ids);
    }

    /**
     * Locks anchor rows as {@link #lock} does, and waits for those that {@link #hold} them, in the order of arrival: a later act that wants to
     * hold them waits behind this one. Locks on rows alone keep no such order, and a stream of holders never lets the one in who changes.
     */
    public List<UUID> lockInTurn(String anchor, Collection<UUID> ids) {
        refuseAfterStamp();
        if (ids.isEmpty()) return List.of();
        sql.lockTurns(turns(anchor, ids));
        return sql.lock(anchor, ids);
    }

    /**
     * Keeps anchors from being locked by {@link #lockInTurn} until the transaction ends; several acts can hold them at once. It neither locks
     * a row nor takes a transaction id.
     */
    public void hold(String anchor, Collection<UUID> ids) {
        if (!ids.isEmpty()) sql.holdTurns(turns(anchor, ids));
    }

    private static String[] turns(String anchor, Collection<UUID> ids) {
        return ids.stream().distinct().map(id -> anchor + " " + id).toArray(String[]::new);
    }

    /** Locks something that has no row of its own, such as the shape of a whole tree. */
    public void lockNamed(String name) {
        refuseAfterStamp();
        sql.lockNamed(name);
    }

    /** The act of this transaction, stamped now if it is not yet. */
    public Act stamp() {
        return stamp(null);
    }

    /** The act of this transaction, stamped now with its document if it is not yet. */
    public Act stamp(Document document) {
        if (current() == null) transaction.putResource(Act.class, insert(document));
        return current();
    }

    /**
     * The act of this transaction, as {@link #stamp}, with a document that must not be dated after the day of the act.
     *
     * @param document null if there is none
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code date-in-future} at {@code document.date}
     */
    public Act stampPast(Document document) {
        return stampPast(document, null, null);
    }

    /** The same, and refuses before it a day of the request after that of the act. */
    public Act stampPast(Document document, LocalDate day, String field) {
        var act = stamp(document);
        act.refuseFuture(day, field);
        if (document != null) act.refuseFuture(document.date(), "document.date");
        return act;
    }

    /** As {@link #stampPast(Document)}, and refuses a document of a day before the earliest that is possible ({@code date-too-early}). */
    public Act stampSince(LocalDate earliest, Document document) {
        var act = stampPast(document);
        if (document != null) act.refuseEarly(document.date(), earliest, "document.date");
        return act;
    }

    private Act current() {
        return (Act) transaction.getResource(Act.class);
    }

    private void refuseAfterStamp() {
        if (current() != null) throw new IllegalStateException("Locks are taken before the act is stamped");
    }

    private Act insert(Document document) {
        sql.takeTransactionId();
        var cited = document == null ? new Document(null, null, null, null) : document;
        return sql.insert(Ids.next(), context, cited);
    }
}
