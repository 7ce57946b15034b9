package vn.xeploai.emulation.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** Why a registration does not count. */
@Entity
@Immutable
@Table(schema = "emulation")
class RegistrationCancellation {
    @Id
    private UUID registrationId;

    @MapsId
    @OneToOne
    private Registration registration;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    RegistrationCancellation() {}

    RegistrationCancellation(Registration registration, String reason, Act act) {
        this.registration = registration;
        this.reason = reason;
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
