package vn.xeploai.members.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/**
 * One row of a thing's history: true during {@link #validity()}, known from the act that recorded it until the act that closed it. A row is
 * never changed but for that closing, and never deleted.
 */
@MappedSuperclass
public abstract class Version<V extends Version<V>> {
    @Id
    private UUID id = Ids.next();

    @Column(updatable = false)
    private LocalDate validFrom;

    @Column(updatable = false)
    private LocalDate validTo;

    @Column(updatable = false)
    private Instant recordedFrom;

    @Column(insertable = false, updatable = false)
    private Instant recordedTo;

    @Column(updatable = false)
    private UUID actId;

    protected Version() {}

    protected Version(Validity validity, Act act) {
        validFrom = validity.from();
        validTo = validity.to();
        recordedFrom = act.recordedAt();
        actId = act.id();
    }

    /** The same facts for other days, recorded by another act. */
    protected abstract V during(Validity validity, Act act);

    public UUID id() {
        return id;
    }

    public Validity validity() {
        return new Validity(validFrom, validTo);
    }

    public Instant recordedFrom() {
        return recordedFrom;
    }
}
