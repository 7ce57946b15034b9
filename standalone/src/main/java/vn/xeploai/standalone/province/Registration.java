package vn.xeploai.standalone.province;

import java.time.LocalDate;
import java.util.List;

/**
 * What subjects of a campaign commit themselves to in a programme (đăng ký, cam kết), by the list that they signed.
 *
 * @param authority who keeps the list
 * @param item the same for all of them
 */
public record Registration(
        String programme, String authority, String number, LocalDate on, String item, List<SubjectKey> subjects) {}
