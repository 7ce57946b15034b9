package vn.xeploai.members.reorganisation;

import java.util.UUID;
import vn.xeploai.members.unit.Identifier;

/** A unit that a code names. */
public record CodeHolder(String system, String value, UUID unitId, String name) {
    Identifier code() {
        return new Identifier(system, value);
    }
}
