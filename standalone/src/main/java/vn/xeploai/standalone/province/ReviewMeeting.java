package vn.xeploai.standalone.province;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting at which subjects of a campaign were reviewed (hội nghị kiểm điểm), by its minutes; nothing of the checklist was found in them.
 *
 * @param authority who held it
 * @param checklist null if they were reviewed by none
 */
public record ReviewMeeting(
        String authority,
        String number,
        LocalDate heldOn,
        String chair,
        String checklist,
        List<SubjectKey> subjects,
        List<Weakness> weaknesses) {

    /**
     * A weakness that was found in the first of the subjects, and the remedy that the unit itself owns.
     *
     * @param verifiedOn null while the remedy is open
     */
    public record Weakness(String text, String remedy, LocalDate dueOn, LocalDate verifiedOn) {}
}
