package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;

/** The documents by which ratings are decided. */
@ApplicationScoped
public class Decisions {
    private final DecisionRepository decisions;
    private final Ratings ratings;
    private final Acts acts;

    Decisions(DecisionRepository decisions, Ratings ratings, Acts acts) {
        this.decisions = decisions;
        this.ratings = ratings;
        this.acts = acts;
    }

    /** Locks the number of a document of a body, in any spelling, and returns the id under which it is recorded already. */
    public Optional<UUID> lockNumber(UUID campaignId, UUID decidingUnitId, String number, LocalDate date) {
        var key = DocumentNumber.key(number);
        acts.lockNamed("paper %s %s %s".formatted(decidingUnitId, key, date));
        return decisions.find(campaignId, decidingUnitId, key, date);
    }

    /** Records a document and what it concludes about locked ratings, in the order of its list. */
    public void record(
            DecisionDocument document, List<Conclusion> conclusions, Collection<CurrentRating> locked, Act act) {
        decisions.persistAndFlush(Decision.of(document, act));
        ratings.conclude(document.campaignId(), conclusions, locked, act);
    }
}
