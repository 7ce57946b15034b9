package vn.xeploai.standalone.signin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A user of the sample, whom anyone on this machine may choose to be.
 *
 * @param unlimited whether the token itself grants every right everywhere; the rights of the others are recorded in the system
 */
record User(String name, String vietnamese, String english, boolean unlimited) {
    static final List<User> ALL = List.of(
            new User("admin", "Quản trị hệ thống", "Administrator", true),
            limited("province", "Cán bộ tổ chức tỉnh ủy, thành ủy", "Officer of a province's Party committee"),
            limited("district", "Cán bộ tổ chức quận ủy, huyện ủy", "Officer of a district's Party committee"),
            limited("ward", "Cán bộ đảng ủy xã, phường", "Officer of a commune's or ward's Party committee"),
            limited("cell-secretary", "Bí thư chi bộ", "Secretary of a Party cell"),
            limited("member", "Đảng viên", "Party member"),
            limited("auditor", "Cán bộ giám sát nhật ký truy cập", "Auditor of the access log"));

    private static User limited(String name, String vietnamese, String english) {
        return new User(name, vietnamese, english, false);
    }

    static Optional<User> find(String name) {
        return ALL.stream().filter(user -> user.name.equals(name)).findFirst();
    }

    String label(Locale language) {
        return language.equals(Locale.ENGLISH) ? english : vietnamese;
    }
}
