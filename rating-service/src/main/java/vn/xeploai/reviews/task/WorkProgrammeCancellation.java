package vn.xeploai.reviews.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** Why a programme does not count. */
@Entity
@Immutable
@Table(schema = "reviews")
class WorkProgrammeCancellation {
    @Id
    private UUID programmeId;

    @MapsId
    @OneToOne
    private WorkProgramme programme;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    WorkProgrammeCancellation() {}

    WorkProgrammeCancellation(WorkProgramme programme, String reason, Act act) {
        this.programme = programme;
        this.reason = reason;
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
