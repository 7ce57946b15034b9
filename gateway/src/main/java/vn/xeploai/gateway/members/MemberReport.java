package vn.xeploai.gateway.members;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import vn.xeploai.gateway.inquiry.Question;
import vn.xeploai.gateway.inquiry.Scope;
import vn.xeploai.gateway.inquiry.Scopes;
import vn.xeploai.gateway.source.MemberLines;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.gateway.source.SourceStreams;
import vn.xeploai.platform.stream.Sha256;

/** Every member of a unit with his ratings of a period, streamed. */
@Singleton
class MemberReport {
    private static final String HEADER =
            "{\"line\":\"HEADER\",\"under\":\"%s\",\"period\":\"%s\",\"on\":\"%s\",\"knownAt\":\"%s\"}";

    private final Scopes scopes;
    private final SourceStreams streams;

    MemberReport(Scopes scopes, SourceStreams streams) {
        this.scopes = scopes;
        this.streams = streams;
    }

    StreamingOutput stream(Question asked) {
        var scope = scopes.scope(asked).await().indefinitely();
        SourceRefusal.throwFirst(scope.failures());
        scope.requireScheme();
        var lines = streams.members(scope.id(), scope.on(), scope.period().text(), scope.knownAt());
        return out -> write(scope, lines, out);
    }

    /** A source that breaks off breaks the answer off: without its last line nobody takes it for whole. */
    private static void write(Scope scope, MemberLines lines, OutputStream out) throws IOException {
        try (lines) {
            lines.begin();
            var merged = new MergedLines(out, Sha256.digest());
            merged.header(HEADER.formatted(scope.id(), scope.period().text(), scope.on(), scope.knownAt()));
            new MemberMerge(lines.members(), lines.ratings(), merged).run();
        }
    }
}
