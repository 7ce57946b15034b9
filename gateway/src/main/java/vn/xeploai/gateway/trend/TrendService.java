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
import vn.xeploai.gateway.basis.AsWasReader;
import vn.xeploai.gateway.basis.RestatedReader;
import vn.xeploai.gateway.basis.RestatedTree;
import vn.xeploai.gateway.figures.UnitFigures;
import vn.xeploai.gateway.figures.UnitNode;
import vn.xeploai.gateway.render.Format;
import vn.xeploai.gateway.render.IfNoneMatch;
import vn.xeploai.gateway.render.Representation;
import vn.xeploai.gateway.report.ReportVersion;
import vn.xeploai.gateway.scope.Period;
import vn.xeploai.gateway.scope.Question;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.scope.ScopeService;
import vn.xeploai.gateway.source.Deadline;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.SourceProblem;
import vn.xeploai.gateway.source.SourceRefusal;

/** Answers trends: several years of one unit, all as recorded at one instant and within one time limit. */
@Singleton
class TrendService {
    private final ScopeService scopes;
    private final MemberDirectory members;
    private final AsWasReader asWas;
    private final RestatedReader restated;
    private final Deadline deadline;

    TrendService(
            ScopeService scopes,
            MemberDirectory members,
            AsWasReader asWas,
            RestatedReader restated,
            Deadline deadline) {
        this.scopes = scopes;
        this.members = members;
        this.asWas = asWas;
        this.restated = restated;
        this.deadline = deadline;
    }

    /** @param known the tags of the trends that the caller has */
    Representation<TrendResponse> trend(TrendQuery query, Format format, Locale locale, IfNoneMatch known) {
        query.check();
        deadline.begin();
        var id = id(query);
        var latest = scopes(query, id, query.knownAt());
        var knownAt = query.knownAt() == null ? knownAt(latest) : query.knownAt();

        var schemes = latest.stream().map(scope -> scope.map(Scope::scheme)).toList();
        var tag = Representation.tagOf(
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
        if (known.contains(tag)) return new Representation<>(tag, null);

        var all = scopes(query, id, knownAt);
        var years = new ArrayList<TrendYearResponse>();
        for (int i = 0; i < all.size(); i++) {
            years.add(year(query.years().get(i), all.get(i), query.restatedTo(), locale));
        }
        return new Representation<>(
                tag, new TrendResponse(unit(id, all), query.from(), query.to(), query.grouping(), knownAt, years));
    }

    /** A code names one unit throughout, that of the last day, even if other places carried it before. */
    private UUID id(TrendQuery query) {
        if (Question.isId(query.unit())) return UUID.fromString(query.unit());
        var last = Period.ofYear(query.to());
        var found = scopes.unit(Question.of(query.unit(), last, last.lastDay(), query.knownAt()))
                .await()
                .indefinitely();
        if (found.failure() != null) throw found.failure();
        return found.id();
    }

    /** One for each year; empty for a year in which the unit was not current. */
    private List<Optional<Scope>> scopes(TrendQuery query, UUID id, Instant knownAt) {
        return query.years().stream()
                .map(year ->
                        scope(year, id, query.restatedTo(), knownAt).await().indefinitely())
                .toList();
    }

    private Uni<Optional<Scope>> scope(Period year, UUID id, LocalDate to, Instant knownAt) {
        var question = Question.of(id.toString(), year, year.lastDay(), knownAt);
        return members.unit(id, to == null ? year.lastDay() : to, knownAt)
                .map(found -> new Scope.Unit(id, null, found, null))
                .chain(unit -> isRestated(question.on(), to)
                        ? restated.scope(question, unit, to)
                        : scopes.scope(question, unit))
                .map(Optional::of)
                .onFailure(failure ->
                        to == null && failure instanceof SourceProblem problem && problem.is("unit-not-active"))
                .recoverWithItem(Optional.empty());
    }

    private static boolean isRestated(LocalDate on, LocalDate to) {
        return to != null && on.isBefore(to);
    }

    /** The last fact of all years; without any, the watermark as of which nothing was found. */
    private Instant knownAt(List<Optional<Scope>> scopes) {
        return scopes.stream()
                .flatMap(Optional::stream)
                .map(Scope::knownAt)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> members.meta().await().indefinitely().watermark());
    }

    /** As it was in the last of the years in which it was current. */
    private static TrendUnitResponse unit(UUID id, List<Optional<Scope>> scopes) {
        var found = scopes.stream()
                .flatMap(Optional::stream)
                .map(scope -> scope.unit().found())
                .filter(Objects::nonNull)
                .reduce((before, after) -> after);
        return TrendUnitResponse.of(id, found.orElse(null));
    }

    /** A source that fails fails the whole: a year is never left out. */
    private TrendYearResponse year(Period period, Optional<Scope> scope, LocalDate to, Locale locale) {
        var year = period.year();
        if (scope.isEmpty()) return TrendYearResponse.without(year, TrendGap.UNIT_NOT_ACTIVE);
        SourceRefusal.throwFirst(scope.get().failures());
        if (scope.get().scheme() == null) return TrendYearResponse.without(year, TrendGap.NO_SCHEME);
        if (isRestated(scope.get().on(), to)) return restatedYear(year, scope.get(), to, locale);
        if (scope.get().campaigns().isEmpty()) return TrendYearResponse.without(year, TrendGap.NO_CAMPAIGN);
        return asWasYear(year, scope.get(), locale);
    }

    private TrendYearResponse asWasYear(int year, Scope scope, Locale locale) {
        var facts = asWas.read(scope).await().indefinitely();
        SourceRefusal.throwFirst(facts.failures());
        var merged = facts.merged();
        var scheme = facts.tallies().value().scheme();
        return new TrendAssembly(year, scheme, merged.unrated(), locale)
                .year(merged.root().total());
    }

    /** What can be attributed to no unit is left out. */
    private TrendYearResponse restatedYear(int year, Scope scope, LocalDate to, Locale locale) {
        var facts = restated.read(scope, to).await().indefinitely();
        if (facts.tallies().units().isEmpty()) return TrendYearResponse.without(year, TrendGap.NO_CAMPAIGN);
        var tree = RestatedTree.of(facts);
        var root = tree.root();
        var total = root.children().stream()
                .filter(row -> row.id() != null)
                .map(UnitNode::total)
                .reduce(root.own(), UnitFigures::plus);
        return new TrendAssembly(year, facts.tallies().scheme(), tree.unrated(), locale).year(total);
    }
}
