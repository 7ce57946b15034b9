package vn.xeploai.emulation.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** Why an initiative does not count. */
@Entity
@Immutable
@Table(schema = "emulation")
class InitiativeCancellation {
    @Id
    private UUID initiativeId;

    @MapsId
    @OneToOne
    private Initiative initiative;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    InitiativeCancellation() {}

    InitiativeCancellation(Initiative initiative, String reason, Act act) {
        this.initiative = initiative;
        this.reason = reason;
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
