package vn.xeploai.members.member;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All that was ever recorded about a member, in the order of recording")
record MemberHistoryResponse(UUID id, List<MemberHistoryEntry> facts) {}
