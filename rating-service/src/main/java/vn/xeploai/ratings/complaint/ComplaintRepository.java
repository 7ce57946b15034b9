package vn.xeploai.ratings.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ComplaintRepository implements PanacheRepositoryBase<Complaint, UUID> {}
