package vn.xeploai.emulation.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.emulation.council.CouncilSql.NewVotes;
import vn.xeploai.emulation.council.CouncilSql.VotedItem;
import vn.xeploai.emulation.council.RecordCouncilMeetingRequest.ItemVote;
import vn.xeploai.emulation.recipient.Recipients;
import vn.xeploai.emulation.title.Title.TitleVote;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.rating.DocumentNumber;

/** Records, cancels and lists the meetings of councils with their votes. */
@ApplicationScoped
class VoteService {
    private final CouncilRepository councils;
    private final CouncilMeetingRepository meetings;
    private final Recipients recipients;
    private final Titles titles;
    private final CouncilSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;

    VoteService(
            CouncilRepository councils,
            CouncilMeetingRepository meetings,
            Recipients recipients,
            Titles titles,
            CouncilSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark) {
        this.councils = councils;
        this.meetings = meetings;
        this.recipients = recipients;
        this.titles = titles;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
    }

    @WritesAct
    CouncilMeetingResponse meet(UUID id, RecordCouncilMeetingRequest request) {
        lockCouncil(id).requirePossible(request);
        lockRecipients(request.itemIds());
        sql.findMeeting(
                        id,
                        request.heldOn(),
                        DocumentNumber.key(request.document().number()))
                .ifPresent(recorded -> {
                    throw CouncilRefusal.meetingRecorded(recorded, request.heldOn());
                });
        var items = sql.items(request.itemIds()).stream().collect(Collectors.toMap(VotedItem::id, Function.identity()));
        requireVotes(request, items);
        var act = acts.stampPast(request.document(), request.heldOn(), "heldOn");
        act.refuseEarly(request.document().date(), request.heldOn(), "document.date");
        var meeting = new CouncilMeeting(id, request, act);
        meetings.persistAndFlush(meeting);
        insertVotes(meeting.id(), request, items);
        return response(id, meeting.id(), OffsetDateTime.MAX);
    }

    private Council lockCouncil(UUID id) {
        if (acts.lock("emulation.council", List.of(id)).isEmpty()) throw CouncilRefusal.notFound(id);
        var council = councils.findById(id);
        council.requireCurrent();
        return council;
    }

    /** Awards and nominations of a recipient wait for votes on them, and votes for these. */
    private void lockRecipients(Collection<UUID> items) {
        recipients.lock(sql.items(items).stream().map(VotedItem::recipient).toList());
    }

    private static void requireVotes(RecordCouncilMeetingRequest request, Map<UUID, VotedItem> items) {
        var faults = new ArrayList<FieldError>();
        var seen = new HashSet<UUID>();
        for (var at = 0; at < request.votes().size(); at++) {
            var vote = request.votes().get(at);
            var item = items.get(vote.nominationItemId());
            var line = "votes[%d]".formatted(at);
            if (!seen.add(vote.nominationItemId())) faults.add(fault(line, "council-vote-repeated"));
            if (item == null) faults.add(fault(line + ".nominationItemId", "council-vote-item-unknown"));
            else if (item.cancelled()) faults.add(fault(line + ".nominationItemId", "council-vote-item-cancelled"));
            else if (item.nominatedOn().isAfter(request.heldOn()))
                faults.add(FieldError.notAmong(
                        line + ".nominationItemId",
                        "council-vote-before-nomination",
                        item.nominatedOn(),
                        List.of(request.heldOn())));
            if (vote.sum() != request.voters())
                faults.add(
                        FieldError.notAmong(line, "council-vote-sum-differs", vote.sum(), List.of(request.voters())));
        }
        if (!faults.isEmpty()) throw CouncilRefusal.votesInvalid(faults);
    }

    private static FieldError fault(String field, String code) {
        return new FieldError(field, code, null);
    }

    private void insertVotes(UUID meeting, RecordCouncilMeetingRequest request, Map<UUID, VotedItem> items) {
        var votes = request.votes();
        sql.insertVotes(
                meeting,
                new NewVotes(
                        votes.stream().map(vote -> Ids.next()).toArray(UUID[]::new),
                        request.itemIds().toArray(UUID[]::new),
                        votes.stream().map(ItemVote::votesFor).toArray(Integer[]::new),
                        votes.stream().map(ItemVote::votesAgainst).toArray(Integer[]::new),
                        votes.stream().map(ItemVote::votesBlank).toArray(Integer[]::new),
                        request.itemIds().stream()
                                .map(item -> threshold(items.get(item).title(), request.heldOn()))
                                .toArray(Integer[]::new)));
    }

    /** Of all members, in percent; null where the title asks for no vote on that day. */
    private Integer threshold(String title, LocalDate day) {
        return titles.on(title, day)
                .map(found -> found.vote())
                .map(TitleVote::percent)
                .orElse(null);
    }

    @WritesAct
    CouncilMeetingResponse cancel(UUID council, UUID id, CancelCouncilMeetingRequest request) {
        lockCouncil(council);
        var meeting = meetings.findByIdOptional(id)
                .filter(found -> found.isOf(council))
                .orElseThrow(() -> CouncilRefusal.meetingNotFound(id));
        meeting.requireCurrent();
        var recorded = response(council, id, OffsetDateTime.MAX);
        recipients.lock(
                recorded.votes().stream().map(vote -> vote.vote().recipient()).toList());
        var act = acts.stampSince(recorded.meeting().documentDate(), request.document());
        meeting.cancel(request.reason(), act);
        meetings.flush();
        return response(council, id, OffsetDateTime.MAX);
    }

    CouncilMeetingResponse get(UUID council, UUID id, Instant knownAt) {
        return response(council, id, watermark.settledOrCurrent(knownAt));
    }

    private CouncilMeetingResponse response(UUID council, UUID id, OffsetDateTime knownAt) {
        var meeting = sql.findMeeting(council, id, knownAt).orElseThrow(() -> CouncilRefusal.meetingNotFound(id));
        return new CouncilMeetingResponse(
                meeting, sql.votes(id, knownAt).stream().map(VoteResponse::of).toList());
    }

    Page<CouncilMeetingSummary> meetings(UUID council, PageRequest page) {
        requireCouncil(council);
        return listing.page(
                page,
                (knownAt, after, most) -> sql.meetings(council, knownAt, after, most),
                knownAt -> sql.countMeetings(council, knownAt),
                CouncilMeetingSummary::id);
    }

    Page<VoteResponse> votes(UUID council, VoteFilter filter, PageRequest page) {
        requireCouncil(council);
        return listing.page(
                        page,
                        (knownAt, after, most) -> sql.votePage(council, filter, knownAt, after, most),
                        knownAt -> sql.countVotes(council, filter, knownAt),
                        VoteSummary::id)
                .map(VoteResponse::of);
    }

    private void requireCouncil(UUID id) {
        if (sql.find(id, OffsetDateTime.MAX).isEmpty()) throw CouncilRefusal.notFound(id);
    }
}
