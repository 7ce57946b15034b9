package vn.xeploai.emulation.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.emulation.attestation.AttestationSql.SameAttestations;
import vn.xeploai.emulation.recipient.Recipients;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@ApplicationScoped
class AttestationService {
    private final AttestationChecks checks;
    private final Recipients recipients;
    private final AttestationRepository attestations;
    private final AttestationSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;

    AttestationService(
            AttestationChecks checks,
            Recipients recipients,
            AttestationRepository attestations,
            AttestationSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark) {
        this.checks = checks;
        this.recipients = recipients;
        this.attestations = attestations;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
    }

    RecordedAttestations record(RecordAttestationsRequest request) {
        checks.check(request);
        var named = request.items().stream()
                .map(RecordAttestationsRequest.Item::recipient)
                .toList();
        recipients.prepare(named);
        return acts.write(() -> {
            recipients.lock(named);
            refuseRecorded(sql.same(SameAttestations.of(request)));
            var act = acts.stampPast(request.document(), request.attestedOn(), "attestedOn");
            act.refuseEarly(request.document().date(), LocalDate.of(request.awardYear(), 1, 1), "document.date");
            attestations.persist(request.items().stream().map(item -> Attestation.of(request, item, act)));
            attestations.flush();
            return new RecordedAttestations(sql.ofAct(act.id(), OffsetDateTime.MAX));
        });
    }

    AttestationSummary recognise(RecogniseStreakRequest request) {
        checks.check(request);
        var recipient = List.of(request.recipient());
        recipients.prepare(recipient);
        return acts.write(() -> {
            recipients.lock(recipient);
            refuseRecorded(
                    sql.covering(request.recipient().id(), request.title(), request.fromYear(), request.toYear()));
            var act = acts.stampPast(request.document(), request.recognisedOn(), "recognisedOn");
            var attestation = Attestation.of(request, act);
            attestations.persistAndFlush(attestation);
            return current(attestation.id());
        });
    }

    private static void refuseRecorded(List<UUID> recorded) {
        if (!recorded.isEmpty()) throw AttestationRefusal.recorded(recorded);
    }

    @WritesAct
    AttestationSummary cancel(UUID id, CancelAttestationRequest request) {
        if (acts.lock("emulation.attestation", List.of(id)).isEmpty()) throw AttestationRefusal.notFound(id);
        var attestation = attestations.findById(id);
        attestation.requireCurrent();
        var act = acts.stampSince(attestation.attestedOn(), request.document());
        attestation.cancel(request.reason(), act);
        attestations.flush();
        return current(id);
    }

    private AttestationSummary current(UUID id) {
        return find(id, OffsetDateTime.MAX);
    }

    AttestationSummary get(UUID id, Instant knownAt) {
        return find(id, watermark.settledOrCurrent(knownAt));
    }

    private AttestationSummary find(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, knownAt).orElseThrow(() -> AttestationRefusal.notFound(id));
    }

    Page<AttestationSummary> list(AttestationFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                AttestationSummary::id);
    }
}
