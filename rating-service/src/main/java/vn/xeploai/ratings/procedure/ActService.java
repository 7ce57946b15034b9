package vn.xeploai.ratings.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Precondition;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.overlay.Overlays;
import vn.xeploai.ratings.rating.CurrentRating;
import vn.xeploai.ratings.rating.ProcedureMatrix;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.roster.CampaignTree;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;

/** Acts on one rating, or on many of one campaign. */
@ApplicationScoped
class ActService {
    private final Campaigns campaigns;
    private final Schemes schemes;
    private final Overlays overlays;
    private final CampaignTree tree;
    private final Ratings ratings;
    private final Standpoints standpoints;
    private final ProcedureMatrix matrix;
    private final OpinionSql opinions;
    private final RatingDetailService details;
    private final RequestContext context;
    private final Acts acts;

    ActService(
            Campaigns campaigns,
            Schemes schemes,
            Overlays overlays,
            CampaignTree tree,
            Ratings ratings,
            Standpoints standpoints,
            ProcedureMatrix matrix,
            OpinionSql opinions,
            RatingDetailService details,
            RequestContext context,
            Acts acts) {
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.overlays = overlays;
        this.tree = tree;
        this.ratings = ratings;
        this.standpoints = standpoints;
        this.matrix = matrix;
        this.opinions = opinions;
        this.details = details;
        this.context = context;
        this.acts = acts;
    }

    /** @param ifMatch the tag of the version on which the act is based; null for any */
    @WritesAct
    RatingResponse act(UUID ratingId, String ifMatch, ActCommand command) {
        var verdicts = check(campaignOf(ratingId), command);
        for (var refused : verdicts.refused()) throw refused.refusal();
        var rating = verdicts.done().get(0).rating();
        if (ifMatch != null) Precondition.require(ifMatch, EntityTags.of(rating.since()));
        record(verdicts, command);
        return details.get(ratingId, null, command.actingUnitId());
    }

    /** All or none, or, if the mode is {@code PARTIAL}, those that can be done. */
    @WritesAct
    BulkActResponse actOnMany(UUID campaignId, BulkActRequest request) {
        var act = request.act();
        if (act == RatingAct.DECISION || act == RatingAct.OPINION_REQUEST) throw ProcedureRefusal.actNotInBulk(act);
        var command = request.command();
        var verdicts = check(campaignId, command);
        if (request.mode() == BulkActRequest.ActMode.ATOMIC
                && !verdicts.refused().isEmpty()) {
            throw ProcedureRefusal.actsRefused(verdicts.refused().stream()
                    .flatMap(row -> row.errors().stream())
                    .toList());
        }
        record(verdicts, command);
        return new BulkActResponse(
                campaignId,
                act,
                verdicts.done().size(),
                verdicts.refused().size(),
                rows(command.ratingIds(), verdicts));
    }

    private List<BulkActResponse.ActedRow> rows(List<UUID> ids, Verdicts verdicts) {
        var states = ratings.current(verdicts.ratingIds()).stream()
                .collect(Collectors.toMap(CurrentRating::ratingId, CurrentRating::state));
        var rowOf = new HashMap<UUID, Integer>();
        for (var row = 0; row < ids.size(); row++) rowOf.putIfAbsent(ids.get(row), row);
        var done = verdicts.ratingIds().stream()
                .map(id -> new BulkActResponse.ActedRow(rowOf.get(id), id, true, states.get(id), null, List.of()));
        var refused = verdicts.refused().stream().map(row -> row.answer(context.locale()));
        return Stream.concat(done, refused)
                .sorted(Comparator.comparing(BulkActResponse.ActedRow::row))
                .toList();
    }

    /** All or none, as part of the running act. */
    void actOnAll(UUID campaignId, ActCommand command) {
        var verdicts = check(campaignId, command);
        for (var refused : verdicts.refused()) throw refused.refusal();
        record(verdicts, command);
    }

    /** @throws ProcedureRefusal 404 {@code rating-not-found} */
    UUID campaignOf(UUID ratingId) {
        return ratings.current(List.of(ratingId)).stream()
                .map(CurrentRating::campaignId)
                .findFirst()
                .orElseThrow(() -> ProcedureRefusal.notFound(ratingId));
    }

    /** What can be recorded of an act, and what is refused; nothing is recorded yet. */
    private record Verdicts(UUID campaignId, List<ActPolicy.ActRecord> done, List<BulkActResponse.RefusedRow> refused) {
        List<UUID> ratingIds() {
            return done.stream().map(record -> record.rating().ratingId()).toList();
        }
    }

    /** Locks the ratings and checks the act on each. */
    private Verdicts check(UUID campaignId, ActCommand command) {
        var campaign = campaigns.holdOpened(campaignId);
        var locked = ratings.lock(campaignId, command.ratingIds());
        var viewed = standpoints.of(locked, command);
        var scheme = offered(campaign);
        var official = command.reportsVotesOfMembers()
                ? opinions.officialMembers(campaignId, command.actingUnits())
                : Map.<UUID, Integer>of();
        var policy = new ActPolicy(matrix, scheme, command, official);
        var verdicts = new Verdicts(campaignId, new ArrayList<>(), new ArrayList<>());
        var seen = new HashSet<UUID>();
        for (var row = 0; row < command.items().size(); row++) {
            var item = command.items().get(row);
            var id = item.ratingId();
            try {
                var rating = locked.get(id);
                if (rating == null || !rating.campaignId().equals(campaignId)) throw ProcedureRefusal.notFound(id);
                if (!seen.add(id)) throw ProcedureRefusal.repeated(id);
                verdicts.done().add(policy.apply(item, rating, viewed.get(id)));
            } catch (ProcedureRefusal refusal) {
                verdicts.refused().add(new BulkActResponse.RefusedRow(row, id, refusal));
            }
        }
        return verdicts;
    }

    /** The campaign's scheme, with the criteria that authorities at, above or below its root have added. */
    private Scheme offered(CampaignView campaign) {
        return overlays.offered(
                schemes.get(campaign.schemeId(), campaign.schemeRevision()),
                campaign.ratedPeriod().year(),
                unit -> tree.holds(campaign.id(), unit)
                        || tree.aboveRoot(campaign.id(), OffsetDateTime.MAX).contains(unit));
    }

    private void record(Verdicts verdicts, ActCommand command) {
        if (verdicts.done().isEmpty()) return;
        var campaignId = verdicts.campaignId();
        var document = command.terms().document();
        var act = acts.stampPast(document);
        var locked = verdicts.done().stream().map(ActPolicy.ActRecord::rating).toList();
        var steps = parts(verdicts.done(), ActPolicy.ActRecord::step);
        var conclusions = parts(verdicts.done(), ActPolicy.ActRecord::conclusion);
        var given = parts(verdicts.done(), ActPolicy.ActRecord::opinion);
        if (!steps.isEmpty()) ratings.advance(campaignId, steps, locked, act);
        if (!conclusions.isEmpty()) ratings.conclude(campaignId, conclusions, locked, act);
        if (!given.isEmpty()) opinions.insert(given, act);
    }

    private static <T> List<T> parts(List<ActPolicy.ActRecord> records, Function<ActPolicy.ActRecord, T> part) {
        return records.stream().map(part).filter(Objects::nonNull).toList();
    }
}
