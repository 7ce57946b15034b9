package vn.xeploai.emulation.condition;

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

/** From when on a condition no longer holds. */
@Entity
@Immutable
@Table(schema = "emulation")
class TitleConditionRevocation {
    @Id
    private UUID conditionId;

    @MapsId
    @OneToOne
    private TitleCondition condition;

    private LocalDate revokedOn;
    private String reason;
    private UUID actId;
    private Instant recordedAt;

    TitleConditionRevocation() {}

    TitleConditionRevocation(TitleCondition condition, RevokeTitleConditionRequest request, Act act) {
        this.condition = condition;
        revokedOn = request.document().date();
        reason = request.reason();
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
