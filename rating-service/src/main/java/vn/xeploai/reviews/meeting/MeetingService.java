package vn.xeploai.reviews.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.roster.CampaignTree;
import vn.xeploai.reviews.meeting.RecordMeetingRequest.Absence;

/** Records, cancels and lists meetings. */
@ApplicationScoped
class MeetingService {
    private final Campaigns campaigns;
    private final CampaignTree tree;
    private final MeetingRepository meetings;
    private final MeetingSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;

    MeetingService(
            Campaigns campaigns,
            CampaignTree tree,
            MeetingRepository meetings,
            MeetingSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark) {
        this.campaigns = campaigns;
        this.tree = tree;
        this.meetings = meetings;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
    }

    @WritesAct
    MeetingResponse record(RecordMeetingRequest request) {
        var period = campaigns.holdOpened(request.campaignId()).ratedPeriod();
        acts.lockNamed("meetings of %s in %s".formatted(request.unitId(), request.campaignId()));
        var day = request.heldOn();
        if (day.isBefore(period.from()) || day.isAfter(period.lastDay()))
            throw MeetingRefusal.outsidePeriod(day, period);
        if (!tree.holds(request.campaignId(), request.unitId())) throw MeetingRefusal.unitOutside(request.unitId());
        sql.findCurrent(request.campaignId(), request.unitId(), day, request.kind())
                .ifPresent(recorded -> {
                    throw MeetingRefusal.recorded(recorded, day);
                });
        var obliged = sql.obliged(request.campaignId(), request.unitId());
        requireObliged(request.absences(), obliged);
        var act = acts.stampPast(request.document(), day, "heldOn");
        act.refuseEarly(request.document().date(), day, "document.date");
        var meeting = new Meeting(request, obliged.size(), act);
        meetings.persistAndFlush(meeting);
        return response(meeting.id(), OffsetDateTime.MAX);
    }

    private static void requireObliged(List<Absence> absences, Set<UUID> obliged) {
        var faults = new ArrayList<FieldError>();
        var seen = new HashSet<UUID>();
        for (var at = 0; at < absences.size(); at++) {
            var member = absences.get(at).memberId();
            var field = "absences[%d].memberId".formatted(at);
            if (!obliged.contains(member)) faults.add(new FieldError(field, "meeting-absentee-not-obliged", null));
            else if (!seen.add(member)) faults.add(new FieldError(field, "meeting-absentee-repeated", null));
        }
        if (!faults.isEmpty()) throw MeetingRefusal.absencesInvalid(faults);
    }

    @WritesAct
    MeetingResponse cancel(UUID id, CancelMeetingRequest request) {
        if (acts.lock("reviews.meeting", List.of(id)).isEmpty()) throw MeetingRefusal.notFound(id);
        var meeting = meetings.findById(id);
        meeting.requireCurrent();
        var act = acts.stampPast(request.document());
        meeting.cancel(request.reason(), act);
        meetings.flush();
        return response(id, OffsetDateTime.MAX);
    }

    MeetingResponse get(UUID id, Instant knownAt) {
        return response(id, watermark.settledOrCurrent(knownAt));
    }

    private MeetingResponse response(UUID id, OffsetDateTime knownAt) {
        var meeting = sql.find(id, knownAt).orElseThrow(() -> MeetingRefusal.notFound(id));
        return new MeetingResponse(meeting, sql.absences(id));
    }

    Page<MeetingSummary> list(MeetingFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                MeetingSummary::id);
    }
}
