package vn.xeploai.emulation.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** Why an item of a nomination does not count. */
@Entity
@Immutable
@Table(schema = "emulation")
class NominationItemCancellation {
    @Id
    private UUID nominationItemId;

    @MapsId
    @OneToOne
    private NominationItem nominationItem;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    NominationItemCancellation() {}

    NominationItemCancellation(NominationItem item, String reason, Act act) {
        nominationItem = item;
        this.reason = reason;
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
