package vn.xeploai.emulation.council;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CouncilRepository implements PanacheRepositoryBase<Council, UUID> {}
