package vn.xeploai.ratings.discipline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DisciplineRepository implements PanacheRepositoryBase<Discipline, UUID> {}
