package vn.xeploai.members.reorganisation;

/** What becomes of an open campaign (đợt xếp loại) whose root the decision ends. */
public enum CampaignHandling {
    /** Kết thúc trước ngày có hiệu lực: it is closed as it stands. */
    CLOSE_BEFORE,
    /** Bàn giao: undecided subjects go on in the campaign of their new unit, decided ones stay. */
    HAND_OVER
}
