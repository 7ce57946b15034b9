package vn.xeploai.members.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** A row that is known from the act that recorded it until the act that closed it. It is never changed but for that, and never deleted. */
@MappedSuperclass
public abstract class Recorded {
    @Id
    private UUID id = Ids.next();

    @Column(updatable = false)
    private Instant recordedFrom;

    @Column(insertable = false, updatable = false)
    private Instant recordedTo;

    @Column(updatable = false)
    private UUID actId;

    protected Recorded() {}

    protected Recorded(Act act) {
        recordedFrom = act.recordedAt();
        actId = act.id();
    }

    public UUID id() {
        return id;
    }

    public Instant recordedFrom() {
        return recordedFrom;
    }
}
