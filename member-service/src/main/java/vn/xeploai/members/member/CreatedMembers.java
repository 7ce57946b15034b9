package vn.xeploai.members.member;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The result for each member of the list, in the same order; `known` counts members who were registered already")
record CreatedMembers(List<CreatedMember> members, long created, long known) {

    static CreatedMembers of(List<CreatedMember> members) {
        var created = members.stream().filter(CreatedMember::created).count();
        return new CreatedMembers(members, created, members.size() - created);
    }

    /** @param created false if the member was registered already, as the same person */
    @Schema(name = "CreatedMember")
    record CreatedMember(UUID id, boolean created) {}
}
