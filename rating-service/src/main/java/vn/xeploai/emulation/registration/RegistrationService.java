package vn.xeploai.emulation.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.emulation.recipient.Candidate;
import vn.xeploai.emulation.recipient.Recipients;
import vn.xeploai.emulation.registration.RegistrationSql.MissingScope;
import vn.xeploai.emulation.title.TitleObject;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.roster.CampaignScope;
import vn.xeploai.ratings.scheme.SubjectKind;

@ApplicationScoped
class RegistrationService {
    private final Campaigns campaigns;
    private final CampaignScope scopes;
    private final Titles titles;
    private final Recipients recipients;
    private final RegistrationRepository registrations;
    private final RegistrationSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;

    RegistrationService(
            Campaigns campaigns,
            CampaignScope scopes,
            Titles titles,
            Recipients recipients,
            RegistrationRepository registrations,
            RegistrationSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark) {
        this.campaigns = campaigns;
        this.scopes = scopes;
        this.titles = titles;
        this.recipients = recipients;
        this.registrations = registrations;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
    }

    RecordedRegistrations record(RecordRegistrationsRequest request) {
        recipients.prepare(request.campaignId(), request.recipients());
        return acts.write(() -> {
            var campaign = campaigns.holdOpened(request.campaignId());
            recipients.lock(request.recipients());
            var candidates = recipients.candidates(campaign, request.items());
            refuseRecorded(campaign.ratedPeriod().year(), candidates);
            var act = acts.stampPast(request.document(), request.registeredOn(), "registeredOn");
            var written = candidates.stream()
                    .map(candidate -> new Registration(campaign, candidate, request.registeredOn(), act))
                    .toList();
            registrations.persist(written);
            registrations.flush();
            return new RecordedRegistrations(
                    sql.find(written.stream().map(Registration::id).toList(), OffsetDateTime.MAX));
        });
    }

    private void refuseRecorded(int year, List<Candidate> candidates) {
        var recorded = sql.findCurrent(
                year,
                candidates.stream().map(one -> one.recipient().id()).toArray(UUID[]::new),
                candidates.stream().map(one -> one.title().code()).toArray(String[]::new));
        if (!recorded.isEmpty()) throw RegistrationRefusal.repeated(recorded);
    }

    @WritesAct
    RegistrationSummary cancel(UUID id, CancelRegistrationRequest request) {
        recipients.lock(List.of(response(id, OffsetDateTime.MAX).recipient()));
        var registration = registrations.findById(id);
        registration.requireCurrent();
        var act = acts.stampPast(request.document());
        registration.cancel(request.reason(), act);
        registrations.flush();
        return response(id, OffsetDateTime.MAX);
    }

    RegistrationSummary get(UUID id, Instant knownAt) {
        return response(id, watermark.settledOrCurrent(knownAt));
    }

    private RegistrationSummary response(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, knownAt).orElseThrow(() -> RegistrationRefusal.notFound(id));
    }

    Page<RegistrationSummary> list(RegistrationFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                RegistrationSummary::id);
    }

    Page<MissingRecipient> missing(MissingFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.missing(scope(filter, knownAt), knownAt, after, most),
                knownAt -> sql.countMissing(scope(filter, knownAt), knownAt),
                MissingRecipient::id);
    }

    /** Of a title that the year or the side does not have, everybody would seem to be missing. */
    private MissingScope scope(MissingFilter filter, OffsetDateTime knownAt) {
        var scope = scopes.of(filter.campaign(), filter.unit(), knownAt);
        var campaign = scope.campaign();
        var year = campaign.ratedPeriod().year();
        var title = titles.get(filter.title(), year);
        if (title.object() != TitleObject.PLACE && title.side() != campaign.track())
            throw RegistrationRefusal.ofOtherSide(title.label());
        var kinds = title.recipients().stream().map(SubjectKind::name).toArray(String[]::new);
        return new MissingScope(campaign.id(), scope.unitId(), title.code(), year, kinds);
    }
}
