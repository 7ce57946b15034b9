package vn.xeploai.members.roster;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.members.unit.UnitService;
import vn.xeploai.platform.stream.NdjsonWriter;

@ApplicationScoped
class RosterService {
    private final RosterQueries queries;
    private final UnitService units;
    private final ObjectMapper json;

    RosterService(RosterQueries queries, UnitService units, ObjectMapper json) {
        this.queries = queries;
        this.units = units;
        this.json = json;
    }

    /** Everything that can be refused is refused before the first byte. */
    StreamingOutput stream(UUID under, LocalDate on, Instant knownAt) {
        var scope = units.scope(under, on, knownAt);
        var header = new RosterLine.Header("HEADER", under, scope.on(), scope.settled());
        return NdjsonWriter.<RosterLine>answer(json, header, lines -> queries.stream(scope, lines));
    }
}
