package vn.xeploai.members.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import vn.xeploai.members.timeline.Recorded;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.platform.act.Act;

/** The code of a member in another system. */
@Entity
class MemberIdentifier extends Recorded {
    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private String system;

    @Column(updatable = false)
    private String value;

    protected MemberIdentifier() {}

    MemberIdentifier(UUID memberId, Identifier identifier, Act act) {
        super(act);
        this.memberId = memberId;
        this.system = identifier.system();
        this.value = identifier.value();
    }

    UUID memberId() {
        return memberId;
    }

    Identifier identifier() {
        return new Identifier(system, value);
    }
}
