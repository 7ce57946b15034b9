package vn.xeploai.gateway.inquiry;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.LastChange;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.RatingChange;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.SourceMeta;
import vn.xeploai.gateway.source.UnitChange;

/**
 * Finds the unit of a question and the instant of its answer: the last fact that either service recorded about it at or before the
 * earlier of their watermarks. Two cheap questions tell, so that an unchanged answer is recognised before any figure is fetched.
 */
@Singleton
public class Scopes {
    private final MemberDirectory members;
    private final RatingDirectory ratings;
    private final UnitResolver units;

    Scopes(MemberDirectory members, RatingDirectory ratings, UnitResolver units) {
        this.members = members;
        this.ratings = ratings;
        this.units = units;
    }

    /** @return the scope; refuses a unit that is unknown, or does not stand (404, 409 {@code unit-ended}) */
    public Uni<Scope> scope(Question asked) {
        if (!UnitResolver.isId(asked.unit())) {
            return units.resolve(asked).chain(unit -> settled(asked, unit));
        }
        var changes = begun(changes(places(UUID.fromString(asked.unit()), asked), asked));
        return units.resolve(asked).chain(unit -> changes.map(found -> Scope.of(asked, unit, found)));
    }

    /** Asked at once, while the unit is looked up; a failure is told to whoever waits for the answer. */
    private static <T> Uni<T> begun(Uni<T> question) {
        var answer = question.memoize().indefinitely();
        answer.subscribe().with(early -> {}, failure -> {});
        return answer;
    }

    private static List<Place> places(UUID unit, Question asked) {
        return List.of(new Place(unit, asked.on(), true));
    }

    /** The scope of a unit that was found already. */
    public Uni<Scope> settled(Question asked, AskedUnit unit) {
        return unit.id() == null ? unknown(asked, unit) : settled(asked, unit, places(unit.id(), asked));
    }

    /** The same where the facts lie in several places. */
    public Uni<Scope> settled(Question asked, AskedUnit unit, List<Place> places) {
        return changes(places, asked).map(found -> Scope.of(asked, unit, found));
    }

    private Uni<Changes> changes(List<Place> places, Question asked) {
        return ask(places, asked)
                .chain(found -> asked.knownAt() == null ? notAfterWatermark(found, places, asked) : item(found));
    }

    private Uni<Changes> ask(List<Place> places, Question asked) {
        var inTree = places.stream()
                .map(place -> members.lastChange(place.under(), place.on(), asked.knownAt()))
                .toList();
        var rated = places.stream()
                .filter(Place::rated)
                .map(place -> rated(place.under(), asked))
                .toList();
        return Uni.combine()
                .all()
                .unis(Answer.of(joined(inTree, UnitChange::and)), Answer.of(joined(rated, RatingChange::and)))
                .with(Changes::new);
    }

    private Uni<RatingChange> rated(UUID under, Question asked) {
        var period = asked.period().text();
        return asked.judged()
                ? ratings.lastChangeOfAnything(under, period, asked.knownAt())
                : ratings.lastChange(under, period, asked.knownAt());
    }

    private static <T> Uni<T> joined(List<Uni<T>> asked, BinaryOperator<T> and) {
        return Uni.join().all(asked).andFailFast().map(found -> found.stream()
                .reduce(and)
                .orElseThrow());
    }

    /** What one service recorded after the other's watermark is not told yet. */
    private Uni<Changes> notAfterWatermark(Changes found, List<Place> places, Question asked) {
        var watermark = found.watermark();
        var late = after(found.members().value(), watermark)
                || after(found.ratings().value(), watermark);
        return late ? ask(places, asked.asOf(watermark)) : item(found);
    }

    private static boolean after(LastChange change, Instant watermark) {
        return change != null
                && change.lastRecordedAt() != null
                && change.lastRecordedAt().isAfter(watermark);
    }

    /** Nobody could tell which unit it is: all that can be said is as of when. */
    private Uni<Scope> unknown(Question asked, AskedUnit unit) {
        var failed = Answer.<UnitChange>failed(unit.failure());
        return ratings.meta()
                .map(SourceMeta::watermark)
                .onFailure()
                .transform(any -> unit.failure())
                .map(watermark -> asked.knownAt() == null ? watermark : asked.knownAt())
                .map(at -> new Scope(unit, asked.period(), asked.on(), at, failed, Answer.notAsked()));
    }

    private static <T> Uni<T> item(T value) {
        return Uni.createFrom().item(value);
    }
}
