package vn.xeploai.members.qualification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.timeline.Version;
import vn.xeploai.platform.act.Act;

/** What a member is qualified by; several may be held at once. */
@Entity
class Qualification extends Version<Qualification> {
    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String level;

    @Column(updatable = false)
    private String field;

    protected Qualification() {}

    Qualification(QualificationEntry entry, Validity validity, Act act) {
        super(validity, act);
        memberId = entry.memberId();
        kind = entry.kind();
        level = entry.level();
        field = entry.fieldOrNull();
    }

    @Override
    protected Qualification during(Validity validity, Act act) {
        return new Qualification(entry(), validity, act);
    }

    QualificationEntry entry() {
        return new QualificationEntry(
                memberId, kind, level, field, validity().from(), validity().to());
    }
}
