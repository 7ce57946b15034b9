package vn.xeploai.gateway.source;

import java.time.LocalDate;
import java.util.UUID;

/** A unit of member-service on one day. */
public record MemberUnit(
        UUID id,
        UUID parentId,
        String code,
        String name,
        String kind,
        String type,
        String partyLevel,
        LocalDate validFrom,
        LocalDate validTo) {
    public MemberUnit {
        Shape.present(id, "id");
        Shape.present(name, "name");
        Shape.present(kind, "kind");
    }

    public TreeUnit asTreeUnit() {
        return new TreeUnit(id, parentId, code, name, kind, type, partyLevel);
    }
}
