package vn.xeploai.platform.act;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.time.Ids;

/**
 * The act of the running transaction. The order of the three steps is what makes a watermark possible: the transaction takes its id,
 * then locks what it is about to change, and only then reads the clock, once, for all its facts.
 */
@TransactionScoped
public class Acts implements Serializable {
    private final transient Jdbi jdbi;
    private final transient RequestContext context;
    private Act current;

    Acts(Jdbi jdbi, RequestContext context) {
        this.jdbi = jdbi;
        this.context = context;
    }

    /** Makes the transaction visible to watermarks from here on. */
    void takeId() {
        jdbi.useHandle(handle -> handle.createQuery("SELECT pg_current_xact_id()::text")
                .mapTo(String.class)
                .one());
    }

    /**
     * Locks the anchor rows of the subjects until the transaction ends, in the order of their ids, so that two acts never wait
     * for each other in a circle.
     *
     * @param anchor a table with the columns {@code id} and {@code lock}, named in code and never by a caller
     * @return the ids that are there
     */
    public List<UUID> lock(String anchor, Collection<UUID> ids) {
        refuseAfterStamp();
        if (ids.isEmpty()) return List.of();
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT id FROM <anchor> WHERE id = ANY(:ids) ORDER BY id FOR UPDATE")
                        .define("anchor", anchor)
                        .bindArray("ids", UUID.class, ids.toArray())
                        .mapTo(UUID.class)
                        .list());
    }

    /** Locks something that has no row of its own, as the shape of a whole tree. */
    public void lockNamed(String name) {
        refuseAfterStamp();
        jdbi.useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))::text")
                .bind("name", name)
                .mapTo(String.class)
                .one());
    }

    /** The act of this transaction, stamped now if it is not yet. */
    public Act stamp() {
        return stamp(null);
    }

    /** The act of this transaction, stamped now with its paper if it is not yet. */
    public Act stamp(Document document) {
        if (current == null) current = insert(document);
        return current;
    }

    private void refuseAfterStamp() {
        if (current != null) throw new IllegalStateException("Locks are taken before the act is stamped");
    }

    private Act insert(Document document) {
        var paper = document == null ? new Document(null, null, null, null) : document;
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        INSERT INTO act (id, recorded_at, actor, verified, represented_party, issue, request_id, operation,
                                         document_number, document_date, document_authority, document_title)
                        VALUES (:id, clock_timestamp(), :actor, :verified, :representedParty, :issue, :requestId, :operation,
                                :number, :date, :authority, :title)
                        RETURNING id, recorded_at
                        """)
                .bind("id", Ids.next())
                .bind("actor", context.clientId())
                .bind("verified", context.verified())
                .bind("representedParty", context.representedParty())
                .bind("issue", context.issue())
                .bind("requestId", context.requestId())
                .bind("operation", context.operation())
                .bindMethods(paper)
                .map((row, c) -> new Act(
                        row.getObject("id", UUID.class),
                        row.getObject("recorded_at", java.time.OffsetDateTime.class)
                                .toInstant()))
                .one());
    }
}
