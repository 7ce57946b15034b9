package vn.xeploai.ratings.rating;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The matrix of who may do what in which state: {@code procedure/acts.yaml}, loaded and checked when the service starts. */
@Startup
@Singleton
public class ProcedureMatrix {
    private final Map<Cell, Row> cells;

    public ProcedureMatrix() throws IOException {
        this(ProcedureFile.parse(file()));
    }

    ProcedureMatrix(List<ProcedureFile.NumberedRow> rows) {
        cells = cells(rows);
    }

    private record Cell(Role role, RatingState state, RatingAct act) {}

    private static String file() throws IOException {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("procedure/acts.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<Cell, Row> cells(List<ProcedureFile.NumberedRow> rows) {
        Map<Cell, Row> cells = new HashMap<>();
        for (var numbered : rows) {
            var row = numbered.row();
            for (var role : row.roles()) {
                for (var state : row.from()) {
                    var cell = new Cell(role, state, row.act());
                    if (cells.put(cell, row) == null) continue;
                    throw new ProcedureFile.ProcedureFault(numbered.line(), cell + " is given twice");
                }
            }
        }
        for (var act : RatingAct.values()) {
            if (cells.keySet().stream().noneMatch(cell -> cell.act() == act))
                throw new ProcedureFile.ProcedureFault(1, act + " can be done by nobody");
        }
        return cells;
    }

    /** @param role null for any that may */
    public Optional<Row> find(RatingAct act, Role role, RatingState state) {
        if (role != null) return Optional.ofNullable(cells.get(new Cell(role, state, act)));
        return whoCan(act, state).stream().findFirst().map(any -> cells.get(new Cell(any, state, act)));
    }

    /** The roles that can do it in at least one state. */
    public Set<Role> whoEverCan(RatingAct act) {
        var roles = EnumSet.noneOf(Role.class);
        for (var state : RatingState.values()) roles.addAll(whoCan(act, state));
        return roles;
    }

    public Set<Role> whoCan(RatingAct act, RatingState state) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (cells.containsKey(new Cell(role, state, act))) roles.add(role);
        }
        return roles;
    }

    /**
     * A row of the matrix: who may do an act in which states, and where it leads.
     *
     * @param reason whether it needs a reason
     * @param document whether it needs a document
     */
    public record Row(
            RatingAct act, List<Role> roles, List<RatingState> from, Target to, boolean reason, boolean document) {}

    /** The state to which an act leads. */
    public enum Target {
        SELF_RATED,
        PROPOSED,
        ENDORSED,
        DECIDED,
        PUBLISHED,
        NOT_RATED,
        RETURNED,
        ON_HOLD,
        /** It stays as it is. */
        SAME,
        /** The state that a hold interrupted. */
        BEFORE_HOLD;

        public RatingState from(Position position) {
            return switch (this) {
                case SAME -> position.state();
                case BEFORE_HOLD -> position.heldState();
                default -> RatingState.valueOf(name());
            };
        }
    }
}
