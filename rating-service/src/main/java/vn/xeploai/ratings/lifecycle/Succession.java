package vn.xeploai.ratings.lifecycle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** What a reorganisation ordered for a campaign whose root it ended, and when it was carried out. */
@Entity
@Immutable
@IdClass(Succession.Key.class)
class Succession {
    record Key(UUID campaignId, UUID reorganisationId) implements Serializable {}

    @Id
    private UUID campaignId;

    @Id
    private UUID reorganisationId;

    @Enumerated(EnumType.STRING)
    private SuccessionHandling handling;

    private LocalDate effectiveOn;
    private UUID actId;
    private Instant recordedAt;

    Succession() {}

    Succession(Key key, Reorganisation.Order order, Act act) {
        this.campaignId = key.campaignId();
        this.reorganisationId = key.reorganisationId();
        this.handling = order.handling();
        this.effectiveOn = order.effectiveOn();
        this.actId = act.id();
        this.recordedAt = act.recordedAt();
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID reorganisationId() {
        return reorganisationId;
    }

    SuccessionHandling handling() {
        return handling;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** What is done with an open campaign whose root a reorganisation ends. */
    enum SuccessionHandling {
        /** Kết thúc trước ngày có hiệu lực: it is closed as it is. */
        CLOSE_BEFORE,
        /** Bàn giao: undecided subjects move to the campaigns of their new units, decided ones remain. */
        HAND_OVER
    }
}
