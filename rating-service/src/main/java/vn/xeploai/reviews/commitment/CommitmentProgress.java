package vn.xeploai.reviews.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** A report of how a commitment is kept. */
@Entity
@Immutable
@Table(schema = "reviews")
@IdClass(CommitmentProgress.Key.class)
class CommitmentProgress {
    @Id
    @ManyToOne
    private Commitment commitment;

    @Id
    private Instant recordedAt;

    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    private Fulfilment kept;

    private String note;
    private UUID actId;

    record Key(UUID commitment, Instant recordedAt) {}

    CommitmentProgress() {}

    CommitmentProgress(Commitment commitment, RecordProgressRequest request, Act act) {
        this.commitment = commitment;
        recordedAt = act.recordedAt();
        happenedOn = request.on();
        kept = request.kept();
        note = request.note();
        actId = act.id();
    }

    LocalDate happenedOn() {
        return happenedOn;
    }
}
