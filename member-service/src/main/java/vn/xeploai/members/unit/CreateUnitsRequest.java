package vn.xeploai.members.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(description = "Units to register in one act, all of them or none")
record CreateUnitsRequest(
        @Valid Document document, @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid CreateUnitRequest> units) {

    /** Every identifier by which the list refers to a unit or to a parent. */
    List<Identifier> identifiers() {
        return units.stream()
                .flatMap(unit -> Stream.concat(
                        unit.identifiersOrNone().stream().map(DatedIdentifier::identifier),
                        Stream.ofNullable(unit.parentIdentifier())))
                .distinct()
                .toList();
    }

    List<UUID> parentIds() {
        return units.stream()
                .map(CreateUnitRequest::parentId)
                .filter(Objects::nonNull)
                .toList();
    }
}
