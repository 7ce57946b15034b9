package vn.xeploai.members.staffing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.timeline.Version;
import vn.xeploai.platform.act.Act;

/** Chỉ tiêu biên chế: how many posts of a group a unit may have. */
@Entity
class StaffQuota extends Version<StaffQuota> {
    @Column(updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    private String staffGroup;

    @Column(updatable = false)
    private int number;

    protected StaffQuota() {}

    StaffQuota(UUID unitId, String staffGroup, int number, Validity validity, Act act) {
        super(validity, act);
        this.unitId = unitId;
        this.staffGroup = staffGroup;
        this.number = number;
    }

    @Override
    protected StaffQuota during(Validity validity, Act act) {
        return new StaffQuota(unitId, staffGroup, number, validity, act);
    }

    UUID unitId() {
        return unitId;
    }

    String staffGroup() {
        return staffGroup;
    }
}
