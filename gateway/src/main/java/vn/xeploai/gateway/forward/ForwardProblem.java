package vn.xeploai.gateway.forward;

import java.util.List;
import java.util.Map;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.platform.problem.PlainProblem;

/** The problems of calls that are not forwarded, or not answered. */
final class ForwardProblem {
    private ForwardProblem() {}

    static PlainProblem unavailable(Source source, String path) {
        return of(source, "source-unavailable", path);
    }

    static PlainProblem busy(Source source, String path) {
        return of(source, "source-busy", path);
    }

    static PlainProblem notForwarded(String path) {
        return PlainProblem.of(400, "path-not-forwarded", path);
    }

    private static PlainProblem of(Source source, String code, String path) {
        return new PlainProblem(503, code, path, List.of(source.service()), Map.of("source", source.service()));
    }
}
