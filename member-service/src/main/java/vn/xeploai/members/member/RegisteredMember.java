package vn.xeploai.members.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.members.post.PostRequest;
import vn.xeploai.members.standing.StandingRequest;
import vn.xeploai.members.unit.Identifier;

/**
 * All that a registration records about a member.
 *
 * @param cells with the first day in each
 * @param standings on all days from admission on
 */
record RegisteredMember(
        Person person,
        String identityHash,
        Set<Identifier> identifiers,
        List<Cell> cells,
        List<StandingRequest> standings,
        List<PostRequest> posts) {

    /** @param unitId null if the request names no unit */
    record Cell(UUID unitId, LocalDate from) {}

    static RegisteredMember of(CreateMemberRequest request, String identityHash) {
        return new RegisteredMember(
                request.person(),
                identityHash,
                Set.copyOf(request.identifiersOrNone()),
                List.of(new Cell(request.unitId(), request.memberFrom())),
                MemberRule.standings(request),
                request.postsOrNone());
    }
}
