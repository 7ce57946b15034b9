package vn.xeploai.emulation.award;

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

/** Why an award does not hold any more. */
@Entity
@Immutable
@Table(schema = "emulation")
class AwardRevocation {
    @Id
    private UUID awardId;

    @MapsId
    @OneToOne
    private Award award;

    private String ground;
    private LocalDate revokedOn;
    private UUID revokingUnitId;
    private String reason;
    private UUID actId;
    private Instant recordedAt;

    AwardRevocation() {}

    AwardRevocation(Award award, RevokeAwardRequest request, Act act) {
        this.award = award;
        ground = request.ground();
        revokedOn = request.on();
        revokingUnitId = request.revokingUnitId();
        reason = request.reason();
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
