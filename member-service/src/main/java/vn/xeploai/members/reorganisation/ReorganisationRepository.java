package vn.xeploai.members.reorganisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReorganisationRepository implements PanacheRepositoryBase<Reorganisation, UUID> {
    /** @throws ReorganisationRefusal 404 {@code reorganisation-not-found} */
    Reorganisation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ReorganisationRefusal.notFound(id));
    }

    /** The decision that replaced another one. */
    Optional<Reorganisation> findCorrection(UUID id) {
        return find("corrects", id).firstResultOptional();
    }
}
