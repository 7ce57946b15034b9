package vn.xeploai.members.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.timeline.Version;
import vn.xeploai.platform.act.Act;

@Entity
class UnitVersion extends Version<UnitVersion> {
    @Column(updatable = false)
    private UUID unitId;

    @Embedded
    private UnitAttributes attributes;

    protected UnitVersion() {}

    UnitVersion(UUID unitId, UnitAttributes attributes, Validity validity, Act act) {
        super(validity, act);
        this.unitId = unitId;
        this.attributes = attributes;
    }

    @Override
    protected UnitVersion during(Validity validity, Act act) {
        return new UnitVersion(unitId, attributes, validity, act);
    }

    UUID unitId() {
        return unitId;
    }

    UnitAttributes attributes() {
        return attributes;
    }
}
