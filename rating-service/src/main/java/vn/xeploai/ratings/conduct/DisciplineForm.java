package vn.xeploai.ratings.conduct;

import vn.xeploai.ratings.scheme.SubjectKind;

/** Form of discipline (QĐ 69-QĐ/TW Điều 7 for the Party; of officials as the State knows them), the lightest first. */
public enum DisciplineForm {
    /** Khiển trách. */
    KHIEN_TRACH,
    /** Cảnh cáo. */
    CANH_CAO,
    /** Hạ bậc lương: officials who do not lead. */
    HA_BAC_LUONG,
    /** Giáng chức. */
    GIANG_CHUC,
    /** Cách chức. */
    CACH_CHUC,
    /** Giải tán: organisations. */
    GIAI_TAN,
    /** Khai trừ. */
    KHAI_TRU,
    /** Buộc thôi việc. */
    BUOC_THOI_VIEC;

    /** Whether that side knows it for such a subject. */
    boolean fits(DisciplineSide side, SubjectKind kind) {
        return switch (this) {
            case KHIEN_TRACH, CANH_CAO -> side == DisciplineSide.PARTY || kind.person();
            case GIAI_TAN -> side == DisciplineSide.PARTY && !kind.person();
            case KHAI_TRU -> side == DisciplineSide.PARTY && kind.person();
            case CACH_CHUC -> kind.person();
            case HA_BAC_LUONG, GIANG_CHUC, BUOC_THOI_VIEC -> side == DisciplineSide.STATE && kind.person();
        };
    }
}
