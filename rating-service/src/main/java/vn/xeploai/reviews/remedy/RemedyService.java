package vn.xeploai.reviews.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.roster.CampaignScope;
import vn.xeploai.ratings.roster.Subjects;
import vn.xeploai.reviews.subject.CampaignSubjects;
import vn.xeploai.reviews.subject.Owner;
import vn.xeploai.reviews.subject.ReviewDays;

@ApplicationScoped
class RemedyService {
    private final CampaignSubjects subjects;
    private final Subjects ratings;
    private final CampaignScope scopes;
    private final WeaknessRepository weaknesses;
    private final RemedyRepository remedies;
    private final RemedySql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;
    private final Days days;

    RemedyService(
            CampaignSubjects subjects,
            Subjects ratings,
            CampaignScope scopes,
            WeaknessRepository weaknesses,
            RemedyRepository remedies,
            RemedySql sql,
            Acts acts,
            Listing listing,
            Watermark watermark,
            Days days) {
        this.subjects = subjects;
        this.ratings = ratings;
        this.scopes = scopes;
        this.weaknesses = weaknesses;
        this.remedies = remedies;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
        this.days = days;
    }

    WeaknessResponse record(RecordWeaknessRequest request) {
        requireOwners(request.remedies());
        return acts.write(() -> {
            var locked = subjects.lock(request.campaignId(), List.of(request.subject()), at -> "subject");
            var period = locked.campaign().ratedPeriod();
            if (request.foundOn().isBefore(period.from()))
                throw RemedyRefusal.tooEarly("foundOn", request.foundOn(), period.from());
            ReviewDays.require(request.foundOn(), period.from(), period, "foundOn");
            requireDueAfter(request.foundOn(), request.remedies());
            var act = acts.stampPast(request.document(), request.foundOn(), "foundOn");
            var weakness = new Weakness(request, locked.of(request.subject()).unitId(), act);
            weaknesses.persistAndFlush(weakness);
            return weakness(weakness.id(), OffsetDateTime.MAX);
        });
    }

    WeaknessResponse plan(UUID id, PlanRemediesRequest request) {
        requireOwners(request.remedies());
        return acts.write(() -> {
            var weakness = lock(id);
            requireDueAfter(weakness.foundOn(), request.remedies());
            var act = acts.stampPast(request.document());
            request.remedies().forEach(remedy -> weakness.plan(remedy, act));
            weaknesses.flush();
            return weakness(id, OffsetDateTime.MAX);
        });
    }

    private void requireOwners(List<PlannedRemedy> planned) {
        Owner.requireKnown(planned.stream().map(PlannedRemedy::owner).toList(), ratings, "remedies");
    }

    @WritesAct
    WeaknessResponse cancel(UUID id, CancelWeaknessRequest request) {
        var weakness = lock(id);
        var act = acts.stampPast(request.document());
        weakness.cancel(request.reason(), act);
        weaknesses.flush();
        return weakness(id, OffsetDateTime.MAX);
    }

    RemedyResponse take(UUID id, TakeRemedyStepRequest request) {
        ratings.requireUnit(request.unitId(), "unitId");
        return acts.write(() -> {
            lock(remedySummary(id, OffsetDateTime.MAX).weaknessId());
            var remedy = remedies.findById(id);
            remedy.requireNext(request);
            var act = acts.stampPast(request.document(), request.on(), "on");
            remedy.take(request, act);
            remedies.flush();
            return remedy(id, OffsetDateTime.MAX);
        });
    }

    /** Facts of later ratings of the subject depend on its weaknesses, so these are locked with its ratings. */
    private Weakness lock(UUID id) {
        ratings.lockRatings(weaknessSummary(id, OffsetDateTime.MAX).subject().id());
        var weakness = weaknesses.findById(id);
        weakness.requireCurrent();
        return weakness;
    }

    private static void requireDueAfter(LocalDate foundOn, List<PlannedRemedy> planned) {
        for (var at = 0; at < planned.size(); at++)
            if (planned.get(at).dueOn().isBefore(foundOn))
                throw RemedyRefusal.tooEarly(
                        "remedies[%d].dueOn".formatted(at), planned.get(at).dueOn(), foundOn);
    }

    WeaknessResponse getWeakness(UUID id, Instant knownAt) {
        return weakness(id, watermark.settledOrCurrent(knownAt));
    }

    RemedyResponse getRemedy(UUID id, Instant knownAt) {
        return remedy(id, watermark.settledOrCurrent(knownAt));
    }

    private WeaknessResponse weakness(UUID id, OffsetDateTime knownAt) {
        return new WeaknessResponse(weaknessSummary(id, knownAt), sql.plan(id, knownAt));
    }

    private RemedyResponse remedy(UUID id, OffsetDateTime knownAt) {
        return new RemedyResponse(remedySummary(id, knownAt), sql.steps(id, knownAt));
    }

    private WeaknessSummary weaknessSummary(UUID id, OffsetDateTime knownAt) {
        return sql.findWeakness(id, knownAt).orElseThrow(() -> RemedyRefusal.weaknessNotFound(id));
    }

    private RemedySummary remedySummary(UUID id, OffsetDateTime knownAt) {
        return sql.findRemedy(id, knownAt).orElseThrow(() -> RemedyRefusal.notFound(id));
    }

    Page<WeaknessSummary> weaknesses(WeaknessFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.weaknesses(filter, knownAt, after, most),
                knownAt -> sql.countWeaknesses(filter, knownAt),
                WeaknessSummary::id);
    }

    Page<RemedySummary> remedies(RemedyFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.remedies(filter, knownAt, after, most),
                knownAt -> sql.countRemedies(filter, knownAt),
                RemedySummary::id);
    }

    /** @param on null for today in Vietnam */
    RemedyFigures figures(UUID campaign, UUID under, LocalDate on, Instant knownAt) {
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        var day = days.orToday(on);
        var top = scopes.of(campaign, under, instant).unitId();
        return new RemedyFigures(campaign, top, day, sql.figures(campaign, top, day, instant), settled);
    }
}
