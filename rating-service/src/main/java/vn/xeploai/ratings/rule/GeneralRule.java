package vn.xeploai.ratings.rule;

import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Severity;

/**
 * Rules that apply under every scheme and have no figures of their own, so that no scheme lists them. Their numbers are those of the
 * catalogue in {@code docs/findings.md}; their legal basis is the scheme as a whole.
 */
public enum GeneralRule {
    /** Grades are those of the scheme. */
    GRADE_OF_SCHEME(
            "V01", Severity.ERROR, "Mức xếp loại không thuộc bộ quy định áp dụng", "The scheme has no such grade"),
    /** Nobody remains without a grade or a reason for none once a campaign is closed. */
    EVERYONE_CONCLUDED(
            "V04",
            Severity.ERROR,
            "Đợt đã kết thúc nhưng đối tượng chưa được xếp loại",
            "The campaign is closed, but the subject has not been rated"),
    /** A reason for not rating agrees with the data. */
    REASON_BORNE_OUT(
            "V04",
            Severity.WARNING,
            "Lý do không xếp loại không khớp với dữ liệu",
            "The reason for not rating does not agree with the data"),
    /** Where no rule fits, the competent level decides and gives its reason (QĐ 366-QĐ/TW Điều 11 leaves gaps). */
    NO_RULE_FITS(
            "V22",
            Severity.INFO,
            "Không mức nào phù hợp với dữ liệu: cấp có thẩm quyền quyết định và nêu lý do",
            "No rule fits the facts: the competent level decides and gives its reason"),
    /**
     * A rate above the ordinary one needs an approval with number and date (QĐ 366-QĐ/TW Điều 11.1.5). Its legal basis and severity are those
     * of the quota.
     */
    HIGHER_RATE_APPROVED(
            "V16",
            Severity.ERROR,
            "Tỷ lệ cao hơn mức chung cần văn bản phê duyệt có số, ngày và không vượt mức quy định cho phép",
            "A rate above the ordinary one needs an approval with number and date, within what the text allows"),
    /** Where the scheme has no rule on competence, a superior body decides on its inferiors (HD 43-HD/BTCTW mục 3 and those before it). */
    SUPERIOR_DECIDES(
            "V18", Severity.ERROR, "Không đúng cấp có thẩm quyền quyết định", "Not decided by the competent body"),
    /** A published grade is changed only by a decision that names the replaced one (Mẫu 03). */
    PUBLISHED_GRADE_KEPT(
            "V32",
            Severity.ERROR,
            "Thay đổi mức xếp loại đã công khai nhưng không có quyết định thay thế",
            "A published grade was changed without a decision that names it"),
    /**
     * Under a scheme with points, a grade above the worst rests on points, a measure, tasks or an opinion: what was not looked into is not in order.
     */
    GRADE_HAS_GROUND(
            "V40",
            Severity.WARNING,
            "Xếp loại khi chưa có điểm, số liệu hay ý kiến nào",
            "Graded without any points, measures or opinions"),
    /** Whoever was expelled is no member any more. */
    NO_MEMBER_ANY_MORE(
            "V41",
            Severity.WARNING,
            "Đã bị khai trừ nhưng vẫn trong danh sách hoặc được xếp loại",
            "Expelled, but still on the roster or rated"),
    /** Kept counts are those of the roster. */
    COUNTS_OF_ROSTER(
            "V23",
            Severity.ERROR,
            "Tổng số không khớp số đối tượng trong danh sách",
            "The counts differ from the roster"),
    /** A unit exists on the day of the roster. */
    FOUNDED_BY_ROSTER_DAY(
            "V24",
            Severity.ERROR,
            "Tổ chức thành lập sau ngày chốt danh sách",
            "The unit was founded after the day of the roster"),
    /** Every unit but the root has a superior in the tree. */
    SUPERIOR_IN_TREE(
            "V24",
            Severity.ERROR,
            "Không có tổ chức cấp trên trong cây tổ chức",
            "The superior unit is not in the tree"),
    /** Districts ended on 1 July 2025. */
    NO_DISTRICT(
            "V24", Severity.ERROR, "Từ ngày 01/7/2025 không còn cấp huyện", "Districts were abolished on 1 July 2025");

    private static final Label REASON_MISSING = new Label(
            "Không mức nào phù hợp với dữ liệu: dòng này phải nêu lý do (reason)",
            "No rule fits the facts: this line needs a reason");

    private final String id;
    private final Severity severity;
    private final Label explanation;

    GeneralRule(String id, Severity severity, String vi, String en) {
        this.id = id;
        this.severity = severity;
        explanation = new Label(vi, en);
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    public Label explanation() {
        return explanation;
    }

    public Finding finding(Scheme scheme, String expected, String actual) {
        return new Finding(id, scheme.id(), scheme.legalBasis(), severity, null, expected, actual, explanation, null);
    }

    /** What a line without a reason makes of a finding: an error, if it warns that no rule fits. */
    public static Finding unexplained(Finding finding) {
        if (!finding.rule().equals(NO_RULE_FITS.id) || finding.severity() != Severity.WARNING) return finding;
        return new Finding(
                finding.rule(),
                finding.scheme(),
                finding.legalBasis(),
                Severity.ERROR,
                finding.subject(),
                "reason",
                "–",
                REASON_MISSING,
                finding.overlay());
    }
}
