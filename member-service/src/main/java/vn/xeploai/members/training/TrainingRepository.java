package vn.xeploai.members.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class TrainingRepository implements PanacheRepositoryBase<TrainingClass, UUID> {}
