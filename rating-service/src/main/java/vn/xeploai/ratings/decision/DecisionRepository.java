package vn.xeploai.ratings.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
    Optional<UUID> findSamePaper(DecisionRequest request) {
        return find(
                        "campaignId = ?1 and decidingUnitId = ?2 and number = ?3 and date = ?4",
                        request.campaignId(),
                        request.decidingUnitId(),
                        request.number(),
                        request.date())
                .firstResultOptional()
                .map(Decision::id);
    }
}
