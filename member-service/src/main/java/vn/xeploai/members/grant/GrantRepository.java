package vn.xeploai.members.grant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<AccessGrant, UUID> {}
