package vn.xeploai.reviews.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** Why an inspection does not count. */
@Entity
@Immutable
@Table(schema = "reviews")
class InspectionCancellation {
    @Id
    private UUID inspectionId;

    @MapsId
    @OneToOne
    private Inspection inspection;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    InspectionCancellation() {}

    InspectionCancellation(Inspection inspection, String reason, Act act) {
        this.inspection = inspection;
        this.reason = reason;
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
