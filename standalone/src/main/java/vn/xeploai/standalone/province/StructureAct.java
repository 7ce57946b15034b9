package vn.xeploai.standalone.province;

import java.util.List;

/** One change that a decision on the structure makes. Units and members are given by their keys. */
public sealed interface StructureAct {
    record Merge(List<String> sources, String into) implements StructureAct {}

    record Split(String source, List<Part> parts) implements StructureAct {
        /** Whether the divided unit continues with one of the parts. */
        public boolean continues() {
            return parts.stream().anyMatch(part -> part.into().equals(source));
        }
    }

    /**
     * @param units those directly below the divided unit that go there
     * @param rest whether everything that no part names goes there
     */
    record Part(String into, List<String> units, List<String> members, boolean rest) {}

    record Move(String unit, String parent) implements StructureAct {}

    record Rename(String unit, String name) implements StructureAct {}

    record NewCode(String unit, String code) implements StructureAct {}

    /** What is null does not change. */
    record ChangeType(String unit, UnitType type, String partyLevel) implements StructureAct {}

    record Close(String unit) implements StructureAct {}
}
