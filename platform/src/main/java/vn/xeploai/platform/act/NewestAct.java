package vn.xeploai.platform.act;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** When acts were last recorded. */
@Singleton
public class NewestAct {
    private final ActSql sql;

    NewestAct(ActSql sql) {
        this.sql = sql;
    }

    /** Whether any act was recorded after an instant. */
    public boolean isAfter(Instant instant) {
        return sql.isAnyAfter(instant);
    }

    /** When the last act was recorded, settled or not; empty if there is none. */
    public Optional<Instant> recordedAt() {
        return sql.newest();
    }

    /** When the last act at or before an instant was recorded; empty if there is none. */
    public Optional<Instant> atOrBefore(Instant instant) {
        return sql.newestAtOrBefore(instant);
    }
}
