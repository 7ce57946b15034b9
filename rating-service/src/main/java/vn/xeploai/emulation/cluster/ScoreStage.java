package vn.xeploai.emulation.cluster;

/** Whose points they are. */
public enum ScoreStage {
    /** Tự chấm. */
    SELF,
    /** Chấm chéo. */
    CROSS,
    /** Điểm thẩm định, kết luận. */
    FINAL
}
