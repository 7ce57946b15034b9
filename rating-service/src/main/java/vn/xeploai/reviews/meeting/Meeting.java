package vn.xeploai.reviews.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.reviews.meeting.RecordMeetingRequest.Absence;

/** A meeting of a unit. Never changed: a wrong one is cancelled, and another one recorded. */
@Entity
@Immutable
@Table(schema = "reviews")
class Meeting {
    @Id
    private UUID id;

    private UUID campaignId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private LocalDate heldOn;
    private String chair;
    private int obliged;
    private int present;
    private int excused;
    private UUID actId;
    private Instant recordedAt;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    private List<MeetingAbsence> absences;

    @OneToOne(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    private MeetingCancellation cancellation;

    Meeting() {}

    /** @param obliged how many had to attend, those absent included */
    Meeting(RecordMeetingRequest request, int obliged, Act act) {
        id = Ids.next();
        campaignId = request.campaignId();
        unitId = request.unitId();
        kind = request.kind();
        heldOn = request.heldOn();
        chair = request.chair();
        this.obliged = obliged;
        present = obliged - request.absences().size();
        excused = (int) request.absences().stream().filter(Absence::excused).count();
        actId = act.id();
        recordedAt = act.recordedAt();
        absences = request.absences().stream()
                .map(absence -> new MeetingAbsence(this, absence))
                .toList();
    }

    /** @throws MeetingRefusal 409 {@code meeting-already-cancelled} */
    void requireCurrent() {
        if (cancellation != null) throw MeetingRefusal.alreadyCancelled(id);
    }

    void cancel(String reason, Act act) {
        cancellation = new MeetingCancellation(this, reason, act);
    }

    UUID id() {
        return id;
    }
}
