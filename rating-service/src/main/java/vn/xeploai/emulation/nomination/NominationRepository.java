package vn.xeploai.emulation.nomination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class NominationRepository implements PanacheRepositoryBase<Nomination, UUID> {}
