package vn.xeploai.reviews.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.roster.CampaignScope;

/** Counts the regular meetings of a campaign, and lists the cells without one and the members who stay away. */
@ApplicationScoped
class AttendanceService {
    /** Attendance of cells has to exceed it (HD 12-HD/BTCTW, 2018). */
    private static final BigDecimal THRESHOLD = BigDecimal.valueOf(85);

    private final CampaignScope scopes;
    private final AttendanceSql sql;
    private final Listing listing;
    private final Watermark watermark;
    private final Days days;

    AttendanceService(CampaignScope scopes, AttendanceSql sql, Listing listing, Watermark watermark, Days days) {
        this.scopes = scopes;
        this.sql = sql;
        this.listing = listing;
        this.watermark = watermark;
        this.days = days;
    }

    /** @param percent null for the threshold of the guidance */
    MeetingAttendance figures(MeetingScope scope, BigDecimal percent, Instant knownAt) {
        var threshold = percent == null ? THRESHOLD : percent;
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        var span = span(scope, instant);
        var figures = sql.figures(span, threshold, instant);
        return new MeetingAttendance(span.campaign(), span.under(), span.on(), threshold, figures, settled);
    }

    Page<CellWithoutMeeting> missing(MeetingScope scope, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.missing(span(scope, knownAt), knownAt, after, most),
                knownAt -> sql.countMissing(span(scope, knownAt), knownAt),
                CellWithoutMeeting::unitId);
    }

    Page<AbsenceRun> absences(MeetingScope scope, int inARow, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.absences(span(scope, knownAt), inARow, knownAt, after, most),
                knownAt -> sql.countAbsences(span(scope, knownAt), inARow, knownAt),
                AbsenceRun::memberId);
    }

    private AttendanceSql.Span span(MeetingScope scope, OffsetDateTime knownAt) {
        var found = scopes.of(scope.campaign(), scope.unit(), knownAt);
        var period = found.campaign().ratedPeriod();
        var on = days.orToday(scope.on());
        var last = on.isAfter(period.lastDay()) ? period.lastDay() : on;
        return new AttendanceSql.Span(scope.campaign(), found.unitId(), period.from(), last);
    }
}
