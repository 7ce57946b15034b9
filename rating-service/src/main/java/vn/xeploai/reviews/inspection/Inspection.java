package vn.xeploai.reviews.inspection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** An inspection or supervision of a subject. Never changed: a wrong one is cancelled, and another one recorded. */
@Entity
@Immutable
@Table(schema = "reviews")
class Inspection {
    @Id
    private UUID id;

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private InspectionKind kind;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private UUID subjectId;
    private UUID unitId;
    private UUID inspectingUnitId;
    private String programme;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private List<String> offices;
    private int people;
    private UUID actId;
    private Instant recordedAt;

    @OneToOne(mappedBy = "inspection", cascade = CascadeType.PERSIST)
    private InspectionConclusion conclusion;

    @OneToOne(mappedBy = "inspection", cascade = CascadeType.PERSIST)
    private InspectionCancellation cancellation;

    Inspection() {}

    /** @param unitId where the subject is on the roster */
    Inspection(RecordInspectionRequest request, UUID unitId, Act act) {
        id = Ids.next();
        campaignId = request.campaignId();
        kind = request.kind();
        subjectKind = request.subject().kind();
        subjectId = request.subject().id();
        this.unitId = unitId;
        inspectingUnitId = request.inspectingUnitId();
        programme = request.programme();
        startsOn = request.from();
        endsOn = request.to();
        offices = List.copyOf(request.team().offices());
        people = request.team().people();
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    /** @throws InspectionRefusal 409 {@code inspection-already-cancelled} */
    void requireCurrent() {
        if (cancellation != null) throw InspectionRefusal.alreadyCancelled(id);
    }

    /** @throws InspectionRefusal 409 {@code inspection-already-concluded}, 422 {@code inspection-day-too-early} */
    void requireConcludable(LocalDate on) {
        if (conclusion != null) throw InspectionRefusal.alreadyConcluded(id);
        if (on.isBefore(startsOn)) throw InspectionRefusal.tooEarly("on", on, startsOn);
    }

    /**
     * What was concluded can only be taken back by a document.
     *
     * @throws InspectionRefusal 422 {@code inspection-cancellation-undocumented}
     */
    void requireCancellable(Document document) {
        if (conclusion == null) return;
        if (document == null || document.date().isBefore(conclusion.concludedOn()))
            throw InspectionRefusal.cancellationUndocumented(id, conclusion.concludedOn());
    }

    void conclude(ConcludeInspectionRequest request, Act act) {
        conclusion = new InspectionConclusion(this, request, act);
    }

    void cancel(String reason, Act act) {
        cancellation = new InspectionCancellation(this, reason, act);
    }

    UUID id() {
        return id;
    }

    Subject subject() {
        return new Subject(subjectKind, subjectId);
    }
}
