package vn.xeploai.ratings.overlay;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** The document by which an overlay ceased to apply. */
@Entity
@Immutable
class OverlayRevocation {
    @Id
    private UUID overlayId;

    @MapsId
    @OneToOne
    private Overlay overlay;

    private String documentNumber;
    private LocalDate documentDate;
    private String reason;
    private UUID actId;
    private Instant recordedAt;

    OverlayRevocation() {}

    OverlayRevocation(Overlay overlay, OverlayRevocationRequest request, Act act) {
        this.overlay = overlay;
        documentNumber = request.documentNumber();
        documentDate = request.documentDate();
        reason = request.reason();
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
