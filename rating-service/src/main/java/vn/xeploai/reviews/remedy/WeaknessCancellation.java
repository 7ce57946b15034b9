package vn.xeploai.reviews.remedy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** Why a weakness does not count. */
@Entity
@Immutable
@Table(schema = "reviews")
class WeaknessCancellation {
    @Id
    private UUID weaknessId;

    @MapsId
    @OneToOne
    private Weakness weakness;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    WeaknessCancellation() {}

    WeaknessCancellation(Weakness weakness, String reason, Act act) {
        this.weakness = weakness;
        this.reason = reason;
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
