package vn.xeploai.platform.act;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Whether anything at all was recorded after an instant. */
@Singleton
public class NewestAct {
    private final Jdbi jdbi;

    NewestAct(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public boolean isAfter(Instant instant) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT FROM act WHERE recorded_at > :instant)")
                        .bind("instant", instant.atOffset(ZoneOffset.UTC))
                        .mapTo(Boolean.class)
                        .one());
    }

    /** When the last act at or before an instant was recorded; empty if there is none. */
    public Optional<Instant> atOrBefore(Instant instant) {
        return jdbi.withHandle(
                        handle -> handle.createQuery("SELECT max(recorded_at) FROM act WHERE recorded_at <= :instant")
                                .bind("instant", instant.atOffset(ZoneOffset.UTC))
                                .map((row, context) -> row.getObject(1, OffsetDateTime.class))
                                .findFirst())
                .map(OffsetDateTime::toInstant);
    }
}
