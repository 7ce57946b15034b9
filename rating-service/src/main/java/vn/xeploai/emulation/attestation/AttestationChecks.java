package vn.xeploai.emulation.attestation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import vn.xeploai.emulation.recipient.Recipient;
import vn.xeploai.emulation.recipient.RecipientKind;
import vn.xeploai.emulation.title.TitleObject;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.register.UnitDirectory;
import vn.xeploai.ratings.register.UnitLineage;
import vn.xeploai.ratings.roster.Subjects;
import vn.xeploai.ratings.scheme.Subject;

/** Whether a document can say what it says. Asks member-service, and is therefore called before an act begins. */
@Singleton
class AttestationChecks {
    private final Titles titles;
    private final Subjects subjects;
    private final UnitDirectory units;
    private final AwardingUnits bodies;
    private final RatedYears rated;

    AttestationChecks(Titles titles, Subjects subjects, UnitDirectory units, AwardingUnits bodies, RatedYears rated) {
        this.titles = titles;
        this.subjects = subjects;
        this.units = units;
        this.bodies = bodies;
        this.rated = rated;
    }

    void check(RecordAttestationsRequest request) {
        var asked = titles.attested(request.awardYear());
        if (!asked.containsKey(request.what()))
            throw AttestationRefusal.notAsked(request.what(), request.awardYear(), asked.keySet());
        requireNear(request.attestedOn(), request.awardYear());
        requireFitting(request, asked.get(request.what()));
        subjects.requireUnit(request.attestingUnitId(), request.attestedOn(), "attestingUnitId");
        var named = new LinkedHashMap<String, Subject>();
        for (var at = 0; at < request.items().size(); at++)
            named.put(
                    "items[%d].recipient.id".formatted(at),
                    request.items().get(at).recipient().subject());
        subjects.requireKnown(named);
    }

    /** What somebody did in a year is attested in that year or the next. */
    private static void requireNear(LocalDate attestedOn, int awardYear) {
        if (attestedOn.getYear() != awardYear && attestedOn.getYear() != awardYear + 1)
            throw AttestationRefusal.farFromYear(attestedOn, awardYear);
    }

    private static void requireFitting(RecordAttestationsRequest request, Set<TitleObject> objects) {
        var errors = new ArrayList<FieldError>();
        var named = new HashSet<Recipient>();
        for (var at = 0; at < request.items().size(); at++) {
            var recipient = request.items().get(at).recipient();
            var field = "items[%d].recipient".formatted(at);
            if (!named.add(recipient)) errors.add(fault(field, "recipient-repeated", recipient));
            if (objects.stream().noneMatch(object -> isFor(object, recipient)))
                errors.add(fault(field, "attestation-of-others", recipient));
            if (recipient.id().equals(request.attestingUnitId()))
                errors.add(fault(field, "attestation-of-itself", recipient));
        }
        if (!errors.isEmpty()) throw AttestationRefusal.recipientsInvalid(errors);
    }

    private static boolean isFor(TitleObject object, Recipient recipient) {
        return (object == TitleObject.PERSON) == (recipient.kind() == RecipientKind.MEMBER);
    }

    private static FieldError fault(String field, String code, Recipient recipient) {
        return new FieldError(field, code, null, null, recipient.id().toString(), null);
    }

    void check(RecogniseStreakRequest request) {
        if (request.fromYear() > request.toYear())
            throw AttestationRefusal.yearsReversed(request.fromYear(), request.toYear());
        var codes = titles.ofYearsInARow(request.toYear());
        if (!codes.contains(request.title()))
            throw AttestationRefusal.streakNotAsked(request.title(), request.toYear(), codes);
        var recipient = request.recipient();
        if (recipient.kind() == RecipientKind.MEMBER)
            throw AttestationRefusal.recipientsInvalid(List.of(fault("recipient", "attestation-of-others", recipient)));
        subjects.requireUnit(request.recognisingUnitId(), request.recognisedOn(), "recognisingUnitId");
        subjects.requireUnit(recipient.id(), request.recognisedOn(), "recipient.id");
        var title = titles.get(request.title(), request.toYear());
        var body = request.recognisingUnitId();
        if (!bodies.mayAward(body, request.title(), recipient.id(), request.recognisedOn()))
            throw AttestationRefusal.bodyNotCompetent(body, title.label());
        requireReform(request);
        var lower = rated.lower(title, recipient.id(), request.fromYear(), request.toYear());
        if (!lower.isEmpty()) throw AttestationRefusal.ratedLower(lower);
    }

    /** The years of a unit are its own until others went into it: only those before need a document. */
    private void requireReform(RecogniseStreakRequest request) {
        var unit = request.recipient().id();
        var steps = units.lineage(unit, null).map(UnitLineage::predecessors).orElse(List.of());
        var reformed = steps.stream()
                .filter(step -> !step.fromId().equals(unit))
                .map(UnitLineage.Step::effectiveOn)
                .anyMatch(day -> day.getYear() > request.toYear() && !day.isAfter(request.recognisedOn()));
        if (!reformed) throw AttestationRefusal.withoutReform(unit, request.toYear());
    }
}
