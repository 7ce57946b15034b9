package vn.xeploai.reviews.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class InspectionRepository implements PanacheRepositoryBase<Inspection, UUID> {}
