package vn.xeploai.ratings.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.roster.Subjects;

@ApplicationScoped
class LeaveService {
    private final Subjects subjects;
    private final LeaveRepository leaves;
    private final LeaveSql sql;
    private final Acts acts;
    private final Listing listing;

    LeaveService(Subjects subjects, LeaveRepository leaves, LeaveSql sql, Acts acts, Listing listing) {
        this.subjects = subjects;
        this.leaves = leaves;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
    }

    LeaveSummary record(RecordLeaveRequest request) {
        subjects.requireKnown(request.subject(), "memberId");
        return acts.write(() -> {
            if (!request.from().isBefore(request.to())) throw LeaveRefusal.daysReversed(request.from());
            acts.lockNamed("leaves of " + request.memberId());
            subjects.lockRatings(request.memberId());
            sql.findCurrent(request.memberId(), request.kind(), request.from(), request.to())
                    .ifPresent(other -> {
                        throw LeaveRefusal.overlaps(other);
                    });
            var act = acts.stampPast(request.document());
            var leave = new Leave(request, act);
            leaves.persistAndFlush(leave);
            return current(leave.id());
        });
    }

    @WritesAct
    LeaveSummary cancel(UUID id, CancelLeaveRequest request) {
        subjects.lockRatings(current(id).memberId());
        acts.lock("leave", List.of(id));
        var leave = leaves.findById(id);
        leave.requireCurrent();
        var act = acts.stampPast(request.document());
        leave.cancel(request.reason(), act);
        leaves.flush();
        return current(id);
    }

    private LeaveSummary current(UUID id) {
        return sql.find(id, OffsetDateTime.MAX).orElseThrow(() -> LeaveRefusal.notFound(id));
    }

    Page<LeaveSummary> list(LeaveFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                LeaveSummary::id);
    }
}
