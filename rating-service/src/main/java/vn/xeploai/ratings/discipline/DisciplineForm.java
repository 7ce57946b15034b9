package vn.xeploai.ratings.discipline;

import vn.xeploai.ratings.scheme.SubjectKind;

/** Form of discipline, the lightest first: those of the Party (QĐ 69-QĐ/TW Điều 7) and those of the State for officials. */
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

    /**
     * Rejects a form that neither side has for such a subject.
     *
     * @throws DisciplineRefusal 422 {@code discipline-form-not-for-subject}
     */
    public void require(SubjectKind kind) {
        if (!fits(DisciplineSide.PARTY, kind)) require(DisciplineSide.STATE, kind);
    }

    void require(DisciplineSide side, SubjectKind kind) {
        if (!fits(side, kind)) throw DisciplineRefusal.formNotForSubject(this);
    }

    private boolean fits(DisciplineSide side, SubjectKind kind) {
        return switch (this) {
            case KHIEN_TRACH, CANH_CAO -> side == DisciplineSide.PARTY || kind.person();
            case GIAI_TAN -> side == DisciplineSide.PARTY && !kind.person();
            case KHAI_TRU -> side == DisciplineSide.PARTY && kind.person();
            case CACH_CHUC -> kind.person();
            case HA_BAC_LUONG, GIANG_CHUC, BUOC_THOI_VIEC -> side == DisciplineSide.STATE && kind.person();
        };
    }
}
