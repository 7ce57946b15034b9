package vn.xeploai.gateway.source;

import java.util.UUID;

/** Whom a rule speaks of; kinds that are added later are passed on as they are. */
public record RuledSubject(String kind, UUID id) {
    public RuledSubject {
        Shape.present(kind, "subject.kind");
        Shape.present(id, "subject.id");
    }
}
