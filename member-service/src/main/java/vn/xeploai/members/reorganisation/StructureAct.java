package vn.xeploai.members.reorganisation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.lineage.LineageChanges.Descent;
import vn.xeploai.members.reorganisation.Draft.Aspect;
import vn.xeploai.members.reorganisation.StructureAct.ChangeTypeAct;
import vn.xeploai.members.reorganisation.StructureAct.CloseAct;
import vn.xeploai.members.reorganisation.StructureAct.MergeAct;
import vn.xeploai.members.reorganisation.StructureAct.MoveAct;
import vn.xeploai.members.reorganisation.StructureAct.NewCodeAct;
import vn.xeploai.members.reorganisation.StructureAct.RenameAct;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.members.unit.PartyLevel;
import vn.xeploai.members.unit.UnitKind;
import vn.xeploai.members.unit.UnitType;

/** One change that a decision makes to the structure on the day on which it takes effect. All acts of a decision apply at once. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MergeAct.class, name = "MERGE"),
    @JsonSubTypes.Type(value = SplitAct.class, name = "SPLIT"),
    @JsonSubTypes.Type(value = MoveAct.class, name = "MOVE"),
    @JsonSubTypes.Type(value = RenameAct.class, name = "RENAME"),
    @JsonSubTypes.Type(value = ChangeTypeAct.class, name = "CHANGE_TYPE"),
    @JsonSubTypes.Type(value = NewCodeAct.class, name = "NEW_CODE"),
    @JsonSubTypes.Type(value = CloseAct.class, name = "CLOSE")
})
@Schema(
        description = "One change that the decision makes; `act` is its kind",
        oneOf = {
            MergeAct.class,
            SplitAct.class,
            MoveAct.class,
            RenameAct.class,
            ChangeTypeAct.class,
            NewCodeAct.class,
            CloseAct.class
        },
        discriminatorProperty = "act",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "MERGE", schema = MergeAct.class),
            @DiscriminatorMapping(value = "SPLIT", schema = SplitAct.class),
            @DiscriminatorMapping(value = "MOVE", schema = MoveAct.class),
            @DiscriminatorMapping(value = "RENAME", schema = RenameAct.class),
            @DiscriminatorMapping(value = "CHANGE_TYPE", schema = ChangeTypeAct.class),
            @DiscriminatorMapping(value = "NEW_CODE", schema = NewCodeAct.class),
            @DiscriminatorMapping(value = "CLOSE", schema = CloseAct.class)
        })
sealed interface StructureAct permits MergeAct, SplitAct, MoveAct, RenameAct, ChangeTypeAct, NewCodeAct, CloseAct {

    /** The same act with every reference to a unit replaced. */
    StructureAct replacing(UnaryOperator<PlanUnitRef> references);

    /** The units that end by this act. */
    default Stream<PlanUnitRef> ending() {
        return Stream.of();
    }

    /** Adds to the draft what the act does. By then, all units of the act are identified by id. */
    void draftInto(Draft draft);

    /** Hợp nhất, sáp nhập. */
    @Schema(
            description =
                    "The sources end. Units directly below them, and their members, belong to `into` from then on, which is a unit that"
                            + " does not end, or one that the decision founds")
    record MergeAct(
            @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid PlanUnitRef> sources,
            @NotNull @Valid PlanUnitRef into)
            implements StructureAct {
        @Override
        public MergeAct replacing(UnaryOperator<PlanUnitRef> references) {
            return new MergeAct(sources.stream().map(references).toList(), references.apply(into));
        }

        @Override
        public Stream<PlanUnitRef> ending() {
            return sources.stream();
        }

        @Override
        public void draftInto(Draft draft) {
            draft.receive(into.id());
            sources.forEach(source -> draft.succeed(Descent.whole(source.id(), into.id())));
        }
    }

    /** Chuyển về trực thuộc tổ chức khác. */
    @Schema(description = "The unit, with all units below it, gets another parent")
    record MoveAct(@NotNull @Valid PlanUnitRef unit, @NotNull @Valid PlanUnitRef parent) implements StructureAct {
        @Override
        public MoveAct replacing(UnaryOperator<PlanUnitRef> references) {
            return new MoveAct(references.apply(unit), references.apply(parent));
        }

        @Override
        public void draftInto(Draft draft) {
            draft.receive(parent.id());
            draft.change(unit.id(), Aspect.PLACE, attributes -> attributes.below(parent.id()));
        }
    }

    /** Đổi tên. */
    @Schema(description = "The unit gets another name")
    record RenameAct(
            @NotNull @Valid PlanUnitRef unit,
            @NotBlank @Size(max = 300) @Schema(examples = "Đảng bộ xã Tam Sơn") String name)
            implements StructureAct {
        @Override
        public RenameAct replacing(UnaryOperator<PlanUnitRef> references) {
            return new RenameAct(references.apply(unit), name);
        }

        @Override
        public void draftInto(Draft draft) {
            draft.change(unit.id(), Aspect.NAME, attributes -> attributes.withName(name.strip()));
        }
    }

    /** Đổi loại hình, đổi cấp. */
    @Schema(description = "The unit gets another kind, type or level; what is null or left out stays as it is")
    record ChangeTypeAct(
            @NotNull @Valid PlanUnitRef unit,
            @Schema(nullable = true, description = "Null: stays as it is") UnitKind kind,
            @Schema(nullable = true, description = "Null: stays as it is") UnitType type,
            @Schema(nullable = true, description = "Null: stays as it is") PartyLevel partyLevel)
            implements StructureAct {
        @Override
        public ChangeTypeAct replacing(UnaryOperator<PlanUnitRef> references) {
            return new ChangeTypeAct(references.apply(unit), kind, type, partyLevel);
        }

        @Override
        public void draftInto(Draft draft) {
            draft.change(unit.id(), Aspect.TYPE, attributes -> attributes.as(kind, type, partyLevel));
        }
    }

    /** Cấp mã mới. */
    @Schema(
            description =
                    "The unit gets another code; its earlier code in that system ends, and may pass to another unit")
    record NewCodeAct(@NotNull @Valid PlanUnitRef unit, @NotNull @Valid Identifier code) implements StructureAct {
        @Override
        public NewCodeAct replacing(UnaryOperator<PlanUnitRef> references) {
            return new NewCodeAct(references.apply(unit), code);
        }

        @Override
        public void draftInto(Draft draft) {
            draft.recode(unit.id(), code);
        }
    }

    /** Kết thúc hoạt động, giải thể. */
    @Schema(description = "The unit ends without a successor; no unit may be left below it, and no member in it")
    record CloseAct(@NotNull @Valid PlanUnitRef unit) implements StructureAct {
        @Override
        public CloseAct replacing(UnaryOperator<PlanUnitRef> references) {
            return new CloseAct(references.apply(unit));
        }

        @Override
        public Stream<PlanUnitRef> ending() {
            return Stream.of(unit);
        }

        @Override
        public void draftInto(Draft draft) {}
    }
}
