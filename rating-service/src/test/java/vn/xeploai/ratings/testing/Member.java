package vn.xeploai.ratings.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A member of member-service. */
public record Member(UUID id, UUID unitId, String standing) {
    public static Member in(UUID unit) {
        return new Member(UUID.randomUUID(), unit, "OFFICIAL");
    }

    public Member movedTo(UUID unit) {
        return new Member(id, unit, standing);
    }

    Member with(String newStanding) {
        return new Member(id, unitId, newStanding);
    }

    Map<String, Object> line() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("line", "MEMBER");
        line.put("id", id);
        line.put("unitId", unitId);
        line.put("standing", standing);
        line.put("admittedOn", "2015-03-26");
        line.put("temporaryUnitId", null);
        return line;
    }
}
