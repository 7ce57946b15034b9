package vn.xeploai.ratings.leave;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class LeaveRepository implements PanacheRepositoryBase<Leave, UUID> {}
