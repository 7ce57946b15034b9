package vn.xeploai.emulation.cluster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ClusterRepository implements PanacheRepositoryBase<Cluster, UUID> {}
