package vn.xeploai.members.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.timeline.Version;
import vn.xeploai.platform.act.Act;

/** Tình trạng đảng viên on some days; a member has one at a time. */
@Entity
class Standing extends Version<Standing> {
    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private StandingState state;

    @Column(updatable = false)
    private String reason;

    protected Standing() {}

    Standing(UUID memberId, StandingPeriod period, Act act) {
        super(period.validity(), act);
        this.memberId = memberId;
        this.state = period.state();
        this.reason = period.reason();
    }

    @Override
    protected Standing during(Validity validity, Act act) {
        return new Standing(memberId, new StandingPeriod(state, reason, validity), act);
    }

    StandingPeriod period() {
        return new StandingPeriod(state, reason, validity());
    }

    UUID memberId() {
        return memberId;
    }
}
