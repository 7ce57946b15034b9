package vn.xeploai.emulation.award;

import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.LegalBasis;

/** Rules that apply to every award, whatever its title. Their numbers are those of the catalogue in {@code docs/emulation.md}. */
enum AwardRule {
    /** The council of the commendation voted for it with the share of all its members that the title asks for. */
    PASSED_BY_THE_COUNCIL(
            "V33",
            "Hội đồng chưa bỏ phiếu đạt tỷ lệ quy định",
            "Not passed by the council with the votes that it needs"),
    /** The body is one of those that may award the title on the day of the document. */
    COMPETENT_BODY("V34", "Không đúng thẩm quyền khen thưởng", "Not awarded by a competent body"),
    /** It is one of them, but only by rules of which the catalogue is not sure. */
    SURELY_COMPETENT_BODY(
            "V34",
            "Chưa có căn cứ chắc chắn về thẩm quyền khen thưởng",
            "The catalogue is not sure that the body is competent"),
    /** One award of a title to a recipient for a year. */
    ONCE_A_YEAR(
            "V35",
            "Đối tượng đã được tặng danh hiệu, hình thức khen thưởng này cho năm này",
            "The recipient already has this award for the year"),
    /** One form of commendation for one achievement. */
    ONCE_AN_ACHIEVEMENT(
            "V35",
            "Một thành tích chỉ được khen thưởng một lần",
            "The achievement has already been rewarded by a form of commendation");

    /** Một hình thức khen thưởng cho một thành tích. */
    static final LegalBasis NO_DUPLICATES = new LegalBasis("Luật 06/2022/QH15", "Điều 5");

    private final String id;
    private final Label explanation;

    AwardRule(String id, String vi, String en) {
        this.id = id;
        explanation = new Label(vi, en);
    }

    String id() {
        return id;
    }

    Label explanation() {
        return explanation;
    }
}
