package vn.xeploai.members.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** Tổ chức đảng: an organisation as such, whatever it is called and wherever it stands in the course of time. */
@Entity
class Unit {
    @Id
    private UUID id = Ids.next();

    @Column(updatable = false)
    private UUID actId;

    protected Unit() {}

    Unit(Act act) {
        actId = act.id();
    }

    UUID id() {
        return id;
    }
}
