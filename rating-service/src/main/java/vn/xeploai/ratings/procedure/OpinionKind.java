package vn.xeploai.ratings.procedure;

import java.util.EnumSet;
import java.util.Set;
import vn.xeploai.ratings.rating.Role;

/** The kind of an opinion, and the roles that can give it. */
enum OpinionKind {
    /** Tự đánh giá: given with the self-rating alone. */
    SELF(Role.SUBJECT),
    /** Phiếu biểu quyết của chi bộ. */
    CELL_BALLOT(Role.OWN_UNIT),
    /** Ý kiến quần chúng, nơi công tác. */
    PUBLIC_OPINION(Role.OWN_UNIT, Role.SECTIONAL_COMMITTEE, Role.COMPETENT_BODY, Role.ASKED_UNIT),
    /** Nhận xét của chi ủy nơi cư trú. */
    RESIDENCE(Role.OWN_UNIT, Role.COMPETENT_BODY, Role.ASKED_UNIT),
    /** Nhận xét của nơi sinh hoạt tạm thời. */
    TEMPORARY_CELL(Role.OWN_UNIT, Role.COMPETENT_BODY, Role.ASKED_UNIT),
    /** Nhận xét của nơi sinh hoạt, công tác trước. */
    FORMER_UNIT(Role.OWN_UNIT, Role.COMPETENT_BODY, Role.ASKED_UNIT),
    /** Thẩm định của cơ quan tham mưu về tổ chức. */
    APPRAISAL(Role.OWN_UNIT, Role.COMPETENT_BODY, Role.SUPERIOR, Role.ASKED_UNIT),
    SECTIONAL_COMMITTEE(Role.SECTIONAL_COMMITTEE),
    /** Phiếu biểu quyết của ban thường vụ, cấp ủy. */
    STANDING_COMMITTEE_BALLOT(Role.COMPETENT_BODY, Role.SUPERIOR);

    private final Set<Role> givers;

    OpinionKind(Role first, Role... others) {
        givers = EnumSet.of(first, others);
    }

    boolean givenBy(Role role) {
        return givers.contains(role);
    }

    /** The kind as which the statement of a step is kept. */
    static OpinionKind ofStep(Role role, boolean balloted) {
        return switch (role) {
            case SUBJECT -> SELF;
            case OWN_UNIT -> balloted ? CELL_BALLOT : APPRAISAL;
            case SECTIONAL_COMMITTEE -> SECTIONAL_COMMITTEE;
            default -> balloted ? STANDING_COMMITTEE_BALLOT : APPRAISAL;
        };
    }
}
