package vn.xeploai.members.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.timeline.Version;
import vn.xeploai.platform.act.Act;

/** Sinh hoạt đảng: the cell to which a member belongs on some days. */
@Entity
class Membership extends Version<Membership> {
    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private MembershipKind kind;

    protected Membership() {}

    Membership(UUID memberId, UUID unitId, MembershipKind kind, Validity validity, Act act) {
        super(validity, act);
        this.memberId = memberId;
        this.unitId = unitId;
        this.kind = kind;
    }

    @Override
    protected Membership during(Validity validity, Act act) {
        return new Membership(memberId, unitId, kind, validity, act);
    }

    UUID memberId() {
        return memberId;
    }

    UUID unitId() {
        return unitId;
    }

    MembershipKind kind() {
        return kind;
    }
}
