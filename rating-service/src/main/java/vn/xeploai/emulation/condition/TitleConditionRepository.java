package vn.xeploai.emulation.condition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class TitleConditionRepository implements PanacheRepositoryBase<TitleCondition, UUID> {}
