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
import vn.xeploai.platform.text.Names;
import vn.xeploai.platform.time.Ids;

/** A council in one composition. Never changed: another composition is another council. */
@Entity
@Immutable
@Table(schema = "emulation")
class Council {
    @Id
    private UUID id;

    private UUID unitId;
    private String name;
    private String nameKey;
    private int members;
    private LocalDate validFrom;
    private UUID actId;
    private Instant recordedAt;

    @OneToOne(mappedBy = "council", cascade = CascadeType.PERSIST)
    private CouncilCancellation cancellation;

    Council() {}

    Council(FormCouncilRequest request, Act act) {
        id = Ids.next();
        unitId = request.unitId();
        name = request.name();
        nameKey = Names.key(name);
        members = request.members();
        validFrom = request.validFrom();
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    /** @throws CouncilRefusal 409 {@code council-already-cancelled} */
    void requireCurrent() {
        if (cancellation != null) throw CouncilRefusal.alreadyCancelled(id);
    }

    /** @throws vn.xeploai.platform.problem.Refusal 422 {@code council-meeting-too-early}, {@code council-members-exceeded} */
    void requirePossible(RecordCouncilMeetingRequest meeting) {
        if (meeting.heldOn().isBefore(validFrom)) throw CouncilRefusal.meetingTooEarly(meeting.heldOn(), validFrom);
        if (meeting.voters() > members) throw CouncilRefusal.membersExceeded(meeting.voters(), members);
    }

    void cancel(String reason, Act act) {
        cancellation = new CouncilCancellation(this, reason, act);
    }

    UUID id() {
        return id;
    }
}
