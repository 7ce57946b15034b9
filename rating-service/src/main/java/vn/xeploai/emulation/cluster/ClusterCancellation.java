package vn.xeploai.emulation.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** Why a cluster does not count. */
@Entity
@Immutable
@Table(schema = "emulation")
class ClusterCancellation {
    @Id
    private UUID clusterId;

    @MapsId
    @OneToOne
    private Cluster cluster;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    ClusterCancellation() {}

    ClusterCancellation(Cluster cluster, String reason, Act act) {
        this.cluster = cluster;
        this.reason = reason;
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
