package vn.xeploai.reviews.remedy;

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

/** What happened to a remedy after it was planned. */
@Entity
@Immutable
@Table(schema = "reviews")
@IdClass(RemedyStep.Key.class)
class RemedyStep {
    @Id
    @ManyToOne
    private Remedy remedy;

    @Id
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private RemedyStepKind kind;

    private LocalDate happenedOn;
    private UUID unitId;
    private String note;
    private UUID actId;

    record Key(UUID remedy, Instant recordedAt) {}

    RemedyStep() {}

    RemedyStep(Remedy remedy, TakeRemedyStepRequest step, Act act) {
        this.remedy = remedy;
        recordedAt = act.recordedAt();
        kind = step.kind();
        happenedOn = step.on();
        unitId = step.unitId();
        note = step.note();
        actId = act.id();
    }

    RemedyState leadsTo(RemedyState before) {
        return switch (kind) {
            case PROGRESS -> before;
            case DONE -> RemedyState.DONE;
            case VERIFIED -> RemedyState.VERIFIED;
            case REOPENED -> RemedyState.OPEN;
            case DROPPED -> RemedyState.DROPPED;
        };
    }

    LocalDate happenedOn() {
        return happenedOn;
    }
}
