package vn.xeploai.platform.act;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.platform.context.RequestContext;

/** The table {@code act}, and the locks of its transactions. */
interface ActSql {
    /** Makes the transaction visible to watermarks from here on. */
    @SqlQuery("SELECT pg_current_xact_id()::text")
    String takeTransactionId();

    @SqlQuery("SELECT id FROM <anchor> WHERE id = ANY(:ids) ORDER BY id FOR UPDATE")
    List<UUID> lock(@Define String anchor, Collection<UUID> ids);

    @SqlQuery("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))::text")
    String lockNamed(String name);

    /** {@code OFFSET 0} keeps the order in which the locks are taken. */
    @SqlQuery(
            """
            SELECT pg_advisory_xact_lock(hashtextextended(name, 0))::text
            FROM (SELECT name FROM unnest(:names) AS wanted(name) ORDER BY name OFFSET 0) sorted
            """)
    List<String> lockTurns(String[] names);

    @SqlQuery(
            """
            SELECT pg_advisory_xact_lock_shared(hashtextextended(name, 0))::text
            FROM (SELECT name FROM unnest(:names) AS wanted(name) ORDER BY name OFFSET 0) sorted
            """)
    List<String> holdTurns(String[] names);

    @SqlQuery(
            """
            INSERT INTO act (id, recorded_at, actor, verified, represented_party, issue, request_id, operation,
                             document_number, document_date, document_authority, document_title)
            VALUES (:id, clock_timestamp(), :context.clientId, :context.verified, :context.representedParty, :context.issue,
                    :context.requestId, :context.operation, :number, :date, :authority, :title)
            RETURNING id, recorded_at
            """)
    Act insert(UUID id, @BindMethods("context") RequestContext context, @BindMethods Document document);

    /** Whether anything at all was recorded after an instant. */
    @SqlQuery("SELECT EXISTS (SELECT FROM act WHERE recorded_at > :instant)")
    boolean isAnyAfter(Instant instant);

    /** When the last act was recorded; empty if there is none. */
    @SqlQuery("SELECT max(recorded_at) FROM act")
    Optional<Instant> newest();

    /** When the last act at or before an instant was recorded; empty if there is none. */
    @SqlQuery("SELECT recorded_at FROM act WHERE recorded_at <= :instant ORDER BY recorded_at DESC LIMIT 1")
    Optional<Instant> newestAtOrBefore(Instant instant);
}
