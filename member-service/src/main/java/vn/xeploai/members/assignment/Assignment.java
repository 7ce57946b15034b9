package vn.xeploai.members.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.timeline.Version;
import vn.xeploai.platform.act.Act;

/** That a member of a committee is in charge of a cell or of a field of work. */
@Entity
class Assignment extends Version<Assignment> {
    @Column(updatable = false)
    private UUID committeeId;

    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private UUID cellId;

    @Column(updatable = false)
    private String field;

    protected Assignment() {}

    Assignment(UUID committeeId, AssignmentEntry entry, Validity validity, Act act) {
        this(committeeId, entry.memberId(), entry.cellId(), entry.field(), validity, act);
    }

    private Assignment(UUID committeeId, UUID memberId, UUID cellId, String field, Validity validity, Act act) {
        super(validity, act);
        this.committeeId = committeeId;
        this.memberId = memberId;
        this.cellId = cellId;
        this.field = field;
    }

    @Override
    protected Assignment during(Validity validity, Act act) {
        return new Assignment(committeeId, memberId, cellId, field, validity, act);
    }

    /** @throws vn.xeploai.platform.problem.Refusal 409 {@code assignment-already-ended} if it ends on that day or earlier */
    void requireEndsAfter(LocalDate day) {
        var to = validity().to();
        if (to != null && !day.isBefore(to)) throw AssignmentRefusal.alreadyEnded(to, day);
    }

    UUID committeeId() {
        return committeeId;
    }

    UUID cellId() {
        return cellId;
    }

    String field() {
        return field;
    }
}
