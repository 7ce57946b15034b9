package vn.xeploai.gateway.report;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.MemberUnit;
import vn.xeploai.gateway.source.PassedRefusal;
import vn.xeploai.gateway.source.SourceRefusal;

/** Finds the unit that is meant by an id or a code on the last day of a period. */
@Singleton
class UnitResolver {
    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private final MemberDirectory members;

    UnitResolver(MemberDirectory members) {
        this.members = members;
    }

    Uni<AskedUnit> resolve(String unit, Period period, Instant knownAt) {
        return ID.matcher(unit).matches()
                ? byId(UUID.fromString(unit), period, knownAt)
                : byCode(unit, period, knownAt);
    }

    private Uni<AskedUnit> byId(UUID id, Period period, Instant knownAt) {
        return standing(id, period, knownAt)
                .map(found -> new AskedUnit(id, null, found, null))
                .onFailure(SourceRefusal.class)
                .recoverWithItem(failure -> new AskedUnit(id, null, null, (SourceRefusal) failure));
    }

    private Uni<MemberUnit> standing(UUID id, Period period, Instant knownAt) {
        return members.unit(id, period.lastDay(), knownAt)
                .onFailure(PassedRefusal.class)
                .transform(refusal -> ended((PassedRefusal) refusal, period));
    }

    private static RuntimeException ended(PassedRefusal refusal, Period period) {
        if (!refusal.is("unit-not-standing")) return refusal;
        var ended = EndedUnit.before(period.lastDay(), refusal.problem());
        return ended.isPresent() ? ReportRefusal.unitEnded(ended.get(), period) : refusal;
    }

    private Uni<AskedUnit> byCode(String code, Period period, Instant knownAt) {
        return members.unitByCode(code, period.lastDay(), knownAt)
                .map(found -> new AskedUnit(found.id(), code, found, null))
                .onFailure(refusal -> refusal instanceof PassedRefusal passed && passed.is("unit-code-unknown"))
                .recoverWithUni(refusal -> codeUnknown(code, (PassedRefusal) refusal, period, knownAt))
                .onFailure(SourceRefusal.class)
                .recoverWithItem(failure -> new AskedUnit(null, code, null, (SourceRefusal) failure));
    }

    /** The code names nothing on that day: if the unit that it named last before has ended, that is the answer. */
    private Uni<AskedUnit> codeUnknown(String code, PassedRefusal refusal, Period period, Instant knownAt) {
        var notFound = ReportRefusal.unitNotFound(code, period.lastDay());
        UUID last = null;
        var lastEnd = LocalDate.MIN;
        for (var candidate : refusal.problem().path("candidates")) {
            var ended = EndedUnit.before(period.lastDay(), candidate);
            if (ended.isPresent() && ended.get().endedOn().isAfter(lastEnd)) {
                last = ended.get().id();
                lastEnd = ended.get().endedOn();
            }
        }
        if (last == null) return Uni.createFrom().failure(notFound);
        return standing(last, period, knownAt).onItem().failWith(() -> notFound).replaceWith((AskedUnit) null);
    }
}
