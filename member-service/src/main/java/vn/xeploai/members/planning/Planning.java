package vn.xeploai.members.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** A plan as it was proposed. Its entries, approval and withdrawal are rows of their own. */
@Entity
@Immutable
class Planning {
    @Id
    private UUID id;

    private UUID unitId;
    private int fromYear;
    private int toYear;
    private UUID actId;
    private Instant recordedAt;

    protected Planning() {}

    Planning(ProposePlanningRequest request, Act act) {
        id = Ids.next();
        unitId = request.unitId();
        fromYear = request.fromYear();
        toYear = request.toYear();
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    UUID id() {
        return id;
    }
}
