package vn.xeploai.ratings.rating;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** A document (quyết định) that decides ratings; its list is in {@code decision_item}. */
@Entity
@Immutable
class Decision {
    @Id
    private UUID id;

    private UUID campaignId;
    private String number;
    private String numberKey;
    private LocalDate date;
    private UUID decidingUnitId;
    private String signer;
    private String title;

    @Enumerated(EnumType.STRING)
    private DecisionOrigin origin;

    private int itemCount;
    private UUID actId;
    private Instant recordedAt;

    Decision() {}

    static Decision of(DecisionDocument document, Act act) {
        var decision = new Decision();
        decision.id = document.id();
        decision.campaignId = document.campaignId();
        decision.number = document.number();
        decision.numberKey = DocumentNumber.key(document.number());
        decision.date = document.date();
        decision.decidingUnitId = document.decidingUnitId();
        decision.signer = document.signer();
        decision.title = document.title();
        decision.origin = document.origin();
        decision.itemCount = document.items();
        decision.actId = act.id();
        decision.recordedAt = act.recordedAt();
        return decision;
    }

    UUID id() {
        return id;
    }
}
