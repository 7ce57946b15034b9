package vn.xeploai.emulation.council;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** Why a council does not count. */
@Entity
@Immutable
@Table(schema = "emulation")
class CouncilCancellation {
    @Id
    private UUID councilId;

    @MapsId
    @OneToOne
    private Council council;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    CouncilCancellation() {}

    CouncilCancellation(Council council, String reason, Act act) {
        this.council = council;
        this.reason = reason;
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
