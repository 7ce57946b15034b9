package vn.xeploai.gateway.report;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.PassedRefusal;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.SourceMeta;

/** Asks both services at once, as of one instant at which nothing can change any more. */
@Singleton
class SourceGathering {
    /** A writer that began before the watermark was read can make it step back once; more is no accident. */
    private static final int ATTEMPTS = 3;

    private final MemberDirectory members;
    private final RatingDirectory ratings;
    private final UnitResolver units;

    SourceGathering(MemberDirectory members, RatingDirectory ratings, UnitResolver units) {
        this.members = members;
        this.ratings = ratings;
        this.units = units;
    }

    Uni<Gathered> gather(ReportRequest request) {
        if (request.knownAt() != null) return gatherAt(request, request.knownAt());
        return Uni.createFrom()
                .deferred(() -> watermark().chain(watermark -> gatherAt(request, watermark)))
                .onFailure(SourceGathering::notSettled)
                .retry()
                .atMost(ATTEMPTS - 1);
    }

    private static boolean notSettled(Throwable failure) {
        return failure instanceof PassedRefusal refusal && refusal.is("known-at-not-settled");
    }

    /** The earlier of both services' watermarks. */
    private Uni<Instant> watermark() {
        return Uni.combine()
                .all()
                .unis(Answer.of(members.meta()), Answer.of(ratings.meta()))
                .with((member, rating) -> Stream.of(member, rating)
                        .map(Answer::value)
                        .filter(Objects::nonNull)
                        .map(SourceMeta::watermark)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(member::failure));
    }

    private Uni<Gathered> gatherAt(ReportRequest request, Instant instant) {
        return units.resolve(request.unit(), request.period(), instant)
                .chain(unit -> unit.id() == null ? nothing(request, unit, instant) : gather(request, unit, instant));
    }

    private Uni<Gathered> gather(ReportRequest request, AskedUnit unit, Instant instant) {
        request.check(unit);
        return Uni.combine()
                .all()
                .unis(
                        Answer.of(members.tree(unit.id(), request.on(), instant)),
                        Answer.of(members.headcounts(unit.id(), request.on(), instant)),
                        Answer.of(ratings.tallies(unit.id(), request.period().text(), instant)))
                .with((tree, headcounts, tallies) -> new Gathered(
                        unit,
                        request.period(),
                        request.on(),
                        instant,
                        request.knownAt(),
                        tree,
                        headcounts,
                        tallies,
                        Answer.notAsked()));
    }

    private Uni<Gathered> nothing(ReportRequest request, AskedUnit unit, Instant instant) {
        return Uni.createFrom()
                .item(new Gathered(
                        unit,
                        request.period(),
                        request.on(),
                        instant,
                        request.knownAt(),
                        Answer.failed(unit.failure()),
                        Answer.failed(unit.failure()),
                        Answer.notAsked(),
                        Answer.notAsked()));
    }
}
