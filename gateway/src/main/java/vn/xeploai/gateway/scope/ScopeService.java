package vn.xeploai.gateway.scope;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.LastChange;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.RatingChange;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.SourceMeta;
import vn.xeploai.gateway.source.UnitChange;
import vn.xeploai.platform.time.Days;

/**
 * Finds the unit of a question and the instant of its answer: the last fact that either service recorded about it at or before the
 * earlier of their watermarks. Two cheap calls answer that, so that an unchanged report is recognised before any figure is read.
 */
@Singleton
public class ScopeService {
    private final MemberDirectory members;
    private final RatingDirectory ratings;
    private final UnitResolver units;

    ScopeService(MemberDirectory members, RatingDirectory ratings) {
        this.members = members;
        this.ratings = ratings;
        units = new UnitResolver(members);
    }

    /** Refuses a unit that is unknown (404 {@code unit-not-found}) or has ended (409 {@code unit-ended}). */
    public Uni<Scope.Unit> unit(Question question) {
        return units.resolve(question);
    }

    /** Refuses as {@link #unit}. A unit that is named by its id is looked up in parallel to the last changes. */
    public Uni<Scope> scope(Question question) {
        if (!Question.isId(question.unit())) return unit(question).chain(unit -> scope(question, unit));
        var changes = lastChanges(subtrees(UUID.fromString(question.unit()), question), question)
                .memoize()
                .indefinitely();
        changes.subscribe().with(early -> {}, failure -> {});
        return unit(question).chain(unit -> changes.map(found -> scope(question, unit, found)));
    }

    public Uni<Scope> scope(Question question, Scope.Unit unit) {
        return unit.id() == null ? withoutUnit(question, unit) : scope(question, unit, subtrees(unit.id(), question));
    }

    /** The same where the facts lie in several parts of the tree. */
    public Uni<Scope> scope(Question question, Scope.Unit unit, List<Scope.Subtree> subtrees) {
        return lastChanges(subtrees, question).map(changes -> scope(question, unit, changes));
    }

    private static Scope scope(Question question, Scope.Unit unit, LastChanges changes) {
        var latest = question.withRules() ? changes.lastRecordedOrDayBegun() : changes.lastRecordedAt();
        var knownAt = question.knownAt() == null ? latest : question.knownAt();
        return new Scope(unit, question.period(), question.on(), knownAt, changes.members(), changes.ratings());
    }

    private static List<Scope.Subtree> subtrees(UUID unit, Question question) {
        return List.of(new Scope.Subtree(unit, question.on(), true));
    }

    /** Facts that one service recorded after the other's watermark are not reported yet. */
    private Uni<LastChanges> lastChanges(List<Scope.Subtree> subtrees, Question question) {
        return ask(subtrees, question)
                .chain(found -> question.knownAt() == null && found.exceedWatermark()
                        ? ask(subtrees, question.asOf(found.watermark()))
                        : Uni.createFrom().item(found));
    }

    private Uni<LastChanges> ask(List<Scope.Subtree> subtrees, Question question) {
        var inTree = subtrees.stream()
                .map(subtree -> members.lastChange(subtree.under(), subtree.on(), question.knownAt()))
                .toList();
        var rated = subtrees.stream()
                .filter(Scope.Subtree::rated)
                .map(subtree -> lastRating(subtree.under(), question))
                .toList();
        return Uni.combine()
                .all()
                .unis(Answer.of(joined(inTree, UnitChange::and)), Answer.of(joined(rated, RatingChange::and)))
                .with(LastChanges::new);
    }

    private Uni<RatingChange> lastRating(UUID under, Question question) {
        var period = question.period().text();
        return question.withRules()
                ? ratings.lastChangeOfAnything(under, period, question.knownAt())
                : ratings.lastChange(under, period, question.knownAt());
    }

    private static <T> Uni<T> joined(List<Uni<T>> calls, BinaryOperator<T> and) {
        return Uni.join().all(calls).andFailFast().map(found -> found.stream()
                .reduce(and)
                .orElseThrow());
    }

    /** The code could not be looked up: the answer has an instant, and nothing else. */
    private Uni<Scope> withoutUnit(Question question, Scope.Unit unit) {
        var failed = Answer.<UnitChange>failed(unit.failure());
        return ratings.meta()
                .map(SourceMeta::watermark)
                .onFailure()
                .transform(any -> unit.failure())
                .map(watermark -> question.knownAt() == null ? watermark : question.knownAt())
                .map(at -> new Scope(unit, question.period(), question.on(), at, failed, Answer.notAsked()));
    }

    /** When each service last recorded anything in the scope of a question. */
    private record LastChanges(Answer<UnitChange> members, Answer<RatingChange> ratings) {
        /** The earlier of both services' watermarks; if neither answered, the question fails. */
        private Instant watermark() {
            return answers()
                    .map(LastChange::watermark)
                    .min(Comparator.naturalOrder())
                    .orElseThrow(members::failure);
        }

        private boolean exceedWatermark() {
            var watermark = watermark();
            return recorded().anyMatch(last -> last.isAfter(watermark));
        }

        /** The recorded time of the last fact in the scope, which does not move while nothing changes. */
        private Instant lastRecordedAt() {
            return recorded().max(Comparator.naturalOrder()).orElseGet(this::watermark);
        }

        /** The same, or the instant at which the day of the watermark began in Vietnam, if that is later. */
        private Instant lastRecordedOrDayBegun() {
            var day = watermark().atZone(Days.ZONE).toLocalDate();
            var begun = day.atStartOfDay(Days.ZONE).toInstant();
            var last = lastRecordedAt();
            return last.isBefore(begun) ? begun : last;
        }

        private Stream<Instant> recorded() {
            return answers().map(LastChange::lastRecordedAt).filter(Objects::nonNull);
        }

        private Stream<LastChange> answers() {
            return Stream.<LastChange>of(members.value(), ratings.value()).filter(Objects::nonNull);
        }
    }
}
