package vn.xeploai.ratings.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.time.Ids;

/** Records leaves and their cancelling; a wrong one is cancelled and recorded again. */
@ApplicationScoped
class LeaveRecording {
    private final Jdbi jdbi;
    private final LeaveQueries queries;
    private final SubjectLocks subjects;
    private final Acts acts;

    LeaveRecording(Jdbi jdbi, LeaveQueries queries, SubjectLocks subjects, Acts acts) {
        this.jdbi = jdbi;
        this.queries = queries;
        this.subjects = subjects;
        this.acts = acts;
    }

    @WritesAct
    LeaveSummary record(RecordLeaveRequest request) {
        if (!request.from().isBefore(request.to())) throw ConductRefusal.leaveReversed(request.from());
        acts.lockNamed("leaves of " + request.memberId());
        subjects.lock(request.memberId());
        queries.overlapping(request).ifPresent(other -> {
            throw ConductRefusal.leaveOverlaps(other);
        });
        var act = acts.stamp(request.document());
        act.refuseFuture(request.document());
        var id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO leave (id, member_id, kind, from_day, to_day, act_id, recorded_at)
                        VALUES (:id, :member, :kind, :from, :to, :act, :at)
                        """)
                .bind("id", id)
                .bind("member", request.memberId())
                .bind("kind", request.kind())
                .bind("from", request.from())
                .bind("to", request.to())
                .bind("act", act.id())
                .bind("at", act.recordedAt())
                .execute());
        return get(id);
    }

    @WritesAct
    LeaveSummary cancel(UUID id, CancelLeaveRequest request) {
        subjects.lock(get(id).memberId());
        acts.lock("leave", List.of(id));
        if (get(id).cancelledBecause() != null) throw ConductRefusal.leaveCancelled(id);
        var act = acts.stamp(request.document());
        act.refuseFuture(request.document());
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO leave_cancellation (leave_id, reason, act_id, recorded_at)
                        VALUES (:id, :reason, :act, :at)
                        """)
                .bind("id", id)
                .bind("reason", request.reason())
                .bind("act", act.id())
                .bind("at", act.recordedAt())
                .execute());
        return get(id);
    }

    private LeaveSummary get(UUID id) {
        return queries.find(id).orElseThrow(() -> ConductRefusal.leaveNotFound(id));
    }
}
