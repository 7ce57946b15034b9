package vn.xeploai.emulation.council;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** Why a meeting does not count. */
@Entity
@Immutable
@Table(schema = "emulation")
class CouncilMeetingCancellation {
    @Id
    private UUID councilMeetingId;

    @MapsId
    @OneToOne
    private CouncilMeeting councilMeeting;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    CouncilMeetingCancellation() {}

    CouncilMeetingCancellation(CouncilMeeting councilMeeting, String reason, Act act) {
        this.councilMeeting = councilMeeting;
        this.reason = reason;
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
