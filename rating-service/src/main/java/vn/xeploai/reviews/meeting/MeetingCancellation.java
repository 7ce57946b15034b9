package vn.xeploai.reviews.meeting;

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
@Table(schema = "reviews")
class MeetingCancellation {
    @Id
    private UUID meetingId;

    @MapsId
    @OneToOne
    private Meeting meeting;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    MeetingCancellation() {}

    MeetingCancellation(Meeting meeting, String reason, Act act) {
        this.meeting = meeting;
        this.reason = reason;
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
