package vn.xeploai.members.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.members.catalogue.Catalogues;
import vn.xeploai.members.timeline.MemberAnchor;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.problem.Refusals;
import vn.xeploai.platform.time.Days;

/** Records, withdraws and lists qualifications. */
@ApplicationScoped
class QualificationService {
    private final Acts acts;
    private final MemberAnchor anchor;
    private final QualificationRepository qualifications;
    private final QualificationSql sql;
    private final QualificationRule rule;
    private final Listing listing;
    private final Days days;

    QualificationService(
            Acts acts,
            MemberAnchor anchor,
            QualificationRepository qualifications,
            QualificationSql sql,
            Catalogues catalogues,
            Listing listing,
            Days days) {
        this.acts = acts;
        this.anchor = anchor;
        this.qualifications = qualifications;
        this.sql = sql;
        this.rule = new QualificationRule(catalogues.current());
        this.listing = listing;
        this.days = days;
    }

    @WritesAct
    RecordQualificationsResponse record(RecordQualificationsRequest request) {
        var members = request.members();
        var known = anchor.lock(members);
        var held = qualifications.current(members).stream()
                .map(one -> one.entry().identity())
                .collect(Collectors.toSet());
        var act = acts.stampPast(request.document());
        var recorded = Refusals.ofRows("qualifications", request.qualifications(), entry -> {
            known.require(entry.memberId());
            rule.check(entry, request.document().date());
            if (!held.add(entry.identity())) throw QualificationRefusal.recorded();
            return new Qualification(entry, entry.validity(), act);
        });
        qualifications.persist(recorded);
        qualifications.flush();
        return new RecordQualificationsResponse(
                act.recordedAt(), recorded.stream().map(Qualification::id).toList());
    }

    @WritesAct
    QualificationResponse withdraw(UUID id, WithdrawQualificationRequest request) {
        var withdrawn = sql.find(id, OffsetDateTime.MAX).orElseThrow(() -> QualificationRefusal.notFound(id));
        anchor.lock(withdrawn.memberId());
        var current = qualifications.findCurrent(id).orElseThrow(() -> QualificationRefusal.notFound(id));
        qualifications.close(current, acts.stampPast(request.document()));
        return withdrawn;
    }

    Page<QualificationResponse> list(QualificationFilter filter, LocalDate on, PageRequest page) {
        var day = days.orToday(on);
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, day, knownAt, after, most),
                knownAt -> sql.count(filter, day, knownAt),
                QualificationResponse::id);
    }
}
