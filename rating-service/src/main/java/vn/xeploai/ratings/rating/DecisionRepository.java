package vn.xeploai.ratings.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
    Optional<UUID> find(UUID campaignId, UUID decidingUnitId, String numberKey, LocalDate date) {
        return find(
                        "campaignId = ?1 and decidingUnitId = ?2 and numberKey = ?3 and date = ?4",
                        campaignId,
                        decidingUnitId,
                        numberKey,
                        date)
                .firstResultOptional()
                .map(Decision::id);
    }
}
