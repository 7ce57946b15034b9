package vn.xeploai.standalone.sample;

import java.time.LocalDate;

/** How a member's membership ends. */
final class Leaving {
    private Leaving() {}

    static StandingPeriod in(int year, Draw draw) {
        var day = draw.day(LocalDate.of(year, 1, 15), LocalDate.of(year, 11, 15));
        if (draw.chance(40)) return new StandingPeriod(Standing.DECEASED, day, null, "Từ trần");
        return new StandingPeriod(
                Standing.LEFT, day, null, draw.chance(70) ? "Xin ra khỏi Đảng" : "Xóa tên khỏi danh sách đảng viên");
    }
}
