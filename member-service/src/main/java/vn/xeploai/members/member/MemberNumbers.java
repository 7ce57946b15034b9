package vn.xeploai.members.member;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The members to whom a list of requests may refer, by all their numbers and identifiers. */
class MemberNumbers {
    /** By {@link Number} and {@link vn.xeploai.members.unit.Identifier}. */
    private final Map<Object, UUID> byNumber = new HashMap<>();

    private final Map<UUID, RegisteredMember> members = new HashMap<>();

    /** Numbers of different kinds never match, even if their digits are the same. */
    private record Number(String kind, String number) {}

    void add(UUID id, RegisteredMember member) {
        members.put(id, member);
        put("identity", member.identityHash(), id);
        put("record", member.person().recordNumber(), id);
        put("card", member.person().cardNumber(), id);
        member.identifiers().forEach(identifier -> byNumber.put(identifier, id));
    }

    /** The member to whom the request's numbers belong, if any; refused if they belong to two members. */
    Optional<UUID> find(CreateMemberRequest request, String identityHash) {
        var found = new HashSet<UUID>();
        found.add(byNumber.get(new Number("identity", identityHash)));
        found.add(byNumber.get(new Number("record", request.recordNumber())));
        found.add(byNumber.get(new Number("card", request.cardNumber())));
        request.identifiersOrNone().forEach(identifier -> found.add(byNumber.get(identifier)));
        found.remove(null);
        if (found.size() > 1) throw MemberRefusal.numbersOfTwoPersons();
        return found.stream().findFirst();
    }

    RegisteredMember member(UUID id) {
        return members.get(id);
    }

    private void put(String kind, String number, UUID id) {
        if (number != null) byNumber.put(new Number(kind, number), id);
    }
}
