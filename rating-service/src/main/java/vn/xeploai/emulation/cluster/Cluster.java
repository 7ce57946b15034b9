package vn.xeploai.emulation.cluster;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** A cluster of units in a year. Never changed: a wrong one is cancelled, and another one formed. */
@Entity
@Immutable
@Table(schema = "emulation")
class Cluster {
    @Id
    private UUID id;

    private int year;
    private String name;
    private UUID organisingUnitId;
    private UUID chairUnitId;
    private UUID actId;
    private Instant recordedAt;

    @OneToOne(mappedBy = "cluster", cascade = CascadeType.PERSIST)
    private ClusterCancellation cancellation;

    Cluster() {}

    Cluster(FormClusterRequest request, Act act) {
        id = Ids.next();
        year = request.year();
        name = request.name();
        organisingUnitId = request.organisingUnitId();
        chairUnitId = request.chairUnitId();
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    /** @throws ClusterRefusal 409 {@code cluster-already-cancelled} */
    void requireCurrent() {
        if (cancellation != null) throw ClusterRefusal.alreadyCancelled(id);
    }

    void cancel(String reason, Act act) {
        cancellation = new ClusterCancellation(this, reason, act);
    }

    UUID id() {
        return id;
    }
}
