package vn.xeploai.gateway.trend;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.gateway.inquiry.AskedUnit;
import vn.xeploai.gateway.inquiry.Period;
import vn.xeploai.gateway.inquiry.Question;
import vn.xeploai.gateway.inquiry.Scope;
import vn.xeploai.gateway.inquiry.UnitResolver;
import vn.xeploai.gateway.render.Format;
import vn.xeploai.gateway.render.KnownTags;
import vn.xeploai.gateway.render.Tagged;
import vn.xeploai.gateway.report.ReportBasis;
import vn.xeploai.gateway.report.ReportVersion;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.PassedRefusal;
import vn.xeploai.platform.stream.Sha256;

/** Several years of one unit, all as of one instant. */
@Singleton
class TrendService {
    private final UnitResolver units;
    private final MemberDirectory members;
    private final TrendYears years;

    TrendService(UnitResolver units, MemberDirectory members, TrendYears years) {
        this.units = units;
        this.members = members;
        this.years = years;
    }

    Tagged<TrendResponse> trend(TrendQuery query, Format format, Locale locale, KnownTags known) {
        query.check();
        var basis = query.grouping();
        var to = basis == ReportBasis.RESTATED ? query.lastDay() : null;
        var id = id(query);
        var first = scopes(query, id, to, query.knownAt());
        var knownAt = query.knownAt() == null ? knownAt(first) : query.knownAt();
        var tag = tag(query, format, locale, id, knownAt, first);
        if (known.contains(tag)) return new Tagged<>(tag, null);
        var all = scopes(query, id, to, knownAt);
        var figures = new ArrayList<TrendYearResponse>();
        for (int i = 0; i < all.size(); i++) figures.add(year(query.years().get(i), all.get(i), to));
        var unit = all.stream()
                .flatMap(Optional::stream)
                .map(scope -> scope.unit().found())
                .filter(Objects::nonNull)
                .reduce((before, after) -> after)
                .orElse(null);
        var response =
                new TrendResponse(TrendUnitResponse.of(id, unit), query.from(), query.to(), basis, knownAt, figures);
        return new Tagged<>(tag, response);
    }

    /** A code names one unit throughout, that of the last day, however often it was given to another place. */
    private UUID id(TrendQuery query) {
        var last = Period.ofYear(query.to());
        if (UnitResolver.isId(query.unit())) return UUID.fromString(query.unit());
        var found = units.resolve(Question.of(query.unit(), last, last.lastDay(), query.knownAt()))
                .await()
                .indefinitely();
        if (found.failure() != null) throw found.failure();
        return found.id();
    }

    /** Of each year; of none in which the unit did not stand. */
    private List<Optional<Scope>> scopes(TrendQuery query, UUID id, LocalDate to, Instant knownAt) {
        return query.years().stream()
                .map(year -> scope(year, id, to, knownAt).await().indefinitely())
                .toList();
    }

    private Uni<Optional<Scope>> scope(Period year, UUID id, LocalDate to, Instant knownAt) {
        var question = Question.of(id.toString(), year, year.lastDay(), knownAt);
        return members.unit(id, to == null ? year.lastDay() : to, knownAt)
                .map(found -> new AskedUnit(id, null, found, null))
                .chain(unit -> years.scope(question, unit, to))
                .map(Optional::of)
                .onFailure(failure ->
                        to == null && failure instanceof PassedRefusal refusal && refusal.is("unit-not-standing"))
                .recoverWithItem(Optional.empty());
    }

    /** The last fact of all years; without any the instant as of which nothing was found. */
    private Instant knownAt(List<Optional<Scope>> scopes) {
        return scopes.stream()
                .flatMap(Optional::stream)
                .map(Scope::knownAt)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> members.meta().await().indefinitely().watermark());
    }

    private TrendYearResponse year(Period year, Optional<Scope> scope, LocalDate to) {
        return scope.map(found -> years.year(found, to).await().indefinitely())
                .orElseGet(() -> TrendYearResponse.without(year.year(), TrendGap.UNIT_NOT_STANDING));
    }

    private static String tag(
            TrendQuery query, Format format, Locale locale, UUID id, Instant knownAt, List<Optional<Scope>> scopes) {
        var schemes = scopes.stream().map(scope -> scope.map(Scope::scheme)).toList();
        var parameters = Stream.of(
                ReportVersion.NUMBER,
                "trend",
                locale,
                format,
                id,
                query.from(),
                query.to(),
                query.grouping(),
                knownAt,
                schemes);
        return '"' + Sha256.of(parameters.map(Objects::toString).collect(Collectors.joining("|"))) + '"';
    }
}
