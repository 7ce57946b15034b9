package vn.xeploai.standalone.sample;

import java.util.List;

/** One thing that a decision does to the structure. */
sealed interface StructureAct {
    record Merge(List<SampleUnit> sources, SampleUnit into) implements StructureAct {}

    record Split(SampleUnit source, List<Part> parts) implements StructureAct {}

    /**
     * @param units those directly below the divided unit that go there
     * @param members the record numbers of those who go there
     * @param rest whether whatever no part names goes there
     */
    record Part(SampleUnit into, List<SampleUnit> units, List<String> members, boolean rest) {}

    record Move(SampleUnit unit, SampleUnit parent) implements StructureAct {}

    record ChangeLevel(SampleUnit unit, String partyLevel) implements StructureAct {}

    record Rename(SampleUnit unit, String name) implements StructureAct {}

    record Close(SampleUnit unit) implements StructureAct {}
}
