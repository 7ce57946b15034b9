package vn.xeploai.reviews.remedy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RemedyRepository implements PanacheRepositoryBase<Remedy, UUID> {}
