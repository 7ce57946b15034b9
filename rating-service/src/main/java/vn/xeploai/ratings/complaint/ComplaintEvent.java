package vn.xeploai.ratings.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.ratings.discipline.DisciplineForm;

/** A step after the receipt of a complaint. */
@Entity
@Immutable
@IdClass(ComplaintEvent.Key.class)
class ComplaintEvent {
    @Id
    @ManyToOne
    private Complaint complaint;

    @Id
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    private LocalDate happenedOn;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private DisciplineForm proposedForm;

    private UUID proposedTo;
    private String reason;
    private UUID actId;

    record Key(UUID complaint, Instant recordedAt) {}

    ComplaintEvent() {}

    ComplaintEvent(Complaint complaint, ComplaintStep step, Act act) {
        this.complaint = complaint;
        recordedAt = act.recordedAt();
        state = step.state();
        happenedOn = step.on();
        unitId = step.unitId();
        proposedForm = step.proposedForm();
        proposedTo = step.proposedTo();
        reason = step.reason();
        actId = act.id();
    }

    ComplaintState state() {
        return state;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }
}
