package vn.xeploai.standalone.sample;

import java.util.List;
import java.util.UUID;

/** What a decision on the structure is made of, as the API reads it. */
final class ReformRequest {
    private ReformRequest() {}

    record UnitRequest(
            String key,
            String name,
            UnitKind kind,
            UnitType type,
            String partyLevel,
            UnitRef parent,
            List<Identifier> identifiers) {}

    record Identifier(String system, String value) {}

    /** By its id, or by the key of a unit that the decision founds. */
    record UnitRef(UUID id, String key) {}

    /** Each act has its own fields, and leaves the other ones out. */
    record Act(
            String act,
            UnitRef unit,
            UnitRef parent,
            String name,
            String partyLevel,
            List<UnitRef> sources,
            UnitRef into,
            UnitRef source,
            List<Part> parts) {

        static Act close(UnitRef unit) {
            return new Act("CLOSE", unit, null, null, null, null, null, null, null);
        }

        static Act move(UnitRef unit, UnitRef parent) {
            return new Act("MOVE", unit, parent, null, null, null, null, null, null);
        }

        static Act rename(UnitRef unit, String name) {
            return new Act("RENAME", unit, null, name, null, null, null, null, null);
        }

        static Act changeLevel(UnitRef unit, String partyLevel) {
            return new Act("CHANGE_TYPE", unit, null, null, partyLevel, null, null, null, null);
        }

        static Act merge(List<UnitRef> sources, UnitRef into) {
            return new Act("MERGE", null, null, null, null, sources, into, null, null);
        }

        static Act split(UnitRef source, List<Part> parts) {
            return new Act("SPLIT", null, null, null, null, null, null, source, parts);
        }
    }

    record Part(UnitRef into, List<UnitRef> units, List<UUID> members, boolean rest) {}
}
