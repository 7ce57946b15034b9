package vn.xeploai.ratings.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A complaint, a denunciation or a negative report about a subject. Never changed: what follows is recorded as events. */
@Entity
@Immutable
class Complaint {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private ComplaintKind kind;

    private LocalDate receivedOn;
    private UUID receivedBy;
    private String text;
    private UUID actId;
    private Instant recordedAt;

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt")
    private List<ComplaintEvent> events = new ArrayList<>();

    Complaint() {}

    Complaint(ReceiveComplaintRequest request, Act act) {
        id = Ids.next();
        subjectKind = request.subject().kind();
        subjectId = request.subject().id();
        kind = request.kind();
        receivedOn = request.receivedOn();
        receivedBy = request.receivedBy();
        text = request.text();
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    /**
     * @throws vn.xeploai.platform.problem.Refusal 409 {@code complaint-not-in-state}, 422 {@code conduct-day-too-early}, {@code
     *     discipline-form-not-for-subject}
     */
    void requireNext(ComplaintStep step) {
        if (!state().next().contains(step.state())) throw ComplaintRefusal.notInState(state(), step.state());
        if (step.on().isBefore(since())) throw ComplaintRefusal.tooEarly(step.on(), since());
        if (step.proposedForm() != null) step.proposedForm().require(subjectKind);
    }

    void take(ComplaintStep step, Act act) {
        events.add(new ComplaintEvent(this, step, act));
    }

    private ComplaintState state() {
        return events.isEmpty() ? ComplaintState.RECEIVED : latest().state();
    }

    private LocalDate since() {
        return events.isEmpty() ? receivedOn : latest().happenedOn();
    }

    private ComplaintEvent latest() {
        return events.get(events.size() - 1);
    }

    UUID id() {
        return id;
    }
}
