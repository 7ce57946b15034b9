package vn.xeploai.ratings.leave;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** The days on which a member was away, half-open. Never changed: a wrong leave is cancelled, and another one recorded. */
@Entity
@Immutable
class Leave {
    @Id
    private UUID id;

    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private LeaveKind kind;

    private LocalDate fromDay;
    private LocalDate toDay;
    private UUID actId;
    private Instant recordedAt;

    @OneToOne(mappedBy = "leave", cascade = CascadeType.PERSIST)
    private LeaveCancellation cancellation;

    Leave() {}

    Leave(RecordLeaveRequest request, Act act) {
        id = Ids.next();
        memberId = request.memberId();
        kind = request.kind();
        fromDay = request.from();
        toDay = request.to();
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    /** @throws LeaveRefusal 409 {@code leave-already-cancelled} */
    void requireCurrent() {
        if (cancellation != null) throw LeaveRefusal.alreadyCancelled(id);
    }

    void cancel(String reason, Act act) {
        cancellation = new LeaveCancellation(this, reason, act);
    }

    UUID id() {
        return id;
    }
}
