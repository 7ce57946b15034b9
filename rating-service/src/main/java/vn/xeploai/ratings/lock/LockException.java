package vn.xeploai.ratings.lock;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** Permission to change decisions of a closed campaign (mở khóa có thời hạn), in one unit and every unit below it. */
@Entity
@Immutable
class LockException {
    @Id
    private UUID id;

    private UUID campaignId;
    private UUID unitId;
    private String reason;
    private LocalDate expiresOn;
    private UUID actId;
    private Instant recordedAt;

    @OneToOne(mappedBy = "lockException", cascade = CascadeType.PERSIST)
    private LockExceptionRevocation revocation;

    LockException() {}

    static LockException of(UUID campaignId, LockExceptionRequest request, Act act) {
        var exception = new LockException();
        exception.id = Ids.next();
        exception.campaignId = campaignId;
        exception.unitId = request.unitId();
        exception.reason = request.reason();
        exception.expiresOn = request.expiresOn();
        exception.actId = act.id();
        exception.recordedAt = act.recordedAt();
        return exception;
    }

    /** @throws LockRefusal 409 {@code lock-exception-not-active} */
    void requireActive(LocalDate today) {
        var state = LockExceptionState.of(revocation != null, expiresOn, today);
        if (state != LockExceptionState.ACTIVE) throw LockRefusal.exceptionNotActive(id, state);
    }

    void revoke(String because, Act act) {
        revocation = new LockExceptionRevocation(this, because, act);
    }

    UUID id() {
        return id;
    }

    boolean isOf(UUID campaign) {
        return campaignId.equals(campaign);
    }
}
