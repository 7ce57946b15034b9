package vn.xeploai.ratings.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.rating.CurrentRating;
import vn.xeploai.ratings.rating.ProcedureMatrix;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.rating.Role;
import vn.xeploai.ratings.roster.Rosters;
import vn.xeploai.ratings.roster.Subjects;

/** Opinion requests and publications, and the roles of units to the subjects of ratings. */
@ApplicationScoped
public class ProcedureService {
    private final ActService ratingActs;
    private final Campaigns campaigns;
    private final Subjects subjects;
    private final Ratings ratings;
    private final Standpoints standpoints;
    private final ProcedureMatrix matrix;
    private final OpinionSql opinions;
    private final RatingDetailService details;
    private final Acts acts;

    ProcedureService(
            ActService ratingActs,
            Campaigns campaigns,
            Subjects subjects,
            Ratings ratings,
            Standpoints standpoints,
            ProcedureMatrix matrix,
            OpinionSql opinions,
            RatingDetailService details,
            Acts acts) {
        this.ratingActs = ratingActs;
        this.campaigns = campaigns;
        this.subjects = subjects;
        this.ratings = ratings;
        this.standpoints = standpoints;
        this.matrix = matrix;
        this.opinions = opinions;
        this.details = details;
        this.acts = acts;
    }

    /** Asks a unit for its opinion on a subject. Whether the unit exists is only told to those who may ask. */
    RatingResponse askOpinion(UUID ratingId, ActRequests.AskOpinionRequest request) {
        var campaignId = ratingActs.campaignOf(ratingId);
        requireRight(RatingAct.OPINION_REQUEST, List.of(ratingId), request.actingUnitId());
        subjects.requireUnit(request.unitId(), "unitId");
        return acts.write(() -> ask(campaignId, ratingId, request));
    }

    private RatingResponse ask(UUID campaignId, UUID ratingId, ActRequests.AskOpinionRequest request) {
        var kind = request.kind();
        var campaign = campaigns.holdOpened(campaignId);
        var rating = ratings.lock(campaign.id(), List.of(ratingId)).get(ratingId);
        var role = Standpoint.role(RatingAct.OPINION_REQUEST, standpoints.of(rating, request.actingUnitId()));
        ActPolicy.requireRight(matrix, RatingAct.OPINION_REQUEST, role, rating);
        ActPolicy.requirePossible(matrix, RatingAct.OPINION_REQUEST, role, rating);
        if (!kind.givenBy(Role.ASKED_UNIT)) throw ProcedureRefusal.kindNotForRole(kind);
        if (standpoints.of(rating, request.unitId()).asked().contains(kind)) {
            throw ProcedureRefusal.opinionAlreadyRequested(request.unitId(), kind);
        }
        var act = acts.stampPast(request.document());
        opinions.insertRequest(Ids.next(), ratingId, request, act);
        return details.get(ratingId, null, request.actingUnitId());
    }

    /**
     * Publishes ratings of one campaign, all or none, as part of the running act.
     *
     * @throws ProcedureRefusal if one of them cannot be published
     */
    public void publish(UUID campaignId, List<UUID> ratingIds, PublicationRequest request) {
        var items = ratingIds.stream()
                .map(id -> ActCommand.Item.of(id, Statement.NONE))
                .toList();
        var terms = ActCommand.Terms.of(null, request.document());
        var command = new ActCommand(RatingAct.PUBLICATION, request.actingUnitId(), terms, items);
        ratingActs.actOnAll(campaignId, command);
    }

    /** @throws ProcedureRefusal 403 {@code rating-act-not-for-role} if the unit may never publish one of the ratings */
    public void requirePublisher(Collection<UUID> ratingIds, UUID actingUnit) {
        requireRight(RatingAct.PUBLICATION, ratingIds, actingUnit);
    }

    private void requireRight(RatingAct act, Collection<UUID> ratingIds, UUID actingUnit) {
        var current = ratings.current(ratingIds);
        var roles = roles(act, current, actingUnit);
        for (var rating : current) ActPolicy.requireRight(matrix, act, roles.get(rating.ratingId()), rating);
    }

    /** The role of a unit to the subject of each rating, for one act. */
    public Map<UUID, Role> roles(RatingAct act, Collection<CurrentRating> ratings, UUID actingUnit) {
        return standpoints.of(ratings, actingUnit).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Standpoint.role(act, entry.getValue())));
    }

    /** Lets ratings that succeed others when a campaign is handed over refer to the opinions that were given on those. */
    public void transferOpinions(List<Rosters.RatingSuccessor> successors, Act act) {
        opinions.refer(
                successors.stream().map(Rosters.RatingSuccessor::ratingId).toArray(UUID[]::new),
                successors.stream().map(Rosters.RatingSuccessor::successorId).toArray(UUID[]::new),
                act);
    }
}
