package vn.xeploai.emulation.attestation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** Why an attestation does not count. */
@Entity
@Immutable
@Table(schema = "emulation")
class AttestationCancellation {
    @Id
    private UUID attestationId;

    @MapsId
    @OneToOne
    private Attestation attestation;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    AttestationCancellation() {}

    AttestationCancellation(Attestation attestation, String reason, Act act) {
        this.attestation = attestation;
        this.reason = reason;
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
