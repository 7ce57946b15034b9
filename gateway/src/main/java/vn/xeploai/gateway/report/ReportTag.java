package vn.xeploai.gateway.report;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.gateway.inquiry.Scope;
import vn.xeploai.gateway.render.Format;
import vn.xeploai.gateway.ruling.Include;
import vn.xeploai.platform.stream.Sha256;

/** The tag of a whole report: a hash of everything that it is a function of, so that it is known before the report is. */
final class ReportTag {
    private ReportTag() {}

    static String of(ReportRequest request, Scope scope, Format format) {
        var parameters = Stream.of(
                ReportVersion.NUMBER,
                request.locale(),
                format,
                scope.id(),
                request.period().text(),
                request.basis(),
                request.to(),
                request.on(),
                scope.knownAt(),
                scope.scheme());
        var included = request.include().stream().map(Include::toString);
        return '"'
                + Sha256.of(Stream.concat(parameters.map(Objects::toString), included)
                        .collect(Collectors.joining("|")))
                + '"';
    }
}
