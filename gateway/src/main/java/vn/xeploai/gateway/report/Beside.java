package vn.xeploai.gateway.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.xeploai.gateway.reconciliation.Finding;
import vn.xeploai.gateway.ruling.Ruled;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.SourceRefusal;

/**
 * What a report tells beside its figures.
 *
 * @param findings what the gateway found
 * @param ruled what the rules say
 */
record Beside(Answer<List<Finding>> findings, Answer<Ruled> ruled) {
    static final Beside NOT_ASKED = new Beside(Answer.notAsked(), Answer.notAsked());

    Stream<SourceRefusal> failures() {
        return Stream.of(findings.failure(), ruled.failure()).filter(Objects::nonNull);
    }
}
