package vn.xeploai.emulation.cluster;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.edge.Identified;

/** A cluster with its units, and with its criteria in the order of the table. */
record ClusterResponse(@JsonUnwrapped ClusterSummary cluster, List<UUID> units, List<Criterion> criteria)
        implements Identified {
    @Override
    public UUID id() {
        return cluster.id();
    }
}
