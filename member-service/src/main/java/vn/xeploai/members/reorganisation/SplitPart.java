package vn.xeploai.members.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The units and members that go to one part of a divided unit")
record SplitPart(
        @NotNull @Valid UnitRef into,
        @Schema(description = "Units directly below the source that go to this part") @Size(max = 1000)
                List<@NotNull @Valid UnitRef> units,
        @Schema(description = "Members of the source, which is a cell, who go to this part") @Size(max = 5000)
                List<@NotNull UUID> members,
        @Schema(description = "Whether everything that no part names goes to this part; at most one part may say so")
                boolean rest) {
    SplitPart {
        units = units == null ? List.of() : units;
        members = members == null ? List.of() : members;
    }

    SplitPart naming(UnaryOperator<UnitRef> names) {
        return new SplitPart(names.apply(into), units.stream().map(names).toList(), members, rest);
    }
}
