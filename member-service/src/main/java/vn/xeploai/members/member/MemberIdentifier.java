package vn.xeploai.members.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** What another register calls the member. */
@Entity
class MemberIdentifier {
    @Id
    private UUID id = Ids.next();

    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private String system;

    @Column(updatable = false)
    private String value;

    @Column(updatable = false)
    private Instant recordedFrom;

    @Column(insertable = false, updatable = false)
    private Instant recordedTo;

    @Column(updatable = false)
    private UUID actId;

    protected MemberIdentifier() {}

    MemberIdentifier(UUID memberId, Identifier identifier, Act act) {
        this.memberId = memberId;
        this.system = identifier.system();
        this.value = identifier.value();
        this.recordedFrom = act.recordedAt();
        this.actId = act.id();
    }

    UUID memberId() {
        return memberId;
    }

    Identifier identifier() {
        return new Identifier(system, value);
    }
}
