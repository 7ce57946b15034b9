package vn.xeploai.emulation.award;

/** Why an award is revoked: the points of Luật 06/2022/QH15, Điều 93. */
public enum RevocationGround {
    /** Điểm a. */
    POINT_A,
    /** Điểm b. */
    POINT_B,
    /** Điểm c. */
    POINT_C,
    /** Điểm d. */
    POINT_D
}
