package vn.xeploai.reviews.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** What an inspection concluded. */
@Entity
@Immutable
@Table(schema = "reviews")
class InspectionConclusion {
    @Id
    private UUID inspectionId;

    @MapsId
    @OneToOne
    private Inspection inspection;

    private LocalDate concludedOn;
    private String text;
    private boolean violationFound;
    private UUID complaintId;
    private UUID actId;
    private Instant recordedAt;

    InspectionConclusion() {}

    InspectionConclusion(Inspection inspection, ConcludeInspectionRequest request, Act act) {
        this.inspection = inspection;
        concludedOn = request.on();
        text = request.text();
        violationFound = request.violationFound();
        complaintId = request.complaintId();
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    LocalDate concludedOn() {
        return concludedOn;
    }
}
