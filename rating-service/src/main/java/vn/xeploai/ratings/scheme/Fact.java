package vn.xeploai.ratings.scheme;

import static vn.xeploai.ratings.scheme.Fact.FactType.NUMBER;
import static vn.xeploai.ratings.scheme.Fact.FactType.WORD;
import static vn.xeploai.ratings.scheme.Fact.FactType.YES_NO;

import java.util.List;
import java.util.stream.Stream;

/** All facts that a condition may test. Their values come from the assessment; a fact without a value is unknown. */
public enum Fact {
    POINTS(NUMBER, "Tổng điểm", "Points in total"),
    GENERAL_POINTS(NUMBER, "Điểm nhóm tiêu chí chung", "Points of the general criteria"),
    TASK_POINTS(NUMBER, "Điểm kết quả thực hiện nhiệm vụ", "Points of the results of tasks"),
    /** The level of the criteria on task results, before there were points. */
    TASK_LEVEL(WORD, "Mức kết quả nhiệm vụ", "Level of the task results", levels()),
    /** The worst level among all other criteria. */
    LOWEST_OTHER_LEVEL(WORD, "Mức thấp nhất của các tiêu chí khác", "Worst level of the other criteria", levels()),

    TASKS_DONE_PERCENT(NUMBER, "Nhiệm vụ hoàn thành (%)", "Tasks done (%)"),
    /** Done in time and with quality. */
    TASKS_ON_TIME_PERCENT(
            NUMBER, "Nhiệm vụ đúng tiến độ, bảo đảm chất lượng (%)", "Tasks in time and with quality (%)"),
    TASKS_EXCEEDED_PERCENT(NUMBER, "Nhiệm vụ hoàn thành vượt mức (%)", "Tasks exceeded (%)"),
    TASKS_LATE_PERCENT(NUMBER, "Nhiệm vụ chậm tiến độ (%)", "Tasks late (%)"),
    TASKS_NOT_COMPLETED_PERCENT(NUMBER, "Nhiệm vụ đánh giá không hoàn thành (%)", "Tasks rated not completed (%)"),
    TARGETS_EXCEEDED_PERCENT(NUMBER, "Chỉ tiêu vượt mức (%)", "Targets exceeded (%)"),
    KEY_TARGETS_MISSED(YES_NO, "Không đạt chỉ tiêu chủ yếu", "Key targets missed"),
    /** GRDP growth, budget revenue, public investment, income per head, poverty reduction, as assigned. */
    BASIC_TARGETS_FAILED(
            YES_NO, "Không đạt 5 chỉ tiêu kinh tế - xã hội cơ bản", "The five basic socio-economic targets failed"),
    WEAKNESSES_FIXED_PERCENT(NUMBER, "Hạn chế kỳ trước đã khắc phục (%)", "Weaknesses of the last review fixed (%)"),
    LED_UNIT_TASKS_DONE_PERCENT(
            NUMBER, "Nhiệm vụ của đơn vị phụ trách hoàn thành (%)", "Tasks of the led unit done (%)"),
    LED_UNIT_TASKS_EXCEEDED_PERCENT(
            NUMBER, "Nhiệm vụ của đơn vị phụ trách hoàn thành vượt mức (%)", "Tasks of the led unit exceeded (%)"),
    LED_UNITS_NOT_COMPLETED_PERCENT(NUMBER, "Đơn vị phụ trách không hoàn thành (%)", "Led units not completed (%)"),
    LED_UNITS_COMPLETED_PERCENT(NUMBER, "Đơn vị phụ trách hoàn thành trở lên (%)", "Led units completed or better (%)"),
    LED_UNITS_GOOD_PERCENT(NUMBER, "Đơn vị phụ trách hoàn thành tốt trở lên (%)", "Led units good or better (%)"),
    /** The worst tier in which the unit that a leader leads is rated, as an organisation or as a collective. */
    LED_UNIT_TIER(WORD, "Mức xếp loại của đơn vị phụ trách", "Tier of the led unit", tiers()),
    /** Người đứng đầu: of several leaders of one unit one. */
    HEADS(YES_NO, "Là người đứng đầu đơn vị", "Heads the unit"),
    LOW_CONFIDENCE_PERCENT(NUMBER, "Phiếu tín nhiệm thấp (%)", "Votes of low confidence (%)"),
    /** Of an official: whether they lead others. */
    LEADS(YES_NO, "Giữ chức vụ lãnh đạo, quản lý", "Holds a leading post"),

    SICK_MONTHS(NUMBER, "Nghỉ ốm (tháng)", "Sick leave (months)"),
    ABSENT_MONTHS(NUMBER, "Nghỉ không làm việc (tháng)", "Absent (months)"),
    WORKED_MONTHS(NUMBER, "Thời gian công tác trong năm (tháng)", "Worked in the year (months)"),
    /** Whole months from admission to the day after the period's end. */
    MEMBER_MONTHS(NUMBER, "Thời gian từ khi kết nạp (tháng)", "Since admission (months)"),
    /** Whole months from founding to the day after the period's end; a predecessor's time is the caller's to add. */
    EXISTENCE_MONTHS(NUMBER, "Thời gian từ khi thành lập (tháng)", "Since founding (months)"),
    MATERNITY_LEAVE(YES_NO, "Nghỉ thai sản", "Maternity leave"),
    STANDING(
            WORD,
            "Tình trạng đảng viên",
            "Standing",
            List.of("PROBATIONARY", "OFFICIAL", "EXEMPT", "SUSPENDED", "LEFT", "DECEASED")),
    TEMPORARY_ACTIVITY(YES_NO, "Sinh hoạt đảng tạm thời", "Temporary activity elsewhere"),
    RATED_AT_OFFICIAL_CELL(YES_NO, "Xếp loại tại chi bộ chính thức", "Rated at the official cell"),
    TEMPORARY_CELL_COMMENTED(YES_NO, "Có nhận xét của chi bộ nơi sinh hoạt tạm thời", "The temporary cell commented"),

    /** Khai trừ, by the end of the period. */
    EXPELLED(YES_NO, "Đã bị khai trừ", "Expelled from the Party"),
    DISCIPLINED_IN_YEAR(YES_NO, "Bị kỷ luật trong năm", "Disciplined in the year"),
    /** The violation was already weighed in the rating of an earlier year. */
    DISCIPLINE_USED_EARLIER(YES_NO, "Vi phạm đã tính ở năm trước", "Violation counted in an earlier year"),
    /** Disciplined with khiển trách or heavier for a violation related to duty. */
    DUTY_RELATED_DISCIPLINE(YES_NO, "Bị kỷ luật liên quan chức trách, nhiệm vụ", "Disciplined for a violation of duty"),
    SUBORDINATE_DISCIPLINED(YES_NO, "Có đơn vị trực thuộc bị kỷ luật", "A subordinate unit was disciplined"),
    LEADING_MEMBER_DISCIPLINED(
            YES_NO, "Có thành viên lãnh đạo bị kỷ luật", "A member of the leadership was disciplined"),
    /** A member disciplined with cảnh cáo or heavier. */
    MEMBER_WARNED(
            YES_NO, "Có thành viên bị kỷ luật cảnh cáo trở lên", "A member was disciplined with a warning or heavier"),
    /** A member disciplined for a violation of duty in this unit, not in a former one. */
    MEMBER_DUTY_DISCIPLINE(
            YES_NO,
            "Có thành viên bị kỷ luật do vi phạm tại đơn vị",
            "A member was disciplined for a violation of duty here"),
    COLLECTIVE_DISCIPLINED(YES_NO, "Tập thể bị kỷ luật", "The collective was disciplined"),
    UNITS_DISCIPLINED_PERCENT(NUMBER, "Đơn vị bị kỷ luật (%)", "Units disciplined (%)"),
    /** A violation of a former unit was counted to this one. */
    OTHER_UNITS_VIOLATION_COUNTED(
            YES_NO, "Tính vi phạm của đơn vị khác", "A violation in another unit was counted here"),
    /** Kết luận suy thoái, tự diễn biến, tự chuyển hóa. */
    DECLINE_CONCLUDED(YES_NO, "Có kết luận suy thoái, tự diễn biến, tự chuyển hóa", "A decline was concluded"),
    UNITY_LOST(YES_NO, "Mất đoàn kết", "Unity was lost"),
    CADRE_WORK_WRONGED(YES_NO, "Tiêu cực trong công tác cán bộ", "Wrongdoing in cadre work"),
    /** Corruption, waste or negativity in the direct scope, disciplined. */
    CORRUPTION_DISCIPLINED(
            YES_NO, "Tham nhũng, lãng phí, tiêu cực bị kỷ luật", "Corruption, waste or negativity was disciplined"),
    /** Những điều đảng viên không được làm, or nêu gương, with bad effect on reputation. */
    CONDUCT_VIOLATED(
            YES_NO, "Vi phạm điều đảng viên không được làm, nêu gương", "A rule of members' conduct was violated"),
    /** Admitted or detected, reported and remedied in time, as the competent level concluded. */
    REMEDIED_IN_TIME(YES_NO, "Tự phát hiện, khắc phục kịp thời", "Detected and remedied in time"),
    OPEN_COMPLAINT(YES_NO, "Đang có đơn thư, xác minh", "A complaint is being verified"),

    OFFICIAL(YES_NO, "Là cán bộ, công chức, viên chức", "Is an official"),
    OFFICIAL_TIER(WORD, "Mức xếp loại CBCCVC", "Tier as an official", tiers()),
    QUARTERS_NOT_COMPLETED(NUMBER, "Số quý không hoàn thành nhiệm vụ", "Quarters not completed");

    private final FactType type;
    private final Label label;
    private final List<String> words;

    Fact(FactType type, String vi, String en) {
        this(type, vi, en, List.of());
    }

    Fact(FactType type, String vi, String en, List<String> words) {
        this.type = type;
        this.label = new Label(vi, en);
        this.words = words;
    }

    public FactType type() {
        return type;
    }

    public Label label() {
        return label;
    }

    /** What the fact can be, if it is a word. */
    public List<String> words() {
        return words;
    }

    private static List<String> tiers() {
        return Stream.of(Tier.values()).map(Tier::name).toList();
    }

    private static List<String> levels() {
        return List.of("XUAT_SAC", "TOT", "TRUNG_BINH", "KEM");
    }

    /** What a fact's value is. */
    public enum FactType {
        NUMBER,
        YES_NO,
        WORD
    }
}
