package vn.xeploai.members.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** A grant as it was recorded. Its end is a row of its own. */
@Entity
@Immutable
class AccessGrant {
    @Id
    private UUID id;

    private String issuer;
    private String grantee;
    private String[] scopes;
    private UUID unitId;
    private UUID memberId;
    private UUID actingUnitId;
    private LocalDate validFrom;
    private LocalDate validTo;
    private UUID actId;
    private Instant recordedAt;

    protected AccessGrant() {}

    AccessGrant(RecordGrantsRequest.GrantEntry entry, String issuer, Act act) {
        id = Ids.next();
        this.issuer = issuer;
        grantee = entry.grantee();
        scopes = entry.scopes().stream().distinct().sorted().toArray(String[]::new);
        unitId = entry.unitId();
        memberId = entry.memberId();
        actingUnitId = entry.actingUnitId();
        validFrom = entry.validFrom();
        validTo = entry.validTo();
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    UUID id() {
        return id;
    }
}
