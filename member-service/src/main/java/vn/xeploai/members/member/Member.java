package vn.xeploai.members.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** Đảng viên: a member as such. Who that is stands in {@link PersonDetail} alone. */
@Entity
class Member {
    @Id
    private UUID id = Ids.next();

    @Column(updatable = false)
    private UUID actId;

    protected Member() {}

    Member(Act act) {
        actId = act.id();
    }

    UUID id() {
        return id;
    }
}
