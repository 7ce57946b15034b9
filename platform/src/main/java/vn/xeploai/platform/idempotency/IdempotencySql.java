package vn.xeploai.platform.idempotency;

import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code idempotent_answer}. */
interface IdempotencySql {
    record Answer(String requestHash, int status, String body, String etag) {}

    /** Whether no other transaction holds the key; it is held until this one ends. */
    @SqlQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(:claim, 1))")
    boolean claim(String claim);

    @SqlQuery(
            """
            SELECT request_hash, status, body, etag
            FROM idempotent_answer
            WHERE client = :client AND operation = :operation AND key = :key
            """)
    Optional<Answer> find(String client, String operation, String key);

    @SqlUpdate(
            """
            INSERT INTO idempotent_answer (client, operation, key, request_hash, status, body, etag, answered_at)
            VALUES (:client, :operation, :key, :requestHash, :status, :body, :etag, clock_timestamp())
            """)
    void remember(String client, String operation, String key, @BindMethods Answer answer);
}
