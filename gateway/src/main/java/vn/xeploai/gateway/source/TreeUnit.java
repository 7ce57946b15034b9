package vn.xeploai.gateway.source;

import java.util.UUID;

/** A unit of the tree on one day. */
public record TreeUnit(UUID id, UUID parentId, String code, String name, String kind, String type, String partyLevel) {
    public TreeUnit {
        Shape.present(id, "id");
        Shape.present(kind, "kind");
    }
}
