package vn.xeploai.emulation.attestation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.emulation.recipient.Recipient;
import vn.xeploai.emulation.recipient.RecipientKind;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** What a document says of one recipient. Never changed: a wrong one is cancelled, and a later one of the same year counts. */
@Entity
@Immutable
@Table(schema = "emulation")
class Attestation {
    /** The row of years that an awarding body recognises for a title. */
    static final String STREAK = "STREAK";

    @Id
    private UUID id;

    private String what;

    /** For which a row of years is recognised; null of all else. */
    private String title;

    @Enumerated(EnumType.STRING)
    private RecipientKind recipientKind;

    private UUID recipientId;
    private int fromYear;
    private int toYear;
    private boolean met;
    private UUID attestingUnitId;
    private LocalDate attestedOn;
    private UUID actId;
    private Instant recordedAt;

    @OneToOne(mappedBy = "attestation", cascade = CascadeType.PERSIST)
    private AttestationCancellation cancellation;

    Attestation() {}

    private Attestation(Recipient recipient, Act act) {
        id = Ids.next();
        recipientKind = recipient.kind();
        recipientId = recipient.id();
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    static Attestation of(RecordAttestationsRequest request, RecordAttestationsRequest.Item item, Act act) {
        var attestation = new Attestation(item.recipient(), act);
        attestation.what = request.what();
        attestation.fromYear = request.awardYear();
        attestation.toYear = request.awardYear();
        attestation.met = item.met();
        attestation.attestingUnitId = request.attestingUnitId();
        attestation.attestedOn = request.attestedOn();
        return attestation;
    }

    static Attestation of(RecogniseStreakRequest request, Act act) {
        var attestation = new Attestation(request.recipient(), act);
        attestation.what = STREAK;
        attestation.title = request.title();
        attestation.fromYear = request.fromYear();
        attestation.toYear = request.toYear();
        attestation.met = true;
        attestation.attestingUnitId = request.recognisingUnitId();
        attestation.attestedOn = request.recognisedOn();
        return attestation;
    }

    /** @throws AttestationRefusal 409 {@code attestation-already-cancelled} */
    void requireCurrent() {
        if (cancellation != null) throw AttestationRefusal.alreadyCancelled(id);
    }

    void cancel(String reason, Act act) {
        cancellation = new AttestationCancellation(this, reason, act);
    }

    LocalDate attestedOn() {
        return attestedOn;
    }

    UUID id() {
        return id;
    }
}
