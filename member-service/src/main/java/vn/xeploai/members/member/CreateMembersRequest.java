package vn.xeploai.members.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.platform.act.Document;

@Schema(description = "Members to register in one act, all of them or none")
record CreateMembersRequest(
        @Valid Document document,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid CreateMemberRequest> members) {

    List<Identifier> identifiers() {
        return each(member -> member.identifiersOrNone().stream());
    }

    List<UUID> unitIds() {
        return each(member -> Stream.ofNullable(member.unitId()));
    }

    List<String> numbers(Function<CreateMemberRequest, String> number) {
        return each(member -> Stream.ofNullable(number.apply(member)));
    }

    private <T> List<T> each(Function<CreateMemberRequest, Stream<T>> values) {
        return members.stream().flatMap(values).distinct().toList();
    }
}
