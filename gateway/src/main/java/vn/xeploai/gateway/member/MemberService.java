package vn.xeploai.gateway.member;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import vn.xeploai.gateway.scope.Question;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.scope.ScopeService;
import vn.xeploai.gateway.source.MemberLines;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.gateway.source.SourceStreams;
import vn.xeploai.platform.stream.PacedOutput;

/** Every member of a unit with their ratings of a period, streamed. */
@Singleton
class MemberService {
    private static final String HEADER =
            "{\"line\":\"HEADER\",\"under\":\"%s\",\"period\":\"%s\",\"on\":\"%s\",\"knownAt\":\"%s\"}";

    private final ScopeService scopes;
    private final SourceStreams streams;

    MemberService(ScopeService scopes, SourceStreams streams) {
        this.scopes = scopes;
        this.streams = streams;
    }

    StreamingOutput stream(Question question) {
        var scope = scopes.scope(question).await().indefinitely();
        SourceRefusal.throwFirst(scope.failures());
        scope.requireScheme();
        var lines = streams.members(scope.id(), scope.on(), scope.period().text(), scope.knownAt());
        return out -> write(scope, lines, out);
    }

    /** A source that breaks off breaks the answer off: without its last line the stream is not whole. */
    private static void write(Scope scope, MemberLines lines, OutputStream out) throws IOException {
        try (lines) {
            lines.begin();
            var writer = new MemberLineWriter(new PacedOutput(out));
            writer.header(HEADER.formatted(scope.id(), scope.period().text(), scope.on(), scope.knownAt()));
            lines.join(writer);
            writer.end();
        }
    }
}
