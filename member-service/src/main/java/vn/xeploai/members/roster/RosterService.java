package vn.xeploai.members.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.members.unit.UnitRegister;

@ApplicationScoped
class RosterService {
    private final RosterSql sql;
    private final UnitRegister units;

    RosterService(RosterSql sql, UnitRegister units) {
        this.sql = sql;
        this.units = units;
    }

    /**
     * Streams the roster; every refusal comes before the first byte.
     *
     * @param identifiers whether members come with what identifies them to other systems
     */
    StreamingOutput stream(UUID under, LocalDate on, Instant knownAt, boolean identifiers) {
        var scope = units.scope(under, on, knownAt);
        return units.stream(scope, each -> {
            sql.units(scope, each::accept);
            if (identifiers) sql.identifiedMembers(scope, each::accept);
            else sql.members(scope, each::accept);
            sql.posts(scope, each::accept);
        });
    }
}
