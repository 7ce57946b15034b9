package vn.xeploai.members.assignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The committee of a unit on the days of a request: who belongs to it, and which cells are below it. */
final class Committee {
    private final UUID unitId;
    private final AssignmentSql sql;
    private final List<String> fields;
    private final Map<LocalDate, Set<UUID>> members = new HashMap<>();
    private final Map<LocalDate, Set<UUID>> cells = new HashMap<>();

    /** @param fields of work that the catalogue has */
    Committee(UUID unitId, AssignmentSql sql, List<String> fields) {
        this.unitId = unitId;
        this.sql = sql;
        this.fields = fields;
    }

    /**
     * @throws AssignmentRefusal 422 {@code assignment-target-ambiguous}, {@code assignment-field-unknown}, {@code assignment-cell-outside} or
     *     {@code assignment-member-not-in-committee}
     */
    void check(AssignmentEntry entry) {
        var day = entry.from();
        if ((entry.cellId() == null) == (entry.field() == null)) throw AssignmentRefusal.targetAmbiguous();
        if (entry.field() != null && !fields.contains(entry.field()))
            throw AssignmentRefusal.fieldUnknown(entry.field(), fields);
        if (entry.cellId() != null
                && !cells.computeIfAbsent(day, on -> sql.cellsBelow(unitId, on)).contains(entry.cellId()))
            throw AssignmentRefusal.cellOutside(entry.cellId(), day);
        if (!members.computeIfAbsent(day, on -> sql.committee(unitId, on)).contains(entry.memberId()))
            throw AssignmentRefusal.notInCommittee(entry.memberId(), day);
    }
}
