package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.competence.CompetenceBook;
import vn.xeploai.ratings.competence.Competences;
import vn.xeploai.ratings.register.UnitDirectory;

/** Who decides by a paper, as far as member-service tells it, which may take a while: it is asked before anything is locked. */
@ApplicationScoped
class DecidingBodies {
    private final Jdbi jdbi;
    private final Competences competences;
    private final UnitDirectory units;

    DecidingBodies(Jdbi jdbi, Competences competences, UnitDirectory units) {
        this.jdbi = jdbi;
        this.competences = competences;
        this.units = units;
    }

    /**
     * Who may decide on ratings. Null if there is no such campaign.
     *
     * @throws DecisionRefusal 422 {@code decision-body-unknown} where the body of the paper never was a unit
     */
    CompetenceBook foresee(DecisionRequest request, Collection<UUID> ratings) {
        var book = competences
                .foresee(request.campaignId(), ratings, request.date())
                .orElse(null);
        if (book != null) requireKnown(request);
        return book;
    }

    private void requireKnown(DecisionRequest request) {
        var body = request.decidingUnitId();
        if (isInTree(request.campaignId(), body) || units.history(body).isPresent()) return;
        throw DecisionRefusal.bodyUnknown(body);
    }

    /** At any time. */
    private boolean isInTree(UUID campaign, UUID unit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT EXISTS (SELECT FROM campaign_unit WHERE campaign_id = :campaign AND unit_id = :unit)
                            OR EXISTS (SELECT FROM campaign_ancestor WHERE campaign_id = :campaign AND unit_id = :unit)
                        """)
                .bind("campaign", campaign)
                .bind("unit", unit)
                .mapTo(Boolean.class)
                .one());
    }
}
