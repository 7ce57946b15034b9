package vn.xeploai.ratings.complaint;

import java.util.List;

/**
 * The state of a complaint (QĐ 366-QĐ/TW Điều 12.1: the direct superior verifies first). Only {@code DECIDED} changes a grade. Messages
 * name a state by its position in this list.
 */
public enum ComplaintState {
    /** Đã tiếp nhận. */
    RECEIVED,
    /** Đã xác minh, có cơ sở. */
    VERIFIED,
    /** Đã đề nghị hình thức kỷ luật. */
    PROPOSED,
    /** Đã quyết định kỷ luật. */
    DECIDED,
    /** Không có cơ sở, không xử lý. */
    REJECTED;

    public boolean open() {
        return this != DECIDED && this != REJECTED;
    }

    /** The states that can follow. */
    List<ComplaintState> next() {
        return switch (this) {
            case RECEIVED -> List.of(VERIFIED, REJECTED);
            case VERIFIED -> List.of(PROPOSED, REJECTED);
            case PROPOSED -> List.of(DECIDED, REJECTED);
            case DECIDED, REJECTED -> List.of();
        };
    }
}
