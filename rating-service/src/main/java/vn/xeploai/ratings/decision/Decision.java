package vn.xeploai.ratings.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** One paper (quyết định) that decides many ratings; its list lies in {@code decision_item}. */
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

    static Decision of(UUID id, DecisionRequest request, Act act) {
        var decision = new Decision();
        decision.id = id;
        decision.campaignId = request.campaignId();
        decision.number = request.number();
        decision.numberKey = PaperNumber.key(request.number());
        decision.date = request.date();
        decision.decidingUnitId = request.decidingUnitId();
        decision.signer = request.signer();
        decision.title = request.title();
        decision.origin = request.origin();
        decision.itemCount = request.items().size();
        decision.actId = act.id();
        decision.recordedAt = act.recordedAt();
        return decision;
    }

    UUID id() {
        return id;
    }
}
