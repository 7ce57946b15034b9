package vn.xeploai.members.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(description = "Members to be registered in one act, all of them or none")
record CreateMembersRequest(
        @Valid Document document,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid CreateMemberRequest> members) {}
