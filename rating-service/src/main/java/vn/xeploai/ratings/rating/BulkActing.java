package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Messages;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.RatingState;

/** One act on many ratings of a campaign. */
@ApplicationScoped
class BulkActing {
    private final RatingActs acts;
    private final Standings standing;
    private final RequestContext context;

    BulkActing(RatingActs acts, Standings standing, RequestContext context) {
        this.acts = acts;
        this.standing = standing;
        this.context = context;
    }

    @WritesAct
    BulkActResponse act(UUID campaignId, BulkActRequest request) {
        var act = request.act();
        if (act == RatingAct.DECISION || act == RatingAct.OPINION_REQUEST) throw RatingRefusal.actNotInBulk(act);
        var order = request.order();
        var judged = acts.judge(campaignId, order);
        if (request.mode() == ActMode.ATOMIC && !judged.refused().isEmpty()) {
            throw RatingRefusal.actsRefused(judged.refused().stream()
                    .flatMap(row -> row.errors().stream())
                    .toList());
        }
        acts.record(judged, order);
        return new BulkActResponse(
                campaignId, act, judged.prepared().size(), judged.refused().size(), rows(order, judged));
    }

    private List<ActedRow> rows(ActOrder order, RatingActs.Judged judged) {
        var done = judged.prepared().stream()
                .map(prepared -> prepared.rating().ratingId())
                .toList();
        var states = standing.of(done, null).stream()
                .collect(Collectors.toMap(StandingRating::ratingId, StandingRating::state));
        var refused = judged.refused().stream().map(this::refused);
        return Stream.concat(done(order, judged, states), refused)
                .sorted(Comparator.comparing(ActedRow::row))
                .toList();
    }

    private static Stream<ActedRow> done(ActOrder order, RatingActs.Judged judged, Map<UUID, RatingState> states) {
        Map<UUID, Integer> rowOf = new HashMap<>();
        for (var row = 0; row < order.items().size(); row++) {
            rowOf.putIfAbsent(order.items().get(row).ratingId(), row);
        }
        return judged.prepared().stream()
                .map(prepared -> prepared.rating().ratingId())
                .map(id -> new ActedRow(rowOf.get(id), id, true, states.get(id), null, List.of()));
    }

    private ActedRow refused(RefusedRow row) {
        var errors = row.errors().stream().map(this::worded).toList();
        return new ActedRow(
                row.row(), row.ratingId(), false, null, row.refusal().code(), errors);
    }

    private FieldError worded(FieldError error) {
        var words = Messages.find(error.code(), context.locale(), List.of()).orElse(error.code());
        return new FieldError(error.field(), error.code(), words);
    }
}
