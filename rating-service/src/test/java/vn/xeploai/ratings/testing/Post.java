package vn.xeploai.ratings.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A post of member-service in a unit. */
public record Post(UUID memberId, UUID unitId, String side, boolean leader) {
    /** Bí thư: a leading post of the Party. */
    public static Post secretary(Member holder, UUID unit) {
        return new Post(holder.id(), unit, "PARTY", true);
    }

    /** Ủy viên: a post of the Party in which nobody is led. */
    public static Post committeeMember(Member holder, UUID unit) {
        return new Post(holder.id(), unit, "PARTY", false);
    }

    /** Cán bộ, công chức, viên chức: a post of the State. */
    public static Post official(Member holder, UUID unit, boolean leader) {
        return new Post(holder.id(), unit, "STATE", leader);
    }

    /** @param holders members of whom one may hold it; somebody else is an official member elsewhere */
    Map<String, Object> line(List<Member> holders) {
        var standing = holders.stream()
                .filter(member -> member.id().equals(memberId))
                .map(Member::standing)
                .findFirst()
                .orElse("OFFICIAL");
        return Map.of(
                "line",
                "POST",
                "memberId",
                memberId,
                "unitId",
                unitId,
                "side",
                side,
                "leader",
                leader,
                "title",
                "Chức vụ",
                "standing",
                standing);
    }
}
