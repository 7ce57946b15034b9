package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Registers the sample's members and learns their ids. */
final class MemberLoader {
    /** Shorter than the API allows, so that several requests share the work. */
    private static final int LIST = 500;

    private final GatewayClient gateway;
    private final Map<String, UUID> unitIds;

    MemberLoader(GatewayClient gateway, Map<String, UUID> unitIds) {
        this.gateway = gateway;
        this.unitIds = unitIds;
    }

    /** The ids by the members' record numbers. */
    Map<String, UUID> load(List<SampleMember> members) {
        var ids = new ConcurrentHashMap<String, UUID>();
        Parallel.each(Lists.ofAtMost(LIST, members), list -> {
            var request = new MembersRequest(list.stream().map(this::request).toList());
            var answer = gateway.post("members", request, MembersAnswer.class);
            for (var i = 0; i < list.size(); i++) {
                ids.put(list.get(i).recordNumber(), answer.members().get(i).id());
            }
        });
        return ids;
    }

    private MemberRequest request(SampleMember member) {
        return new MemberRequest(
                member.person().fullName(),
                member.person().birthDate(),
                member.person().gender(),
                member.person().identityNumber(),
                member.cardNumber(),
                member.recordNumber(),
                member.admittedOn(),
                member.officialOn(),
                unitIds.get(member.cell().key()),
                member.memberFrom(),
                member.standings(),
                member.posts().stream().map(this::request).toList());
    }

    private PostRequest request(Post post) {
        return new PostRequest(
                post.side(),
                post.title(),
                post.leader(),
                unitIds.get(post.unit().key()),
                post.from());
    }

    private record MembersRequest(List<MemberRequest> members) {}

    private record MemberRequest(
            String fullName,
            LocalDate birthDate,
            Gender gender,
            String identityNumber,
            String cardNumber,
            String recordNumber,
            LocalDate admittedOn,
            LocalDate officialOn,
            UUID unitId,
            LocalDate memberFrom,
            List<StandingPeriod> standings,
            List<PostRequest> posts) {}

    private record PostRequest(Post.Side side, String title, boolean leader, UUID unitId, LocalDate from) {}

    private record MembersAnswer(List<MemberId> members) {}

    private record MemberId(UUID id) {}
}
