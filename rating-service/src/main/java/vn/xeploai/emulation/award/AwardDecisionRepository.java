package vn.xeploai.emulation.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AwardDecisionRepository implements PanacheRepositoryBase<AwardDecision, UUID> {}
