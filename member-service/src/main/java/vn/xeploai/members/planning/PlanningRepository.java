package vn.xeploai.members.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlanningRepository implements PanacheRepositoryBase<Planning, UUID> {}
