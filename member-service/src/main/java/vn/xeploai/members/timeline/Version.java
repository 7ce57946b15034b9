package vn.xeploai.members.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import vn.xeploai.platform.act.Act;

/** One row of a thing's history: true during {@link #validity()}, and current as every {@link Recorded} row is. */
@MappedSuperclass
public abstract class Version<V extends Version<V>> extends Recorded {
    @Column(updatable = false)
    private LocalDate validFrom;

    @Column(updatable = false)
    private LocalDate validTo;

    protected Version() {}

    protected Version(Validity validity, Act act) {
        super(act);
        validFrom = validity.from();
        validTo = validity.to();
    }

    /** The same facts for other days, recorded by another act. */
    protected abstract V during(Validity validity, Act act);

    public Validity validity() {
        return new Validity(validFrom, validTo);
    }
}
