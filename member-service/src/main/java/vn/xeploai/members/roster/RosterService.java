package vn.xeploai.members.roster;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.platform.stream.NdjsonWriter;

@ApplicationScoped
class RosterService {
    private final RosterSql sql;
    private final UnitRegister units;
    private final ObjectMapper json;

    RosterService(RosterSql sql, UnitRegister units, ObjectMapper json) {
        this.sql = sql;
        this.units = units;
        this.json = json;
    }

    /** Whatever can be refused is refused before the first byte. */
    StreamingOutput stream(UUID under, LocalDate on, Instant knownAt) {
        var scope = units.scope(under, on, knownAt);
        var header = new RosterLine.Header("HEADER", under, scope.on(), scope.settled());
        return NdjsonWriter.<RosterLine>answer(
                json,
                header,
                each -> units.stream(() -> {
                    sql.units(scope, each::accept);
                    sql.members(scope, each::accept);
                    sql.posts(scope, each::accept);
                }));
    }
}
