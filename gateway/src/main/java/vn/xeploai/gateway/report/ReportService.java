package vn.xeploai.gateway.report;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import vn.xeploai.gateway.basis.AsWasReader;
import vn.xeploai.gateway.basis.RestatedReader;
import vn.xeploai.gateway.reconciliation.ReconciliationService;
import vn.xeploai.gateway.reconciliation.RowFacts;
import vn.xeploai.gateway.render.Format;
import vn.xeploai.gateway.render.IfNoneMatch;
import vn.xeploai.gateway.render.Representation;
import vn.xeploai.gateway.review.ReviewService;
import vn.xeploai.gateway.rule.RuleService;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.scope.ScopeService;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.gateway.source.SourceProblem;
import vn.xeploai.gateway.source.SourceRefusal;

/**
 * Answers reports. An answer is a function of its scope (unit, instant, scheme), which two cheap calls settle; if the caller already has the
 * answer of that scope, no figure is read. Otherwise both services are read in parallel, and {@link ReportAssembly} puts the facts together.
 */
@Singleton
class ReportService {
    /** A writer that began before the watermark was read can make it step back once; more is no accident. */
    private static final int ATTEMPTS = 3;

    private final ScopeService scopes;
    private final AsWasReader asWas;
    private final RestatedReader restated;
    private final ReconciliationService reconciliation;
    private final RuleService rules;
    private final ReviewService reviews;

    ReportService(
            ScopeService scopes,
            AsWasReader asWas,
            RestatedReader restated,
            ReconciliationService reconciliation,
            RuleService rules,
            ReviewService reviews) {
        this.scopes = scopes;
        this.asWas = asWas;
        this.restated = restated;
        this.reconciliation = reconciliation;
        this.rules = rules;
        this.reviews = reviews;
    }

    /** @param known the tags of the reports that the caller has */
    Representation<Report> report(ReportRequest request, Format format, IfNoneMatch known) {
        for (int attempt = 1; ; attempt++) {
            try {
                return settledReport(request, format, known);
            } catch (SourceProblem problem) {
                var again = request.query().knownAt() == null && problem.is("known-at-not-settled");
                if (!again || attempt == ATTEMPTS) throw problem;
            }
        }
    }

    private Representation<Report> settledReport(ReportRequest request, Format format, IfNoneMatch known) {
        var scope = scope(request).await().indefinitely();
        request.requireKind(scope.unit());
        request.requireAnswers(scope.failures());
        scope.requireScheme();

        var tag = scope.failures().findAny().isEmpty() ? tag(request, scope, format) : null;
        if (tag != null && known.contains(tag)) return new Representation<>(tag, null);

        var facts = facts(request, scope).await().indefinitely();
        request.requireAnswers(facts.failures().stream());
        requireSameScheme(scope, facts);

        var report = new ReportAssembly(request, facts).report();
        return new Representation<>(facts.complete() ? tag : null, report);
    }

    private Uni<Scope> scope(ReportRequest request) {
        var question = request.question();
        return request.basis() == ReportBasis.AS_WAS
                ? scopes.scope(question)
                : scopes.unit(question).chain(unit -> restated.scope(question, unit, request.to()));
    }

    private Uni<ReportFacts> facts(ReportRequest request, Scope scope) {
        return request.basis() == ReportBasis.AS_WAS ? asWasFacts(request, scope) : restatedFacts(request, scope);
    }

    /** Findings, quotas and reviews are read only if both services answered and the period has rules. */
    private Uni<ReportFacts> asWasFacts(ReportRequest request, Scope scope) {
        return asWas.read(scope).chain(rows -> {
            var merged = rows.merged();
            var memos = rows.memos();
            if (!rows.complete() || rows.tallies().value().scheme() == null) {
                return item(ReportFacts.asWas(
                        rows, merged, memos, Answer.notAsked(), Answer.notAsked(), Answer.notAsked()));
            }
            return Uni.combine()
                    .all()
                    .unis(
                            Answer.of(reconciliation.findings(RowFacts.of(rows, merged, memos), request.locale())),
                            Answer.of(rules.read(scope, request.include())),
                            Answer.of(reviews.read(scope, request.include())))
                    .with((findings, ruled, reviewed) ->
                            ReportFacts.asWas(rows, merged, memos, findings, ruled, reviewed));
        });
    }

    /** Nothing can be restated without both services. */
    private Uni<ReportFacts> restatedFacts(ReportRequest request, Scope scope) {
        var failure = scope.failures().findFirst();
        if (failure.isPresent()) return item(ReportFacts.unknown(scope, failure.get()));
        return Answer.of(restated.read(scope, request.to()))
                .map(facts -> facts.value() == null
                        ? ReportFacts.unknown(scope, facts.failure())
                        : ReportFacts.restated(scope, facts.value(), request.locale()));
    }

    private static String tag(ReportRequest request, Scope scope, Format format) {
        return Representation.tagOf(Stream.concat(
                        Stream.of(
                                ReportVersion.NUMBER,
                                request.locale(),
                                format,
                                scope.id(),
                                request.period().text(),
                                request.basis(),
                                request.to(),
                                request.on(),
                                scope.knownAt(),
                                scope.scheme()),
                        request.include().stream())
                .toArray());
    }

    /** The tag names the scheme: a report by another one must not carry it. */
    private static void requireSameScheme(Scope scope, ReportFacts facts) {
        if (scope.scheme() == null || facts.scheme() == null) return;
        var same = scope.scheme().id().equals(facts.scheme().id())
                && scope.scheme().revision() == facts.scheme().revision();
        if (!same) throw SourceRefusal.unusable(Source.RATING_SERVICE, "the scheme changed meanwhile");
    }

    private static <T> Uni<T> item(T value) {
        return Uni.createFrom().item(value);
    }
}
