package vn.xeploai.gateway.scope;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.SourceProblem;
import vn.xeploai.gateway.source.SourceRefusal;

/** Finds the unit that is meant by an id or a code on the day for which it is named. */
final class UnitResolver {
    private final MemberDirectory members;

    UnitResolver(MemberDirectory members) {
        this.members = members;
    }

    /** Tries the days on which the unit may be current one after the other; the refusal of the last one counts. */
    Uni<Scope.Unit> resolve(Question question) {
        var days = question.unitDays().iterator();
        var found = on(days.next(), question);
        while (days.hasNext()) {
            var day = days.next();
            found = found.onFailure(UnitResolver::isNotCurrent).recoverWithUni(() -> on(day, question));
        }
        return found.onFailure(SourceProblem.class)
                .recoverWithUni(problem -> refused(question, (SourceProblem) problem))
                .onFailure(SourceRefusal.class)
                .recoverWithItem(failure -> Scope.Unit.failed(question.unit(), (SourceRefusal) failure));
    }

    private static boolean isNotCurrent(Throwable failure) {
        return failure instanceof SourceProblem problem
                && (problem.is("unit-not-active") || problem.is("unit-code-unknown"));
    }

    private Uni<Scope.Unit> on(LocalDate day, Question question) {
        var unit = question.unit();
        if (!Question.isId(unit)) {
            return members.unitByCode(unit, day, question.knownAt())
                    .map(found -> new Scope.Unit(found.id(), unit, found, null));
        }
        return members.unit(UUID.fromString(unit), day, question.knownAt())
                .map(found -> new Scope.Unit(UUID.fromString(unit), null, found, null));
    }

    private Uni<Scope.Unit> refused(Question question, SourceProblem problem) {
        if (problem.is("unit-code-unknown")) return codeUnknown(question, problem);
        var end = problem.is("unit-not-active")
                ? UnitEnd.before(question.period().lastDay(), problem.problem())
                : Optional.<UnitEnd>empty();
        return end.isPresent() ? ended(end.get(), question) : Uni.createFrom().failure(problem);
    }

    /** The code names nothing on that day: if the unit that it named last before has ended, that is the answer. */
    private Uni<Scope.Unit> codeUnknown(Question question, SourceProblem problem) {
        var day = question.period().lastDay();
        UnitEnd last = null;
        for (var candidate : problem.problem().path("candidates")) {
            var end = UnitEnd.before(day, candidate).orElse(last);
            if (last == null || end.endedOn().isAfter(last.endedOn())) last = end;
        }
        var unknown = Uni.createFrom().<Scope.Unit>failure(UnitRefusal.unitNotFound(question.unit(), day));
        if (last == null) return unknown;
        return members.unit(last.id(), day, question.knownAt())
                .onItem()
                .transformToUni(current -> unknown)
                .onFailure(SourceProblem.class)
                .recoverWithUni(refused -> refused(question, (SourceProblem) refused));
    }

    /** Document and successors are left out where member-service does not answer. */
    private Uni<Scope.Unit> ended(UnitEnd end, Question question) {
        var document = optional(members.history(end.id()).map(history -> end.document(history, question.knownAt())));
        var lineage = members.lineage(end.id(), end.endedOn().minusDays(1), end.endedOn(), question.knownAt());
        return Uni.combine()
                .all()
                .unis(document, optional(lineage.map(UnitEnd::successors)))
                .asTuple()
                .chain(both -> Uni.createFrom()
                        .failure(UnitRefusal.unitEnded(end, question.period(), both.getItem1(), both.getItem2())));
    }

    private static <T> Uni<T> optional(Uni<T> call) {
        return call.onFailure(failure -> failure instanceof SourceProblem || failure instanceof SourceRefusal)
                .recoverWithNull();
    }
}
