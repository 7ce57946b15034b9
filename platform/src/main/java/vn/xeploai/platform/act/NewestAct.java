package vn.xeploai.platform.act;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
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
}
