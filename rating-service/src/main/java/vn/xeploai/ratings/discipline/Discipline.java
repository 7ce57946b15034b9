package vn.xeploai.ratings.discipline;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A discipline of a person or an organisation. Never changed: a later document cancels it. */
@Entity
@Immutable
class Discipline {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private DisciplineSide side;

    @Enumerated(EnumType.STRING)
    private DisciplineForm form;

    private LocalDate committedOn;
    private UUID committedIn;
    private LocalDate decidedOn;
    private UUID decidingUnitId;
    private boolean dutyRelated;
    private boolean remedied;
    private boolean corruption;
    private Boolean ledThere;
    private UUID violationId;
    private int usedInYear;
    private UUID complaintId;
    private UUID actId;
    private Instant recordedAt;

    @OneToOne(mappedBy = "discipline", cascade = CascadeType.PERSIST)
    private DisciplineCancellation cancellation;

    Discipline() {}

    static Discipline of(Disciplines.NewDiscipline checked, Act act) {
        var terms = checked.terms();
        var discipline = new Discipline();
        discipline.id = Ids.next();
        discipline.subjectKind = checked.subject().kind();
        discipline.subjectId = checked.subject().id();
        discipline.side = terms.side();
        discipline.form = terms.form();
        discipline.committedOn = terms.committedOn();
        discipline.committedIn = terms.committedIn();
        discipline.decidedOn = terms.decidedOn();
        discipline.decidingUnitId = terms.decidingUnitId();
        discipline.dutyRelated = terms.dutyRelated();
        discipline.remedied = terms.remedied();
        discipline.corruption = terms.corruption();
        discipline.ledThere = terms.ledThere();
        discipline.violationId = checked.violationId();
        discipline.usedInYear = checked.usedInYear();
        discipline.complaintId = checked.complaintId();
        discipline.actId = act.id();
        discipline.recordedAt = act.recordedAt();
        return discipline;
    }

    /** @throws DisciplineRefusal 409 {@code discipline-already-cancelled}, 422 {@code conduct-day-too-early} */
    void requireCancellable(LocalDate on) {
        if (cancellation != null) throw DisciplineRefusal.alreadyCancelled(id);
        if (on.isBefore(decidedOn)) throw DisciplineRefusal.tooEarly("on", on, decidedOn);
    }

    void cancel(CancelDisciplineRequest request, Act act) {
        cancellation = new DisciplineCancellation(this, request, act);
    }

    UUID id() {
        return id;
    }
}
