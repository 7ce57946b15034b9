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
    private final Map<Cell, ProcedureRow> cells;

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

    private static Map<Cell, ProcedureRow> cells(List<ProcedureFile.NumberedRow> rows) {
        Map<Cell, ProcedureRow> cells = new HashMap<>();
        for (var numbered : rows) {
            var row = numbered.row();
            for (var role : row.roles()) {
                for (var state : row.from()) {
                    var cell = new Cell(role, state, row.act());
                    if (cells.put(cell, row) == null) continue;
                    throw new ProcedureFault(numbered.line(), cell + " is given twice");
                }
            }
        }
        for (var act : RatingAct.values()) {
            if (cells.keySet().stream().noneMatch(cell -> cell.act() == act))
                throw new ProcedureFault(1, act + " can be done by nobody");
        }
        return cells;
    }

    /** @param role null for any that may */
    public Optional<ProcedureRow> find(RatingAct act, Role role, RatingState state) {
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
}
