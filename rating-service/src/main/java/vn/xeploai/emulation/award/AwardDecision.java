package vn.xeploai.emulation.award;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.rating.DecisionOrigin;
import vn.xeploai.ratings.rating.DocumentNumber;

/** A document that awards. */
@Entity
@Immutable
@Table(schema = "emulation")
class AwardDecision {
    @Id
    private UUID id;

    private UUID campaignId;
    private String numberKey;
    private LocalDate decidedOn;
    private UUID awardingUnitId;
    private String signer;

    @Enumerated(EnumType.STRING)
    private DecisionOrigin origin;

    private UUID actId;
    private Instant recordedAt;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    private List<Award> awards = new ArrayList<>();

    AwardDecision() {}

    AwardDecision(RecordAwardsRequest request, List<AwardLine> lines, Act act) {
        id = Ids.next();
        campaignId = request.campaignId();
        numberKey = DocumentNumber.key(request.document().number());
        decidedOn = request.document().date();
        awardingUnitId = request.awardingUnitId();
        signer = request.signer();
        origin = request.origin();
        actId = act.id();
        recordedAt = act.recordedAt();
        lines.forEach(line -> awards.add(new Award(this, line, act)));
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }
}
