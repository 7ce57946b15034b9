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

    Standing(UUID memberId, StandingRequest request, Act act) {
        this(memberId, request.state(), request.reason(), request.validity(), act);
    }

    private Standing(UUID memberId, StandingState state, String reason, Validity validity, Act act) {
        super(validity, act);
        this.memberId = memberId;
        this.state = state;
        this.reason = reason;
    }

    @Override
    protected Standing during(Validity validity, Act act) {
        return new Standing(memberId, state, reason, validity, act);
    }

    StandingRequest request() {
        return new StandingRequest(state, validity().from(), validity().to(), reason);
    }

    StandingState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    UUID memberId() {
        return memberId;
    }
}
