package vn.xeploai.emulation.condition;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.xeploai.emulation.title.Need;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.register.RegisteredUnit;

/** A stricter need of a title. Never changed: it is revoked, and another one recorded. */
@Entity
@Immutable
@Table(schema = "emulation")
class TitleCondition {
    @Id
    private UUID id;

    private UUID unitId;
    private String authority;
    private String title;
    private int fromYear;
    private Integer toYear;

    @JdbcTypeCode(SqlTypes.JSON)
    private Need need;

    private LocalDate issuedOn;
    private UUID actId;
    private Instant recordedAt;

    @OneToOne(mappedBy = "condition", cascade = CascadeType.PERSIST)
    private TitleConditionRevocation revocation;

    TitleCondition() {}

    TitleCondition(RecordTitleConditionRequest request, RegisteredUnit authority, Act act) {
        id = Ids.next();
        unitId = authority.id();
        this.authority = authority.name();
        title = request.title();
        fromYear = request.fromYear();
        toYear = request.toYear();
        need = request.need();
        issuedOn = request.document().date();
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    /** @throws TitleConditionRefusal 409 {@code title-condition-already-revoked}, 422 {@code title-condition-revoked-too-early} */
    void requireRevocableOn(LocalDate day) {
        if (revocation != null) throw TitleConditionRefusal.alreadyRevoked(id);
        if (day.isBefore(issuedOn)) throw TitleConditionRefusal.revokedTooEarly(issuedOn);
    }

    void revoke(RevokeTitleConditionRequest request, Act act) {
        revocation = new TitleConditionRevocation(this, request, act);
    }

    UUID id() {
        return id;
    }
}
