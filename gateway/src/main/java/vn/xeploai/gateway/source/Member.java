package vn.xeploai.gateway.source;

import java.time.LocalDate;
import java.util.UUID;

/** A member of member-service, as far as a list names them. */
public record Member(UUID id, String fullName, LocalDate birthDate) {
    public Member {
        Shape.present(id, "id");
        Shape.present(fullName, "fullName");
    }
}
