package vn.xeploai.members.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** A row that is current from the act that recorded it until the act that closed it. Closing is its only change, and it is never deleted. */
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
