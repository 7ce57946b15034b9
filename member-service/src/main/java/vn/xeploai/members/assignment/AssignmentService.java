package vn.xeploai.members.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.members.catalogue.Catalogues;
import vn.xeploai.members.timeline.DatedRow;
import vn.xeploai.members.timeline.MemberAnchor;
import vn.xeploai.members.timeline.TimelineRefusal;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.problem.Refusals;
import vn.xeploai.platform.time.Days;

/** Records, ends and lists assignments, and lists the cells without one. */
@ApplicationScoped
class AssignmentService {
    private final Acts acts;
    private final MemberAnchor anchor;
    private final UnitRegister units;
    private final AssignmentRepository assignments;
    private final AssignmentSql sql;
    private final List<String> fields;
    private final Listing listing;
    private final Days days;

    AssignmentService(
            Acts acts,
            MemberAnchor anchor,
            UnitRegister units,
            AssignmentRepository assignments,
            AssignmentSql sql,
            Catalogues catalogues,
            Listing listing,
            Days days) {
        this.acts = acts;
        this.anchor = anchor;
        this.units = units;
        this.assignments = assignments;
        this.sql = sql;
        this.fields = catalogues.current().fieldCodes();
        this.listing = listing;
        this.days = days;
    }

    @WritesAct
    RecordAssignmentsResponse record(RecordAssignmentsRequest request) {
        var known = anchor.lock(request.members());
        lockCommittee(request.committeeId());
        units.requireOn(request.committeeId(), request.document().date(), OffsetDateTime.MAX);
        var committee = new Committee(request.committeeId(), sql, fields);
        var contradictory = DatedRow.contradictory(request.assignments());
        var act = acts.stampPast(request.document());
        var recorded = Refusals.ofRows("assignments", request.assignments(), entry -> {
            known.require(entry.memberId());
            committee.check(entry);
            if (contradictory.contains(entry))
                throw TimelineRefusal.rowContradicted().at(entry.cellId() == null ? "field" : "cellId");
            var assignment = new Assignment(request.committeeId(), entry, entry.validity(), act);
            assignments.put(assignment, act);
            return assignment.id();
        });
        return new RecordAssignmentsResponse(act.recordedAt(), recorded);
    }

    private void lockCommittee(UUID committee) {
        acts.lockNamed("assignments of " + committee);
    }

    @WritesAct
    AssignmentResponse end(UUID id, EndAssignmentRequest request) {
        var found = sql.findCurrent(id).orElseThrow(() -> AssignmentRefusal.notFound(id));
        anchor.lock(found.memberId());
        lockCommittee(found.committeeId());
        var current = assignments.findCurrent(id).orElseThrow(() -> AssignmentRefusal.notFound(id));
        current.requireEndsAfter(request.to());
        var act = acts.stampPast(request.document());
        var ended = current.during(new Validity(current.validity().from(), request.to()), act);
        assignments.close(current, act);
        assignments.put(ended, act);
        return sql.findCurrent(ended.id()).orElseThrow();
    }

    Page<AssignmentResponse> list(AssignmentFilter filter, LocalDate on, PageRequest page) {
        var day = days.orToday(on);
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, day, knownAt, after, most),
                knownAt -> sql.count(filter, day, knownAt),
                AssignmentResponse::id);
    }

    Page<UnassignedCell> missing(UUID under, LocalDate on, PageRequest page) {
        var day = days.orToday(on);
        return listing.page(
                page,
                (knownAt, after, most) -> {
                    units.requireOn(under, day, knownAt);
                    return sql.missing(under, day, knownAt, after, most);
                },
                knownAt -> sql.countMissing(under, day, knownAt),
                UnassignedCell::unitId);
    }
}
