package vn.xeploai.ratings.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SuccessionRepository implements PanacheRepositoryBase<Succession, Succession.Key> {}
