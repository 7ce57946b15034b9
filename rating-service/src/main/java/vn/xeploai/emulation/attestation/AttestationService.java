package vn.xeploai.emulation.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.emulation.recipient.Recipient;
import vn.xeploai.emulation.recipient.RecipientKind;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.roster.Subjects;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

@ApplicationScoped
class AttestationService {
    private final Titles titles;
    private final Subjects subjects;
    private final AttestationRepository attestations;
    private final AttestationSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;

    AttestationService(
            Titles titles,
            Subjects subjects,
            AttestationRepository attestations,
            AttestationSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark) {
        this.titles = titles;
        this.subjects = subjects;
        this.attestations = attestations;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
    }

    RecordedAttestations record(RecordAttestationsRequest request) {
        var asked = titles.attested(request.awardYear());
        if (!asked.contains(request.what()))
            throw AttestationRefusal.notAsked("what", request.what(), request.awardYear(), asked);
        requireKnown(new Recipient(RecipientKind.UNIT, request.attestingUnitId()), "attestingUnitId");
        for (var at = 0; at < request.items().size(); at++)
            requireKnown(request.items().get(at).recipient(), "items[%d].recipient.id".formatted(at));
        return acts.write(() -> {
            var act = acts.stampPast(request.document(), request.attestedOn(), "attestedOn");
            attestations.persist(request.items().stream().map(item -> Attestation.of(request, item, act)));
            attestations.flush();
            return new RecordedAttestations(sql.ofAct(act.id(), OffsetDateTime.MAX));
        });
    }

    AttestationSummary recognise(RecogniseStreakRequest request) {
        if (request.fromYear() > request.toYear())
            throw AttestationRefusal.yearsReversed(request.fromYear(), request.toYear());
        var codes = titles.codes(request.toYear());
        if (!codes.contains(request.title()))
            throw AttestationRefusal.notAsked("title", request.title(), request.toYear(), codes);
        requireKnown(new Recipient(RecipientKind.UNIT, request.recognisingUnitId()), "recognisingUnitId");
        requireKnown(request.recipient(), "recipient.id");
        return acts.write(() -> {
            var act = acts.stampPast(request.document(), request.recognisedOn(), "recognisedOn");
            var attestation = Attestation.of(request, act);
            attestations.persistAndFlush(attestation);
            return current(attestation.id());
        });
    }

    /** member-service may be asked, so before the act begins. Of units any kind would do. */
    private void requireKnown(Recipient recipient, String field) {
        var kind = recipient.kind() == RecipientKind.MEMBER ? SubjectKind.MEMBER : SubjectKind.CELL;
        subjects.requireKnown(new Subject(kind, recipient.id()), field);
    }

    @WritesAct
    AttestationSummary cancel(UUID id, CancelAttestationRequest request) {
        if (acts.lock("emulation.attestation", List.of(id)).isEmpty()) throw AttestationRefusal.notFound(id);
        var attestation = attestations.findById(id);
        attestation.requireCurrent();
        var act = acts.stampPast(request.document());
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
