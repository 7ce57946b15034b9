package vn.xeploai.gateway.inquiry;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.PassedRefusal;
import vn.xeploai.gateway.source.SourceRefusal;

/** Finds the unit that is meant by an id or a code on the day for which it is named. */
@Singleton
public class UnitResolver {
    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private final MemberDirectory members;

    UnitResolver(MemberDirectory members) {
        this.members = members;
    }

    public static boolean isId(String unit) {
        return ID.matcher(unit).matches();
    }

    /** Tries the days on which the unit may stand one after the other; the refusal of the last one counts. */
    public Uni<AskedUnit> resolve(Question asked) {
        var found = Uni.createFrom().<AskedUnit>nothing();
        for (int i = 0; i < asked.standing().size(); i++) {
            var day = asked.standing().get(i);
            found = i == 0
                    ? on(day, asked)
                    : found.onFailure(UnitResolver::notThere).recoverWithUni(() -> on(day, asked));
        }
        return found.onFailure(PassedRefusal.class)
                .recoverWithUni(refusal -> refused(asked, (PassedRefusal) refusal))
                .onFailure(SourceRefusal.class)
                .recoverWithItem(failure -> notAnswered(asked.unit(), (SourceRefusal) failure));
    }

    private static boolean notThere(Throwable failure) {
        return failure instanceof PassedRefusal refusal
                && (refusal.is("unit-not-standing") || refusal.is("unit-code-unknown"));
    }

    private static AskedUnit notAnswered(String unit, SourceRefusal failure) {
        return isId(unit)
                ? new AskedUnit(UUID.fromString(unit), null, null, failure)
                : new AskedUnit(null, unit, null, failure);
    }

    private Uni<AskedUnit> on(LocalDate day, Question asked) {
        if (!isId(asked.unit())) {
            return members.unitByCode(asked.unit(), day, asked.knownAt())
                    .map(found -> new AskedUnit(found.id(), asked.unit(), found, null));
        }
        var id = UUID.fromString(asked.unit());
        return members.unit(id, day, asked.knownAt()).map(found -> new AskedUnit(id, null, found, null));
    }

    private Uni<AskedUnit> refused(Question asked, PassedRefusal refusal) {
        var day = asked.period().lastDay();
        if (refusal.is("unit-code-unknown")) return codeUnknown(asked, refusal);
        var ended = refusal.is("unit-not-standing")
                ? EndedUnit.before(day, refusal.problem())
                : Optional.<EndedUnit>empty();
        return ended.isPresent() ? ended(ended.get(), asked) : Uni.createFrom().failure(refusal);
    }

    /** The code names nothing on that day: if the unit that it named last before has ended, that is the answer. */
    private Uni<AskedUnit> codeUnknown(Question asked, PassedRefusal refusal) {
        var day = asked.period().lastDay();
        EndedUnit last = null;
        for (var candidate : refusal.problem().path("candidates")) {
            var ended = EndedUnit.before(day, candidate).orElse(last);
            if (last == null || ended.endedOn().isAfter(last.endedOn())) last = ended;
        }
        if (last == null) return Uni.createFrom().failure(UnitRefusal.unitNotFound(asked.unit(), day));
        return members.unit(last.id(), day, asked.knownAt())
                .onItem()
                .<AskedUnit>transformToUni(
                        standing -> Uni.createFrom().failure(UnitRefusal.unitNotFound(asked.unit(), day)))
                .onFailure(PassedRefusal.class)
                .recoverWithUni(refused -> refused(asked, (PassedRefusal) refused));
    }

    /** Where nobody knows by which paper it ended, or what became of it, that is left open. */
    private Uni<AskedUnit> ended(EndedUnit unit, Question asked) {
        var decision = open(
                members.history(unit.id()).map(history -> EndingDecision.of(history, unit.endedOn(), asked.knownAt())
                        .orElse(null)));
        var areas = open(members.lineage(unit.id(), unit.endedOn().minusDays(1), unit.endedOn(), asked.knownAt())
                .map(Areas::of));
        return Uni.combine().all().unis(decision, areas).asTuple().chain(told -> Uni.createFrom()
                .failure(UnitRefusal.unitEnded(unit, asked.period(), told.getItem1(), told.getItem2())));
    }

    private static <T> Uni<T> open(Uni<T> asked) {
        return asked.onFailure(failure -> failure instanceof PassedRefusal || failure instanceof SourceRefusal)
                .recoverWithNull();
    }
}
