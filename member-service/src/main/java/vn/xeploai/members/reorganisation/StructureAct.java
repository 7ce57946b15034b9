package vn.xeploai.members.reorganisation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        description = "One change that the decision makes; `act` says which",
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
public sealed interface StructureAct
        permits MergeAct, SplitAct, MoveAct, RenameAct, ChangeTypeAct, NewCodeAct, CloseAct {

    /** The same act with every unit named in another way. */
    StructureAct naming(UnaryOperator<UnitRef> names);

    /** The units that end by this act. */
    default Stream<UnitRef> ending() {
        return Stream.of();
    }

    /** Adds to the draft what the act does; all its units are identified by id. */
    void draftInto(Draft draft);
}
