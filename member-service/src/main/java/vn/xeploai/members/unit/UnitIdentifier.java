package vn.xeploai.members.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.timeline.Version;
import vn.xeploai.platform.act.Act;

/** Mã: the code of a unit in some system on some days. */
@Entity
class UnitIdentifier extends Version<UnitIdentifier> {
    @Column(updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    private String system;

    @Column(updatable = false)
    private String value;

    protected UnitIdentifier() {}

    UnitIdentifier(UUID unitId, Identifier identifier, Validity validity, Act act) {
        super(validity, act);
        this.unitId = unitId;
        this.system = identifier.system();
        this.value = identifier.value();
    }

    @Override
    protected UnitIdentifier during(Validity validity, Act act) {
        return new UnitIdentifier(unitId, identifier(), validity, act);
    }

    UUID unitId() {
        return unitId;
    }

    Identifier identifier() {
        return new Identifier(system, value);
    }
}
