package vn.xeploai.ratings.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
    /** Whatever way its number was typed. */
    Optional<UUID> findSamePaper(DecisionRequest request) {
        return find(
                        "campaignId = ?1 and decidingUnitId = ?2 and numberKey = ?3 and date = ?4",
                        request.campaignId(),
                        request.decidingUnitId(),
                        PaperNumber.key(request.number()),
                        request.date())
                .firstResultOptional()
                .map(Decision::id);
    }
}
