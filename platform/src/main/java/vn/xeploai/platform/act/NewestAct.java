package vn.xeploai.platform.act;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Whether anything at all was recorded after an instant. */
@Singleton
public class NewestAct {
    private final ActSql sql;

    NewestAct(ActSql sql) {
        this.sql = sql;
    }

    public boolean isAfter(Instant instant) {
        return sql.isAnyAfter(instant);
    }

    /** When the last act at or before an instant was recorded; empty if there is none. */
    public Optional<Instant> atOrBefore(Instant instant) {
        return sql.newestAtOrBefore(instant);
    }
}
