package vn.xeploai.members.member;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The members in the order of the request, with their present ETags")
record CorrectMembersResponse(List<CorrectedMember> members) {
    record CorrectedMember(UUID id, @Schema(examples = "\"1795316400123456\"") String etag) {}
}
