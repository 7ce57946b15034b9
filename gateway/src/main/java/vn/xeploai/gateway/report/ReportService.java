package vn.xeploai.gateway.report;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import vn.xeploai.gateway.inquiry.Scope;
import vn.xeploai.gateway.render.Format;
import vn.xeploai.gateway.render.KnownTags;
import vn.xeploai.gateway.render.Tagged;
import vn.xeploai.gateway.source.PassedRefusal;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.gateway.source.SourceRefusal;

/**
 * The way of a report: its {@link Basis} finds out what it is a function of (unit, instant, scheme), from which the tag is made; unless the
 * caller has the report of that tag already, the basis asks both services for the facts, and {@link ReportAssembly} puts them together.
 */
@Singleton
class ReportService {
    /** A writer that began before the watermark was read can make it step back once; more is no accident. */
    private static final int ATTEMPTS = 3;

    private final AsWasBasis asWas;
    private final RestatedBasis restated;

    ReportService(AsWasBasis asWas, RestatedBasis restated) {
        this.asWas = asWas;
        this.restated = restated;
    }

    /** @param known the tags of the reports that the caller has */
    Tagged<Report> report(ReportRequest request, Format format, KnownTags known) {
        var basis = request.basis() == ReportBasis.AS_WAS ? asWas : restated;
        return settled(request, () -> report(request, basis, format, known));
    }

    private static <T> T settled(ReportRequest request, Supplier<T> attempt) {
        for (int i = 1; ; i++) {
            try {
                return attempt.get();
            } catch (PassedRefusal refusal) {
                var again = request.query().knownAt() == null && refusal.is("known-at-not-settled");
                if (!again || i == ATTEMPTS) throw refusal;
            }
        }
    }

    private Tagged<Report> report(ReportRequest request, Basis basis, Format format, KnownTags known) {
        var scope = basis.scope(request).await().indefinitely();
        request.check(scope.unit());
        refuse(request, scope.failures().findFirst());
        scope.requireScheme();
        var whole = scope.failures().findAny().isEmpty();
        var tag = whole ? ReportTag.of(request, scope, format) : null;
        if (whole && known.contains(tag)) return new Tagged<>(tag, null);
        var facts = basis.facts(request, scope).await().indefinitely();
        refuse(request, facts.failures().stream().findFirst());
        requireSameScheme(scope, facts);
        return new Tagged<>(facts.complete() ? tag : null, new ReportAssembly(request, facts).report());
    }

    private static void refuse(ReportRequest request, Optional<SourceRefusal> failure) {
        if (failure.isPresent() && !request.allowPartial()) throw failure.get();
    }

    /** The tag names the scheme: a report by another one must not carry it. */
    private static void requireSameScheme(Scope scope, ReportFacts facts) {
        if (scope.scheme() == null || facts.scheme() == null) return;
        var same = scope.scheme().id().equals(facts.scheme().id())
                && scope.scheme().revision() == facts.scheme().revision();
        if (!same) throw SourceRefusal.unusable(Source.RATING_SERVICE, "the scheme changed meanwhile");
    }
}
