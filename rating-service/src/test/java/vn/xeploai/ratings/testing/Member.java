package vn.xeploai.ratings.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A member of member-service. */
public record Member(UUID id, UUID unitId, String standing, String admittedOn, UUID temporaryUnitId) {
    public Member(UUID id, UUID unitId, String standing) {
        this(id, unitId, standing, "2015-03-26", null);
    }

    public Member admitted(String day) {
        return new Member(id, unitId, standing, day, temporaryUnitId);
    }

    public Member temporarilyIn(UUID unit) {
        return new Member(id, unitId, standing, admittedOn, unit);
    }

    public static Member in(UUID unit) {
        return new Member(UUID.randomUUID(), unit, "OFFICIAL");
    }

    public Member movedTo(UUID unit) {
        return new Member(id, unit, standing, admittedOn, temporaryUnitId);
    }

    Member with(String newStanding) {
        return new Member(id, unitId, newStanding, admittedOn, temporaryUnitId);
    }

    Map<String, Object> line() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("line", "MEMBER");
        line.put("id", id);
        line.put("unitId", unitId);
        line.put("standing", standing);
        line.put("admittedOn", admittedOn);
        line.put("temporaryUnitId", temporaryUnitId);
        return line;
    }
}
