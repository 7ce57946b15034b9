package vn.xeploai.ratings.leave;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** Why a leave does not count. */
@Entity
@Immutable
class LeaveCancellation {
    @Id
    private UUID leaveId;

    @MapsId
    @OneToOne
    private Leave leave;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    LeaveCancellation() {}

    LeaveCancellation(Leave leave, String reason, Act act) {
        this.leave = leave;
        this.reason = reason;
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
