package vn.xeploai.ratings.lock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class LockExceptionRepository implements PanacheRepositoryBase<LockException, UUID> {}
