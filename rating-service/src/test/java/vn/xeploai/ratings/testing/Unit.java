package vn.xeploai.ratings.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A unit of member-service. */
public record Unit(UUID id, UUID parentId, String kind, String type, String partyLevel, String foundedOn) {
    public Unit(UUID id, UUID parentId, String kind, String type, String partyLevel) {
        this(id, parentId, kind, type, partyLevel, "2010-01-01");
    }

    Unit founded(String day) {
        return new Unit(id, parentId, kind, type, partyLevel, day);
    }

    Map<String, Object> line() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("line", "UNIT");
        line.put("id", id);
        line.put("parentId", parentId);
        line.put("kind", kind);
        line.put("type", type);
        line.put("partyLevel", partyLevel);
        line.put("foundedOn", foundedOn);
        return line;
    }

    Map<String, Object> named() {
        var named = line();
        named.put("name", "Đảng bộ " + id);
        return named;
    }

    Unit under(UUID parent) {
        return new Unit(id, parent, kind, type, partyLevel, foundedOn);
    }
}
