package vn.xeploai.emulation.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class InitiativeRepository implements PanacheRepositoryBase<Initiative, UUID> {}
