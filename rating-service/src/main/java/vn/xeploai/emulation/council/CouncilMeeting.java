package vn.xeploai.emulation.council;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.rating.DocumentNumber;

/** A meeting of a council. Never changed: a wrong one is cancelled, with its votes. */
@Entity
@Immutable
@Table(schema = "emulation")
class CouncilMeeting {
    @Id
    private UUID id;

    private UUID councilId;
    private LocalDate heldOn;
    private int present;
    private int written;
    private String numberKey;
    private UUID actId;
    private Instant recordedAt;

    @OneToOne(mappedBy = "councilMeeting", cascade = CascadeType.PERSIST)
    private CouncilMeetingCancellation cancellation;

    CouncilMeeting() {}

    CouncilMeeting(UUID councilId, RecordCouncilMeetingRequest request, Act act) {
        id = Ids.next();
        this.councilId = councilId;
        heldOn = request.heldOn();
        present = request.present();
        written = request.written();
        numberKey = DocumentNumber.key(request.document().number());
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    /** @throws CouncilRefusal 409 {@code council-meeting-already-cancelled} */
    void requireCurrent() {
        if (cancellation != null) throw CouncilRefusal.meetingAlreadyCancelled(id);
    }

    void cancel(String reason, Act act) {
        cancellation = new CouncilMeetingCancellation(this, reason, act);
    }

    boolean isOf(UUID council) {
        return councilId.equals(council);
    }

    UUID id() {
        return id;
    }
}
