package vn.xeploai.members.reorganisation;

/** What happens to an open campaign (đợt xếp loại) whose root the decision ends. */
enum CampaignHandling {
    /** Kết thúc trước ngày có hiệu lực: it is closed in its present state. */
    CLOSE_BEFORE,
    /** Bàn giao: undecided subjects continue in the campaign of their new unit, decided ones stay. */
    HAND_OVER
}
