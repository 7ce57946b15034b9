package vn.xeploai.reviews.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** Why a commitment does not count. */
@Entity
@Immutable
@Table(schema = "reviews")
class CommitmentCancellation {
    @Id
    private UUID commitmentId;

    @MapsId
    @OneToOne
    private Commitment commitment;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    CommitmentCancellation() {}

    CommitmentCancellation(Commitment commitment, String reason, Act act) {
        this.commitment = commitment;
        this.reason = reason;
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
