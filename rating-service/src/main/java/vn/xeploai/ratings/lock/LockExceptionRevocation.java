package vn.xeploai.ratings.lock;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** The end of a lock exception before its last day. */
@Entity
@Immutable
class LockExceptionRevocation {
    @Id
    private UUID lockExceptionId;

    @MapsId
    @OneToOne
    private LockException lockException;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    LockExceptionRevocation() {}

    LockExceptionRevocation(LockException exception, String reason, Act act) {
        this.lockException = exception;
        this.reason = reason;
        this.actId = act.id();
        this.recordedAt = act.recordedAt();
    }
}
